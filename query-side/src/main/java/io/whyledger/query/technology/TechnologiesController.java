package io.whyledger.query.technology;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.domain.NothingFound;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.ViewNames;
import io.whyledger.query.http.PageLinks;
import io.whyledger.query.http.PageOf;
import io.whyledger.query.http.Queries;
import io.whyledger.query.http.Reads;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/technologies", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Technologies", description = "The catalogue and each technology in full")
class TechnologiesController {

    private final Queries queries;

    TechnologiesController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Reads(ViewNames.CATALOGUE)
    @Operation(summary = "List technologies", description = "One page of the catalogue; filters are combined.")
    @ApiResponse(
            responseCode = "200",
            description = "The page; the Link header leads to the others (RFC 8288)",
            content = @Content(examples = @ExampleObject(value = TechnologyExamples.PAGE)))
    ResponseEntity<PageOf<TechnologySummary>> listTechnologies(
            @Parameter(description = "Words that all occur in name, category, summary or a finding", example = "fast")
                    @RequestParam
                    @Size(max = 200)
                    @Nullable
                    String text,
            @Parameter(example = "Programming language") @RequestParam @Size(max = 200) @Nullable String category,
            @Parameter(description = "Slug of the technology that they belong to", example = "jvm")
                    @RequestParam
                    @Nullable
                    String parent,
            @Parameter(example = "adopt") @RequestParam @Pattern(regexp = "adopt|trial|assess|hold") @Nullable
                    String ring,
            @Parameter(description = "Only retired ones or only candidates; both when absent") @RequestParam @Nullable
                    Boolean retired,
            @Parameter(
                            description = "By name, category, ring, findings or changed; - turns it round",
                            example = "-name")
                    @RequestParam(defaultValue = "name")
                    @Pattern(regexp = CatalogueSort.PATTERN)
                    String sort,
            @Parameter(description = "Counted from 0") @RequestParam(defaultValue = "0") @Min(0) @Max(PageOf.LAST)
                    int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(PageOf.LARGEST) int size) {
        CatalogueSort order = CatalogueSort.parse(sort);
        return PageLinks.answer(queries.page(
                new ListTechnologies(
                        text,
                        category,
                        parent == null ? null : TechnologyId.parse(parent),
                        ring == null ? null : Ring.valueOf(ring.toUpperCase(Locale.ROOT)),
                        retired,
                        order.by(),
                        order.descending(),
                        page,
                        size),
                TechnologySummary.class));
    }

    @GetMapping("/{slug}")
    @Reads({ViewNames.CATALOGUE, ViewNames.TECHNOLOGY})
    @Operation(summary = "Find a technology", description = "In full; the ETag is its version, to be sent as If-Match.")
    @ApiResponse(
            responseCode = "200",
            description = "The technology",
            content = @Content(examples = @ExampleObject(value = TechnologyExamples.DETAILS)))
    @ApiResponse(responseCode = "404", description = "Not in the ledger")
    TechnologyDetails findTechnology(
            @Parameter(example = "python") @PathVariable String slug, HttpServletResponse response) {
        TechnologyId id = TechnologyId.parse(slug);
        TechnologyDetails technology = queries.find(new FindTechnology(id), TechnologyDetails.class)
                .orElseThrow(() -> new UnknownTechnology(id));
        // Never 304: the names of its parent and children change without its version.
        response.setHeader(HttpHeaders.ETAG, "\"" + technology.summary().version() + "\"");
        return technology;
    }

    @GetMapping("/{slug}/findings/{findingId}")
    @Reads(ViewNames.TECHNOLOGY)
    @Operation(summary = "Find a finding with its history")
    @ApiResponse(
            responseCode = "200",
            description = "The finding as it reads today, retracted or not",
            content = @Content(examples = @ExampleObject(value = TechnologyExamples.FINDING)))
    @ApiResponse(responseCode = "404", description = "Not in the ledger")
    FindingDetails findFinding(
            @Parameter(example = "python") @PathVariable String slug,
            @Parameter(example = "f1") @PathVariable String findingId) {
        TechnologyId id = TechnologyId.parse(slug);
        return queries.find(new FindFinding(id, new FindingId(findingId)), FindingDetails.class)
                .orElseThrow(() -> new NothingFound(
                        "finding.not-found",
                        "%s has no finding %s. Its findings are listed at /api/technologies/%s."
                                .formatted(id.slug(), findingId, id.slug())));
    }
}
