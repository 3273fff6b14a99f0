package io.whyledger.query.work;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.domain.PersonId;
import io.whyledger.projection.ViewNames;
import io.whyledger.query.http.Reads;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/work", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Work", description = "What waits for somebody")
class WorkController {

    private final WorkQueries work;

    WorkController(WorkQueries work) {
        this.work = work;
    }

    @GetMapping
    @Reads({ViewNames.DECISION, ViewNames.EVALUATION, ViewNames.CATALOGUE})
    @Operation(
            summary = "List what waits for somebody",
            description = "Reviews and ballots that are awaited, drafts that were sent back, and decisions that need to"
                    + " be looked at again; at most 50 of each, those that have waited longest first.")
    @ApiResponse(
            responseCode = "200",
            description = "The work",
            content = @Content(examples = @ExampleObject(value = WorkExamples.WORK)))
    Work listWork(
            @Parameter(description = "Whose; your own when absent", example = "grace") @RequestParam @Nullable
                    String person,
            @Parameter(hidden = true) Principal reader) {
        return work.find(person == null ? new PersonId(reader.getName()) : PersonId.parse(person));
    }
}
