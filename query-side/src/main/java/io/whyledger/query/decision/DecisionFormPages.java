package io.whyledger.query.decision;

import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.DecisionLabel;
import io.whyledger.projection.ViewNames;
import io.whyledger.query.http.Queries;
import io.whyledger.query.http.Reads;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms in which the text of a decision is written; the command side takes what they send. */
@Controller
class DecisionFormPages {

    private final Queries queries;

    DecisionFormPages(Queries queries) {
        this.queries = queries;
    }

    /** Technologies, an evaluation, a fact and a superseded decision may be brought along from their pages. */
    @GetMapping("/decisions/new")
    String draft(
            @RequestParam(name = "of", defaultValue = "") List<String> technologies,
            @RequestParam(required = false) @Nullable String ground,
            @RequestParam(required = false) @Nullable String fact,
            @RequestParam(required = false) @Nullable String supersedes,
            Model model) {
        model.addAttribute("key", UUID.randomUUID())
                .addAttribute("draft", DecisionDraft.blank(technologies, ground, fact, supersedes))
                .addAttribute("series", DecisionLabel.DEFAULT_SERIES);
        return "decisions/new";
    }

    @GetMapping("/decisions/{slug}/revise")
    @Reads({ViewNames.DECISION, ViewNames.CATALOGUE, ViewNames.TECHNOLOGY, ViewNames.EVALUATION})
    String revise(@PathVariable String slug, Model model) {
        DecisionId id = DecisionId.parse(slug);
        DecisionDetails decision =
                queries.find(new FindDecision(id), DecisionDetails.class).orElseThrow(() -> new UnknownDecision(id));
        model.addAttribute("decision", decision).addAttribute("draft", DecisionDraft.of(decision.content()));
        return "decisions/revise";
    }
}
