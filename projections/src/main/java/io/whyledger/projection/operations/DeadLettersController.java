package io.whyledger.projection.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.projection.processing.DeadLetterView;
import io.whyledger.projection.processing.DeadLetters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/operations/views/{view}/dead-letters", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Operations")
class DeadLettersController {

    private static final int LAST_PAGE = 1_000_000;
    private static final int LARGEST_PAGE = 200;

    private final DeadLetters letters;

    DeadLettersController(DeadLetters letters) {
        this.letters = letters;
    }

    @GetMapping
    @Operation(
            summary = "List dead letters",
            description = "Events that could not be told, and what waits behind them.")
    @ApiResponse(responseCode = "404", description = "There is no such view")
    DeadLetterPage listDeadLetters(
            @Parameter(example = "catalogue") @PathVariable String view,
            @Parameter(description = "Counted from 0") @RequestParam(defaultValue = "0") @Min(0) @Max(LAST_PAGE)
                    int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(LARGEST_PAGE) int size) {
        return new DeadLetterPage(letters.page(view, page, size), page, size, letters.count(view));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Inspect a dead letter", description = "With the event as it is stored, and what went wrong.")
    @ApiResponse(responseCode = "404", description = "There is none; it may have been told by now")
    DeadLetterView findDeadLetter(
            @Parameter(example = "catalogue") @PathVariable String view, @PathVariable String id) {
        return letters.get(view, id);
    }

    @PostMapping("/retry")
    @Operation(
            summary = "Retry all dead letters",
            description = "Those of the segments that this process fills, each stream from its first letter on.")
    Retried retryDeadLetters(@Parameter(example = "catalogue") @PathVariable String view) {
        return new Retried(letters.retryAll(view), letters.count(view));
    }

    @PostMapping("/{id}/retry")
    @Operation(summary = "Retry a dead letter", description = "With its stream, from the stream's first letter on.")
    @ApiResponse(
            responseCode = "409",
            description = "The view is paused, or another process fills the stream's segment")
    Retried retryDeadLetter(@Parameter(example = "catalogue") @PathVariable String view, @PathVariable String id) {
        return new Retried(letters.retry(view, id) ? 1 : 0, letters.count(view));
    }

    @PostMapping(path = "/{id}/drop", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Drop a dead letter",
            description = "With all letters of its stream. The ledger keeps the events; a rebuild tells them again.")
    Dropped dropDeadLetter(
            @Parameter(example = "catalogue") @PathVariable String view,
            @PathVariable String id,
            @Valid @RequestBody DropReason reason) {
        String stream = letters.get(view, id).stream();
        return new Dropped(stream, letters.drop(view, id, reason.reason()));
    }
}
