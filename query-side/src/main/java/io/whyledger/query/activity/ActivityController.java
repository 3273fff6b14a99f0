package io.whyledger.query.activity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.projection.ViewNames;
import io.whyledger.query.http.PageLinks;
import io.whyledger.query.http.PageOf;
import io.whyledger.query.http.Queries;
import io.whyledger.query.http.Reads;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/activity", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Activity", description = "Who did what, when and why")
class ActivityController {

    private final Queries queries;

    ActivityController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Reads(ViewNames.ACTIVITY)
    @Operation(summary = "List activity", description = "Newest first.")
    @ApiResponse(
            responseCode = "200",
            description = "The page; the Link header leads to the others (RFC 8288)",
            content = @Content(examples = @ExampleObject(value = ActivityExamples.PAGE)))
    ResponseEntity<PageOf<ActivityEntry>> listActivity(
            @Parameter(description = "Only what happened to this stream", example = "technology/python")
                    @RequestParam
                    @Size(max = 400)
                    @Nullable
                    String subject,
            @Parameter(description = "Only what this person did", example = "ada")
                    @RequestParam
                    @Size(max = 200)
                    @Nullable
                    String actor,
            @Parameter(description = "Counted from 0") @RequestParam(defaultValue = "0") @Min(0) @Max(PageOf.LAST)
                    int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(PageOf.LARGEST) int size) {
        return PageLinks.answer(queries.page(new ListActivity(subject, actor, page, size), ActivityEntry.class));
    }
}
