package io.whyledger.query.evaluation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.enums.ParameterStyle;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.NothingFound;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.evaluation.EvaluationState;
import io.whyledger.query.http.PageLinks;
import io.whyledger.query.http.PageOf;
import io.whyledger.query.http.Queries;
import io.whyledger.query.http.Reads;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/evaluations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Evaluations", description = "Candidates scored by several people; ballots are sealed until the end")
class EvaluationsController {

    private final Queries queries;

    EvaluationsController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Reads({ViewNames.EVALUATION, ViewNames.CATALOGUE})
    @Operation(summary = "List evaluations", description = "The last opened first; filters are combined.")
    @ApiResponse(
            responseCode = "200",
            description = "The page; the Link header leads to the others (RFC 8288)",
            content = @Content(examples = @ExampleObject(value = EvaluationExamples.PAGE)))
    ResponseEntity<PageOf<EvaluationSummary>> listEvaluations(
            @Parameter(example = "open") @RequestParam @Pattern(regexp = "open|closed|abandoned") @Nullable
                    String state,
            @Parameter(description = "Slug of a technology among the options", example = "python")
                    @RequestParam
                    @Nullable
                    String technology,
            @Parameter(description = "Who has opened it, is asked to vote or has voted", example = "ada")
                    @RequestParam
                    @Nullable
                    String person,
            @Parameter(description = "Who may vote and has not; only open ones wait", example = "grace")
                    @RequestParam
                    @Nullable
                    String awaiting,
            @Parameter(description = "Counted from 0") @RequestParam(defaultValue = "0") @Min(0) @Max(PageOf.LAST)
                    int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(PageOf.LARGEST) int size) {
        return PageLinks.answer(queries.page(
                new ListEvaluations(
                        state == null ? null : EvaluationState.valueOf(state.toUpperCase(Locale.ROOT)),
                        technology == null ? null : TechnologyId.parse(technology),
                        person == null ? null : PersonId.parse(person),
                        awaiting == null ? null : PersonId.parse(awaiting),
                        page,
                        size),
                EvaluationSummary.class));
    }

    @GetMapping("/criteria")
    @Reads({ViewNames.CATALOGUE, ViewNames.TECHNOLOGY})
    @Operation(
            summary = "Offer criteria",
            description = "The criteria under which technologies have findings today, with what speaks for and against"
                    + " each; those known of most of them come first.")
    @ApiResponse(
            responseCode = "200",
            description = "The criteria; evidence is listed for each option in the order asked for",
            content = @Content(examples = @ExampleObject(value = EvaluationExamples.CRITERIA)))
    @ApiResponse(responseCode = "404", description = "One of the technologies is not in the ledger")
    OfferedCriteria offerCriteria(
            @Parameter(description = "1 to 50 slugs, no two the same", example = "[\"python\", \"rust\"]")
                    @RequestParam
                    @Size(min = 1, max = 50)
                    List<String> technology) {
        List<TechnologyId> ids = technology.stream().map(TechnologyId::parse).toList();
        if (Set.copyOf(ids).size() < ids.size()) {
            throw new MalformedInput("criteria.repeated", "Name each technology once.");
        }
        return queries.ask(new OfferCriteria(ids), OfferedCriteria.class);
    }

    @GetMapping("/{slug}")
    @Reads({ViewNames.EVALUATION, ViewNames.CATALOGUE})
    @Operation(
            summary = "Find an evaluation",
            description =
                    "In full, with who has voted but never what. The ETag is its version, to be sent as If-Match.")
    @ApiResponse(
            responseCode = "200",
            description = "The evaluation",
            content = @Content(examples = @ExampleObject(value = EvaluationExamples.DETAILS)))
    @ApiResponse(responseCode = "404", description = "Not in the ledger")
    EvaluationDetails findEvaluation(
            @Parameter(example = "backend-language") @PathVariable String slug, HttpServletResponse response) {
        EvaluationId id = EvaluationId.parse(slug);
        EvaluationDetails evaluation = queries.find(new FindEvaluation(id), EvaluationDetails.class)
                .orElseThrow(() -> new UnknownEvaluation(id));
        // Never 304: the names of its options change without its version.
        response.setHeader(HttpHeaders.ETAG, "\"" + evaluation.summary().version() + "\"");
        return evaluation;
    }

    @GetMapping("/{slug}/ballot")
    @Reads(ViewNames.EVALUATION)
    @Operation(
            summary = "Find your own ballot",
            description =
                    "Nobody is shown anybody else's before the evaluation is closed, nor ever if it is abandoned.")
    @ApiResponse(
            responseCode = "200",
            description = "The scores that would count if the evaluation were closed now",
            content = @Content(examples = @ExampleObject(value = EvaluationExamples.BALLOT)))
    @ApiResponse(responseCode = "404", description = "There is no such evaluation, or you have not voted in it")
    OwnBallot findBallot(
            @Parameter(example = "backend-language") @PathVariable String slug,
            @Parameter(hidden = true) Principal reader) {
        EvaluationId id = EvaluationId.parse(slug);
        return queries.find(new FindBallot(id, new PersonId(reader.getName())), OwnBallot.class)
                .orElseThrow(() -> new NothingFound(
                        "ballot.not-found",
                        "You, %s, have not voted in %s. Send your scores to /api/evaluations/%s/ballot."
                                .formatted(reader.getName(), slug, id.slug())));
    }

    @GetMapping("/{slug}/result")
    @Reads({ViewNames.EVALUATION, ViewNames.CATALOGUE})
    @Operation(
            summary = "Find the result",
            description =
                    "Ranked by weighted sum and by TOPSIS (Hwang and Yoon 1981), from what was frozen at closing: the"
                            + " mean of the evaluators' scores in each cell, and weights normalised to 1. With each criterion's"
                            + " contribution, the evaluators' disagreement as population standard deviation, and the smallest"
                            + " change of one weight that flips the winner.")
    @ApiResponse(
            responseCode = "200",
            description = "The frozen result with all ballots",
            content = @Content(examples = @ExampleObject(value = EvaluationExamples.RESULT)))
    @ApiResponse(responseCode = "404", description = "Not in the ledger")
    @ApiResponse(responseCode = "409", description = "It is not closed: urn:whyledger:problem:evaluation.not-closed")
    EvaluationResult findResult(@Parameter(example = "backend-language") @PathVariable String slug) {
        return queries.ask(new FindResult(EvaluationId.parse(slug)), EvaluationResult.class);
    }

    @GetMapping("/{slug}/what-if")
    @Reads({ViewNames.EVALUATION, ViewNames.CATALOGUE, ViewNames.TECHNOLOGY})
    @Operation(
            summary = "Ask what would follow if things were otherwise",
            description = "Computes the result anew under other assumptions and keeps nothing of it; the frozen result,"
                    + " which stands beside it, never changes. weight[criterion] gives a criterion another weight, 0 leaves"
                    + " it out, criteria that are not named keep theirs. without leaves out one evaluator's ballot."
                    + " today=true lists for each option and criterion the findings that were recorded, amended or"
                    + " retracted since closing, with how many held then and hold now, and each option's ring then and"
                    + " now; options that are retired today are left out. Scores stay as they were given: whether new"
                    + " evidence changes them is for evaluators to say, in a new evaluation.")
    @Parameter(
            name = "weight",
            in = ParameterIn.QUERY,
            style = ParameterStyle.DEEPOBJECT,
            explode = Explode.TRUE,
            description = "By criterion, 0 to 1000, brackets percent-encoded: weight%5BEase of use%5D=3",
            schema = @Schema(type = "object", additionalPropertiesSchema = Double.class),
            example = "{\"Ease of use\": 3}")
    @Parameter(name = "without", in = ParameterIn.QUERY, description = "An evaluator who has voted", example = "ada")
    @Parameter(
            name = "today",
            in = ParameterIn.QUERY,
            description = "Show what has become of the evidence",
            schema = @Schema(type = "boolean"))
    @ApiResponse(
            responseCode = "200",
            description = "What would follow, beside the frozen ranking",
            content = @Content(examples = @ExampleObject(value = EvaluationExamples.SUPPOSITION)))
    @ApiResponse(responseCode = "404", description = "Not in the ledger")
    @ApiResponse(responseCode = "409", description = "It is not closed: urn:whyledger:problem:evaluation.not-closed")
    Supposition whatIf(
            @Parameter(example = "backend-language") @PathVariable String slug,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return queries.ask(WhatIfParameters.parse(EvaluationId.parse(slug), parameters), Supposition.class);
    }
}
