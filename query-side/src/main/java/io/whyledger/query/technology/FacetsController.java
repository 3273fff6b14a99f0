package io.whyledger.query.technology;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.projection.ViewNames;
import io.whyledger.query.http.Queries;
import io.whyledger.query.http.Reads;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The filters of the catalogue; not under its address, where every word may be the slug of a technology. */
@RestController
@Tag(name = "Technologies")
class FacetsController {

    private final Queries queries;

    FacetsController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping(path = "/api/facets", produces = MediaType.APPLICATION_JSON_VALUE)
    @Reads(ViewNames.CATALOGUE)
    @Operation(summary = "List what the catalogue can be narrowed down to")
    @ApiResponse(
            responseCode = "200",
            description = "The facets",
            content = @Content(examples = @ExampleObject(value = TechnologyExamples.FACETS)))
    Facets listFacets() {
        return queries.ask(new ListFacets(), Facets.class);
    }
}
