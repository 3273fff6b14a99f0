package io.whyledger.query.analytics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.projection.ViewNames;
import io.whyledger.query.http.PageOf;
import io.whyledger.query.http.Queries;
import io.whyledger.query.http.Reads;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/analytics", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Analytics", description = "Figures about how decisions are taken and how they last")
class AnalyticsController {

    static final String FROM = "The first day, in UTC; all there is if absent, or 26 weeks where there is a row a week";
    static final String TO = "The last day, in UTC; today if absent";
    static final String SCOPE = "Name of a system, team or organisation";
    static final String WITHIN = "How many days a decision is followed";
    static final String USUAL_DAYS = "365";

    private final Queries queries;

    AnalyticsController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/lead-times")
    @Reads(ViewNames.ANALYTICS)
    @Operation(
            summary = "Tell how long decisions take",
            description =
                    "Days from the draft to the acceptance: median and 90 % quantile, by month of acceptance and scope.")
    @ApiResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(examples = @ExampleObject(value = AnalyticsExamples.LEAD_TIMES)))
    LeadTimes leadTimes(
            @Parameter(description = FROM) @RequestParam @Nullable LocalDate from,
            @Parameter(description = TO) @RequestParam @Nullable LocalDate to,
            @Parameter(description = SCOPE, example = "Payments") @RequestParam @Size(max = 200) @Nullable
                    String scope) {
        return queries.ask(new FindLeadTimes(from, to, scope), LeadTimes.class);
    }

    @GetMapping("/reversals")
    @Reads(ViewNames.ANALYTICS)
    @Operation(
            summary = "Tell how many decisions do not hold",
            description =
                    "Superseded or deprecated, by quarter of acceptance; the rate is that of decisions that have been followed for long enough.")
    @ApiResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(examples = @ExampleObject(value = AnalyticsExamples.REVERSALS)))
    Reversals reversals(
            @Parameter(description = FROM) @RequestParam @Nullable LocalDate from,
            @Parameter(description = TO) @RequestParam @Nullable LocalDate to,
            @Parameter(description = SCOPE, example = "Payments") @RequestParam @Size(max = 200) @Nullable String scope,
            @Parameter(description = WITHIN) @RequestParam(defaultValue = USUAL_DAYS) @Min(1) @Max(3650) int within) {
        return queries.ask(new FindReversals(from, to, scope, within), Reversals.class);
    }

    @GetMapping("/adoption")
    @Reads(ViewNames.ANALYTICS)
    @Operation(
            summary = "Tell how long technologies stay in adopt",
            description =
                    "The estimate of Kaplan and Meier, with those that are still there; from and to say when a stay began, and to until when it is watched.")
    @ApiResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(examples = @ExampleObject(value = AnalyticsExamples.ADOPTION)))
    AdoptionHalfLife adoption(
            @Parameter(description = FROM) @RequestParam @Nullable LocalDate from,
            @Parameter(description = TO) @RequestParam @Nullable LocalDate to) {
        return queries.ask(new FindAdoptionHalfLife(from, to), AdoptionHalfLife.class);
    }

    @GetMapping("/reviewer-load")
    @Reads(ViewNames.ANALYTICS)
    @Operation(
            summary = "Tell who has how much to judge",
            description =
                    "Open judgements and responses by week and reviewer, under the pseudonyms of the event stream.")
    @ApiResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(examples = @ExampleObject(value = AnalyticsExamples.REVIEWER_LOAD)))
    ReviewerLoad reviewerLoad(
            @Parameter(description = FROM) @RequestParam @Nullable LocalDate from,
            @Parameter(description = TO) @RequestParam @Nullable LocalDate to,
            @Parameter(description = SCOPE, example = "Payments") @RequestParam @Size(max = 200) @Nullable
                    String scope) {
        return queries.ask(new FindReviewerLoad(from, to, scope), ReviewerLoad.class);
    }

    @GetMapping("/disagreement")
    @Reads(ViewNames.ANALYTICS)
    @Operation(
            summary = "Tell where evaluators are apart",
            description = "The spread of scores over closed evaluations by criterion, from 0 for agreement to 1.")
    @ApiResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(examples = @ExampleObject(value = AnalyticsExamples.DISAGREEMENT)))
    Disagreement disagreement(
            @Parameter(description = FROM) @RequestParam @Nullable LocalDate from,
            @Parameter(description = TO) @RequestParam @Nullable LocalDate to) {
        return queries.ask(new FindDisagreement(from, to), Disagreement.class);
    }

    @GetMapping("/stale-decisions")
    @Reads(ViewNames.ANALYTICS)
    @Operation(
            summary = "Tell how many decisions have lost ground",
            description = "Decisions that hold but rely on something that has changed, week by week.")
    @ApiResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(examples = @ExampleObject(value = AnalyticsExamples.STALE)))
    StaleDecisions staleDecisions(
            @Parameter(description = FROM) @RequestParam @Nullable LocalDate from,
            @Parameter(description = TO) @RequestParam @Nullable LocalDate to,
            @Parameter(description = SCOPE, example = "Payments") @RequestParam @Size(max = 200) @Nullable
                    String scope) {
        return queries.ask(new FindStaleDecisions(from, to, scope), StaleDecisions.class);
    }

    @GetMapping("/activity")
    @Reads(ViewNames.ANALYTICS)
    @Operation(summary = "Tell how much happens where", description = "Events by ISO week and by area and scope.")
    @ApiResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(examples = @ExampleObject(value = AnalyticsExamples.ACTIVITY)))
    ActivityByWeek activity(
            @Parameter(description = FROM) @RequestParam @Nullable LocalDate from,
            @Parameter(description = TO) @RequestParam @Nullable LocalDate to,
            @Parameter(description = SCOPE, example = "Payments") @RequestParam @Size(max = 200) @Nullable
                    String scope) {
        return queries.ask(new FindActivity(from, to, scope), ActivityByWeek.class);
    }

    @GetMapping("/skipped")
    @Reads(ViewNames.ANALYTICS)
    @Operation(
            summary = "List records of the topic that tell nothing",
            description = "Where analytics comes out of Kafka: how many there are by reason, and where each is.")
    @ApiResponse(
            responseCode = "200",
            description = "The records",
            content = @Content(examples = @ExampleObject(value = AnalyticsExamples.SKIPPED)))
    SkippedRecords skipped(
            @Parameter(description = "Counted from 0") @RequestParam(defaultValue = "0") @Min(0) @Max(PageOf.LAST)
                    int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(PageOf.LARGEST) int size) {
        return queries.ask(new ListSkippedRecords(page, size), SkippedRecords.class);
    }
}
