package io.whyledger.query.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.domain.NothingFound;
import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.projection.ViewNames;
import io.whyledger.query.http.PageLinks;
import io.whyledger.query.http.PageOf;
import io.whyledger.query.http.Queries;
import io.whyledger.query.http.Reads;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/imports", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Imports", description = "Documents that technologies and findings were taken from")
class ImportsController {

    private final Queries queries;

    ImportsController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Reads(ViewNames.DOCUMENT)
    @Operation(summary = "List imports", description = "The latest first.")
    @ApiResponse(responseCode = "200", description = "The page; the Link header leads to the others (RFC 8288)")
    ResponseEntity<PageOf<ImportSummary>> listImports(
            @Parameter(description = "Counted from 0") @RequestParam(defaultValue = "0") @Min(0) @Max(PageOf.LAST)
                    int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(PageOf.LARGEST) int size) {
        return PageLinks.answer(queries.page(new ListImports(page, size), ImportSummary.class));
    }

    @GetMapping("/{slug}")
    @Reads(ViewNames.DOCUMENT)
    @Operation(summary = "Find an import", description = "With its progress and what was not taken.")
    @ApiResponse(responseCode = "200", description = "The import; the ETag is its version")
    @ApiResponse(responseCode = "304", description = "Not changed since the version in If-None-Match")
    @ApiResponse(responseCode = "404", description = "No document of that name was imported")
    ResponseEntity<ImportDetails> findImport(@Parameter(example = "backend-overview") @PathVariable String slug) {
        DocumentImportId id = DocumentImportId.parse(slug);
        ImportDetails found = queries.find(new FindImport(id), ImportDetails.class)
                .orElseThrow(() -> new NothingFound(
                        "import.not-found",
                        "No document %s has been imported. See /api/imports for those that have."
                                .formatted(id.slug())));
        return ResponseEntity.ok()
                .eTag(String.valueOf(found.summary().version()))
                .body(found);
    }
}
