package io.whyledger.query.decision;

import io.whyledger.domain.decision.DecisionId;
import io.whyledger.projection.ViewNames;
import io.whyledger.query.http.Queries;
import io.whyledger.query.http.Reads;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One decision, as a document with the acts that are open to its reader, and in what its texts differ. */
@Controller
class DecisionPages {

    private static final int USUAL_DAYS_TO_REVIEW = 7;

    private final Queries queries;
    private final Clock clock;

    DecisionPages(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/decisions/{slug}")
    @Reads({ViewNames.DECISION, ViewNames.CATALOGUE, ViewNames.TECHNOLOGY, ViewNames.EVALUATION})
    String decision(@PathVariable String slug, Principal reader, Model model) {
        DecisionDetails decision = find(slug);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("decision", decision)
                .addAttribute("acts", new DecisionActs(decision.summary(), reader.getName()))
                .addAttribute("today", today)
                .addAttribute("deadline", today.plusDays(USUAL_DAYS_TO_REVIEW));
        return "decisions/decision";
    }

    @GetMapping("/decisions/{slug}/differences")
    @Reads({ViewNames.DECISION, ViewNames.CATALOGUE, ViewNames.TECHNOLOGY, ViewNames.EVALUATION})
    String differences(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            Model model) {
        DecisionDetails decision = find(slug);
        int newer = to == null ? decision.summary().contentVersion() : to;
        int older = from == null ? Math.max(1, newer - 1) : from;
        DecisionId id = decision.summary().id();
        model.addAttribute("decision", decision)
                .addAttribute(
                        "differences",
                        queries.find(new FindDifferences(id, older, newer), Differences.class)
                                .orElseThrow(() -> new UnknownVersion(id)));
        return "decisions/differences";
    }

    private DecisionDetails find(String slug) {
        DecisionId id = DecisionId.parse(slug);
        return queries.find(new FindDecision(id), DecisionDetails.class).orElseThrow(() -> new UnknownDecision(id));
    }
}
