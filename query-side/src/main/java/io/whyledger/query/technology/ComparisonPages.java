package io.whyledger.query.technology;

import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.ViewNames;
import io.whyledger.query.http.PageAddress;
import io.whyledger.query.http.PageOf;
import io.whyledger.query.http.Queries;
import io.whyledger.query.http.Reads;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Technologies side by side, criterion by criterion; fewer than two are an invitation to choose more. */
@Controller
class ComparisonPages {

    private static final int OFFERED = 60;

    private final Queries queries;

    ComparisonPages(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/compare")
    @Reads({ViewNames.CATALOGUE, ViewNames.TECHNOLOGY})
    String compare(
            @RequestParam(name = "of", required = false) @Nullable List<String> slugs,
            @RequestParam(name = "find", required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String order,
            Model model) {
        List<TechnologyId> chosen = slugs == null
                ? List.of()
                : slugs.stream().map(TechnologyId::parse).distinct().toList();
        offer(text, model);
        model.addAttribute("chosen", chosen).addAttribute("find", text);
        return chosen.size() < 2 ? "technologies/picker" : compare(chosen, "recorded".equals(order), model);
    }

    private String compare(List<TechnologyId> chosen, boolean asRecorded, Model model) {
        Comparison comparison = queries.ask(new CompareTechnologies(chosen), Comparison.class);
        model.addAttribute("comparison", comparison)
                .addAttribute("balances", Balance.toOneScale(comparison.candidates()))
                .addAttribute("asRecorded", asRecorded)
                .addAttribute("differencesFirst", address(chosen, null))
                .addAttribute("inOrder", address(chosen, "recorded"))
                .addAttribute(
                        "bands",
                        asRecorded
                                ? ComparisonBand.asRecorded(comparison)
                                : ComparisonBand.differencesFirst(comparison));
        return "technologies/comparison";
    }

    private void offer(@Nullable String text, Model model) {
        PageOf<TechnologySummary> offered = queries.page(
                new ListTechnologies(text, null, null, null, false, ListTechnologies.Sort.NAME, false, 0, OFFERED),
                TechnologySummary.class);
        model.addAttribute("offered", offered);
    }

    private static String address(List<TechnologyId> chosen, @Nullable String order) {
        PageAddress address = PageAddress.of("/compare").with("order", order);
        chosen.forEach(id -> address.with("of", id.slug()));
        return address.toString();
    }
}
