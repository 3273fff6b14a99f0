package io.whyledger.query.decision;

import io.whyledger.projection.ViewNames;
import io.whyledger.query.http.PageAddress;
import io.whyledger.query.http.Queries;
import io.whyledger.query.http.Reads;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log of all decisions. */
@Controller
class DecisionLogPages {

    private final Queries queries;

    DecisionLogPages(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/decisions")
    @Reads(ViewNames.DECISION)
    String log(
            @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(defaultValue = "") List<String> state,
            @RequestParam(required = false) @Nullable String scope,
            @RequestParam(required = false) @Nullable String technology,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(name = "waiting-for", required = false) @Nullable String waitingFor,
            @RequestParam(name = "only", defaultValue = "") List<String> flags,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable Integer page,
            Model model) {
        DecisionSelection log = new DecisionSelection(
                text, state, scope, technology, person, waitingFor, flags, sort, PageAddress.index(page));
        model.addAttribute("log", log)
                .addAttribute("decisions", queries.page(log.query(), DecisionSummary.class))
                .addAttribute("facets", queries.ask(new ListDecisionFacets(), DecisionFacets.class));
        return "decisions/log";
    }
}
