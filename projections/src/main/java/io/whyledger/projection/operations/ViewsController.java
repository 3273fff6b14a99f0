package io.whyledger.projection.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.projection.processing.SegmentControl;
import io.whyledger.projection.processing.ViewControl;
import io.whyledger.projection.processing.ViewStatus;
import io.whyledger.projection.processing.ViewStatuses;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/operations/views", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Operations", description = "How the views are filled from the ledger")
class ViewsController {

    private final ViewStatuses statuses;
    private final ViewControl views;
    private final SegmentControl segments;

    ViewsController(ViewStatuses statuses, ViewControl views, SegmentControl segments) {
        this.statuses = statuses;
        this.views = views;
        this.segments = segments;
    }

    @GetMapping
    @Operation(summary = "List views", description = "With their generations, segments, claims and lag.")
    List<ViewStatus> listViews() {
        return statuses.all();
    }

    @GetMapping("/{view}")
    @Operation(summary = "Find a view", description = "With its generations, segments, claims and lag.")
    @ApiResponse(responseCode = "404", description = "There is no such view")
    ViewStatus findView(@Parameter(example = "catalogue") @PathVariable String view) {
        return statuses.of(view);
    }

    @PostMapping("/{view}/pause")
    @Operation(
            summary = "Pause a view",
            description = "No process fills it until it is resumed, not even after a restart; it can be read.")
    ViewStatus pause(@Parameter(example = "catalogue") @PathVariable String view) {
        views.pause(view);
        return statuses.of(view);
    }

    @PostMapping("/{view}/resume")
    @Operation(summary = "Resume a view", description = "It goes on where it was paused.")
    ViewStatus resume(@Parameter(example = "catalogue") @PathVariable String view) {
        views.resume(view);
        return statuses.of(view);
    }

    @PostMapping("/{view}/reset")
    @Operation(
            summary = "Reset a view",
            description =
                    "Empties it and fills it again; readers find it incomplete meanwhile. A rebuild is not so rude.")
    @ApiResponse(responseCode = "409", description = "It is being rebuilt, or another process still fills it")
    ViewStatus reset(@Parameter(example = "catalogue") @PathVariable String view) {
        views.reset(view);
        return statuses.of(view);
    }

    @PostMapping("/{view}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Rebuild a view",
            description = "Fills a new generation from event one beside the one that is read. Once it has caught up,"
                    + " readers see it instead, and the old one is dropped after a grace time.")
    @ApiResponse(responseCode = "202", description = "It has begun; the view tells how far it is")
    @ApiResponse(responseCode = "409", description = "It is being rebuilt already")
    ViewStatus rebuild(@Parameter(example = "catalogue") @PathVariable String view) {
        views.rebuild(view);
        return statuses.of(view);
    }

    @DeleteMapping("/{view}/rebuild")
    @Operation(summary = "Abandon a rebuild", description = "Throws away what it has filled; readers notice nothing.")
    @ApiResponse(responseCode = "404", description = "The view is not being rebuilt")
    ViewStatus abandonRebuild(@Parameter(example = "catalogue") @PathVariable String view) {
        views.abandonRebuild(view);
        return statuses.of(view);
    }

    @PostMapping("/{view}/segments/{segment}/split")
    @Operation(summary = "Split a segment", description = "In two halves that are filled independently.")
    @ApiResponse(responseCode = "409", description = "Another process fills it, or nobody does")
    ViewStatus split(
            @Parameter(example = "catalogue") @PathVariable String view,
            @Parameter(example = "0") @PathVariable int segment,
            @Parameter(description = "The one that is read unless given") @RequestParam(required = false) @Nullable
                    Integer generation) {
        segments.split(view, generation, segment);
        return statuses.of(view);
    }

    @PostMapping("/{view}/segments/{segment}/merge")
    @Operation(summary = "Merge a segment", description = "With the one that it was split from.")
    @ApiResponse(responseCode = "409", description = "It is the last one, or another process fills one of the two")
    ViewStatus merge(
            @Parameter(example = "catalogue") @PathVariable String view,
            @Parameter(example = "0") @PathVariable int segment,
            @Parameter(description = "The one that is read unless given") @RequestParam(required = false) @Nullable
                    Integer generation) {
        segments.merge(view, generation, segment);
        return statuses.of(view);
    }
}
