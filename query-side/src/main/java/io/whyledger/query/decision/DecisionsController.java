package io.whyledger.query.decision;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.decision.DecisionState;
import io.whyledger.query.http.PageLinks;
import io.whyledger.query.http.PageOf;
import io.whyledger.query.http.Queries;
import io.whyledger.query.http.Reads;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
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
@RequestMapping(path = "/api/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Decisions", description = "What was decided, by whom, on which facts, and whether these still stand")
class DecisionsController {

    private final Queries queries;

    DecisionsController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Reads(ViewNames.DECISION)
    @Operation(summary = "List decisions", description = "One page of the log; filters are combined.")
    @ApiResponse(
            responseCode = "200",
            description = "The page; the Link header leads to the others (RFC 8288)",
            content = @Content(examples = @ExampleObject(value = DecisionExamples.PAGE)))
    ResponseEntity<PageOf<DecisionSummary>> listDecisions(
            @Parameter(
                            description = "Words that all occur in label, title, scope, outcome, drivers or options",
                            example = "language")
                    @RequestParam
                    @Size(max = 200)
                    @Nullable
                    String text,
            @Parameter(description = "In any of these states", example = "[\"draft\", \"proposed\"]")
                    @RequestParam(defaultValue = "")
                    @Size(max = 7)
                    List<@Pattern(regexp = DecisionSelection.STATES) String> state,
            @Parameter(description = "Name of the system, team or organisation", example = "Payments")
                    @RequestParam
                    @Size(max = 200)
                    @Nullable
                    String scope,
            @Parameter(description = "Slug of a technology that is considered, moved or relied on", example = "python")
                    @RequestParam
                    @Nullable
                    String technology,
            @Parameter(description = "An author or a reviewer", example = "ada") @RequestParam @Nullable String person,
            @Parameter(description = "A reviewer who has not judged the current text", example = "grace")
                    @RequestParam(name = "waiting-for")
                    @Nullable
                    String waitingFor,
            @Parameter(description = "Whether a fact on which it relies has changed since") @RequestParam @Nullable
                    Boolean stale,
            @Parameter(description = "Whether it is to be looked at again") @RequestParam @Nullable Boolean due,
            @Parameter(description = "Whether reviewers missed the deadline") @RequestParam @Nullable Boolean overdue,
            @Parameter(description = "By label, title, state or changed; - turns it round", example = "-label")
                    @RequestParam(defaultValue = DecisionSort.USUAL)
                    @Pattern(regexp = DecisionSort.PATTERN)
                    String sort,
            @Parameter(description = "Counted from 0") @RequestParam(defaultValue = "0") @Min(0) @Max(PageOf.LAST)
                    int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(PageOf.LARGEST) int size) {
        return PageLinks.answer(queries.page(
                new ListDecisions(
                        text,
                        state.stream()
                                .map(it -> DecisionState.valueOf(it.toUpperCase(Locale.ROOT)))
                                .collect(toUnmodifiableSet()),
                        scope,
                        technology == null ? null : TechnologyId.parse(technology),
                        person == null ? null : PersonId.parse(person),
                        waitingFor == null ? null : PersonId.parse(waitingFor),
                        stale,
                        due,
                        overdue,
                        DecisionSort.parse(sort),
                        page,
                        size),
                DecisionSummary.class));
    }

    @GetMapping("/facets")
    @Reads(ViewNames.DECISION)
    @Operation(
            summary = "List what decisions can be narrowed down to",
            description = "States and scopes, with how many decisions have each.")
    @ApiResponse(
            responseCode = "200",
            description = "The facets",
            content = @Content(examples = @ExampleObject(value = DecisionExamples.FACETS)))
    DecisionFacets listFacets() {
        return queries.ask(new ListDecisionFacets(), DecisionFacets.class);
    }

    @GetMapping("/graph")
    @Reads(ViewNames.DECISION)
    @Operation(
            summary = "Tell how decisions hang together",
            description = "Which decisions supersede, amend and rely on which; drawn at /decisions/graph.svg.")
    @ApiResponse(
            responseCode = "200",
            description = "Decisions and their relations",
            content = @Content(examples = @ExampleObject(value = DecisionExamples.GRAPH)))
    DecisionGraph findGraph(
            @Parameter(
                            description = "Slug of a decision in the middle; those that changed last when absent",
                            example = "adr-12")
                    @RequestParam
                    @Nullable
                    String around,
            @Parameter(description = "How many decisions at most")
                    @RequestParam(defaultValue = "" + FindGraph.USUAL)
                    @Min(1)
                    @Max(FindGraph.LARGEST)
                    int limit) {
        DecisionId center = around == null ? null : DecisionId.parse(around);
        return queries.ask(new FindGraph(center, limit), DecisionGraph.class);
    }

    @GetMapping("/{slug}")
    @Reads({ViewNames.DECISION, ViewNames.CATALOGUE, ViewNames.TECHNOLOGY, ViewNames.EVALUATION})
    @Operation(
            summary = "Find a decision",
            description = "In full, with what reviewers said of which text and what made it stale. The ETag is its"
                    + " version, to be sent as If-Match.")
    @ApiResponse(
            responseCode = "200",
            description = "The decision",
            content = @Content(examples = @ExampleObject(value = DecisionExamples.DETAILS)))
    @ApiResponse(responseCode = "404", description = "Not in the ledger")
    DecisionDetails findDecision(
            @Parameter(example = "adr-12") @PathVariable String slug, HttpServletResponse response) {
        DecisionId id = DecisionId.parse(slug);
        DecisionDetails decision =
                queries.find(new FindDecision(id), DecisionDetails.class).orElseThrow(() -> new UnknownDecision(id));
        // Never 304: the facts on which it relies change without its version.
        response.setHeader(HttpHeaders.ETAG, "\"" + decision.summary().version() + "\"");
        return decision;
    }

    @GetMapping("/{slug}/versions/{version}")
    @Reads(ViewNames.DECISION)
    @Operation(
            summary = "Find a text of a decision",
            description = "The content and its canonical form, whose SHA-256 an approval names.")
    @ApiResponse(
            responseCode = "200",
            description = "The text, which never changes",
            content = @Content(examples = @ExampleObject(value = DecisionExamples.TEXT)))
    @ApiResponse(responseCode = "404", description = "Not in the ledger")
    DecisionText findText(
            @Parameter(example = "adr-12") @PathVariable String slug,
            @Parameter(description = "Counted from 1", example = "1") @PathVariable @Min(1) int version) {
        DecisionId id = DecisionId.parse(slug);
        return queries.find(new FindText(id, version), DecisionText.class).orElseThrow(() -> new UnknownVersion(id));
    }

    @GetMapping("/{slug}/differences")
    @Reads(ViewNames.DECISION)
    @Operation(
            summary = "Compare two texts of a decision",
            description = "Part by part, line by line and, where a line was changed, word by word.")
    @ApiResponse(
            responseCode = "200",
            description = "The parts that differ",
            content = @Content(examples = @ExampleObject(value = DecisionExamples.DIFFERENCES)))
    @ApiResponse(responseCode = "404", description = "Not in the ledger")
    Differences findDifferences(
            @Parameter(example = "adr-12") @PathVariable String slug,
            @Parameter(example = "1") @RequestParam @Min(1) int from,
            @Parameter(example = "2") @RequestParam @Min(1) int to) {
        DecisionId id = DecisionId.parse(slug);
        return queries.find(new FindDifferences(id, from, to), Differences.class)
                .orElseThrow(() -> new UnknownVersion(id));
    }
}
