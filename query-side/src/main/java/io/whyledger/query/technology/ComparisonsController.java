package io.whyledger.query.technology;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.ViewNames;
import io.whyledger.query.http.Queries;
import io.whyledger.query.http.Reads;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/comparisons", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Comparisons", description = "Technologies side by side")
class ComparisonsController {

    private final Queries queries;

    ComparisonsController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Reads({ViewNames.CATALOGUE, ViewNames.TECHNOLOGY})
    @Operation(
            summary = "Compare technologies",
            description = "Criterion by criterion; an empty cell is a gap: nobody has recorded a finding there.")
    @ApiResponse(
            responseCode = "200",
            description = "The comparison, its columns in the order asked for",
            content = @Content(examples = @ExampleObject(value = TechnologyExamples.COMPARISON)))
    @ApiResponse(responseCode = "404", description = "One of them is not in the ledger")
    Comparison compareTechnologies(
            @Parameter(description = "2 to 20 slugs, no two the same", example = "[\"python\", \"rust\"]")
                    @RequestParam
                    @Size(min = 2, max = 20)
                    List<String> of) {
        List<TechnologyId> ids = of.stream().map(TechnologyId::parse).toList();
        if (Set.copyOf(ids).size() < ids.size()) {
            throw new MalformedInput("comparison.repeated", "Name each technology once.");
        }
        return queries.ask(new CompareTechnologies(ids), Comparison.class);
    }
}
