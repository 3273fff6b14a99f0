package io.whyledger.query.evaluation;

import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.ViewNames;
import io.whyledger.query.http.Queries;
import io.whyledger.query.http.Reads;
import io.whyledger.query.technology.ListTechnologies;
import io.whyledger.query.technology.TechnologySummary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way to a new evaluation: first its options, then what the catalogue offers to score them by. */
@Controller
class NewEvaluationPages {

    private static final int OFFERED = 60;
    private static final int MOST_CRITERIA = 30;
    private static final int SPARE = 3;

    private final Queries queries;

    NewEvaluationPages(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/evaluations/new")
    @Reads({ViewNames.CATALOGUE, ViewNames.TECHNOLOGY})
    String newEvaluation(
            @RequestParam(name = "option", required = false) @Nullable List<String> slugs,
            @RequestParam(name = "find", required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String choose,
            Model model) {
        List<TechnologyId> chosen = slugs == null
                ? List.of()
                : slugs.stream().map(TechnologyId::parse).distinct().toList();
        model.addAttribute("chosen", chosen).addAttribute("find", text);
        return chosen.size() < 2 || text != null && !text.isBlank() || choose != null
                ? choose(text, model)
                : describe(chosen, model);
    }

    private String choose(@Nullable String text, Model model) {
        model.addAttribute(
                "offered",
                queries.page(
                        new ListTechnologies(
                                text, null, null, null, false, ListTechnologies.Sort.NAME, false, 0, OFFERED),
                        TechnologySummary.class));
        return "evaluations/choose";
    }

    private String describe(List<TechnologyId> chosen, Model model) {
        OfferedCriteria offered = queries.ask(new OfferCriteria(chosen), OfferedCriteria.class);
        int shown = Math.min(MOST_CRITERIA - SPARE, offered.criteria().size());
        model.addAttribute("offered", offered)
                .addAttribute("criteria", offered.criteria().subList(0, shown))
                .addAttribute("left", offered.criteria().size() - shown);
        return "evaluations/new";
    }
}
