package io.whyledger.query.technology;

import io.whyledger.domain.NothingFound;
import io.whyledger.domain.technology.Category;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.ViewNames;
import io.whyledger.query.http.Queries;
import io.whyledger.query.http.Reads;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One technology in full, and the forms by which people change it; the command side takes what they send. */
@Controller
class TechnologyPages {

    private final Queries queries;
    private final Clock clock;

    TechnologyPages(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/technologies/{slug}")
    @Reads({ViewNames.CATALOGUE, ViewNames.TECHNOLOGY})
    String technology(@PathVariable String slug, Model model) {
        TechnologySummary summary = show(slug, model).summary();
        model.addAttribute("balance", Balance.of(summary, summary.findings()));
        return "technologies/technology";
    }

    @GetMapping("/register")
    @Reads(ViewNames.CATALOGUE)
    String register(Model model) {
        model.addAttribute("categories", categories());
        return "technologies/register";
    }

    @GetMapping("/technologies/{slug}/rename")
    @Reads({ViewNames.CATALOGUE, ViewNames.TECHNOLOGY})
    String rename(@PathVariable String slug, Model model) {
        return form(slug, "rename", model);
    }

    @GetMapping("/technologies/{slug}/describe")
    @Reads({ViewNames.CATALOGUE, ViewNames.TECHNOLOGY})
    String describe(@PathVariable String slug, Model model) {
        model.addAttribute("categories", categories());
        return form(slug, "describe", model);
    }

    @GetMapping("/technologies/{slug}/ring")
    @Reads({ViewNames.CATALOGUE, ViewNames.TECHNOLOGY})
    String moveToRing(@PathVariable String slug, Model model) {
        return form(slug, "ring", model);
    }

    @GetMapping("/technologies/{slug}/retire")
    @Reads({ViewNames.CATALOGUE, ViewNames.TECHNOLOGY})
    String retire(@PathVariable String slug, Model model) {
        return form(slug, "retire", model);
    }

    @GetMapping("/technologies/{slug}/reinstate")
    @Reads({ViewNames.CATALOGUE, ViewNames.TECHNOLOGY})
    String reinstate(@PathVariable String slug, Model model) {
        return form(slug, "reinstate", model);
    }

    @GetMapping("/technologies/{slug}/findings/new")
    @Reads({ViewNames.CATALOGUE, ViewNames.TECHNOLOGY})
    String recordFinding(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String criterion,
            @RequestParam(required = false) @Nullable Stance stance,
            Model model) {
        model.addAttribute("criterion", criterion).addAttribute("stance", stance);
        return form(slug, "record", model);
    }

    @GetMapping("/technologies/{slug}/findings/{findingId}/amend")
    @Reads({ViewNames.CATALOGUE, ViewNames.TECHNOLOGY})
    String amendFinding(@PathVariable String slug, @PathVariable FindingId findingId, Model model) {
        return findingForm(slug, findingId, "amend", model);
    }

    @GetMapping("/technologies/{slug}/findings/{findingId}/retract")
    @Reads({ViewNames.CATALOGUE, ViewNames.TECHNOLOGY})
    String retractFinding(@PathVariable String slug, @PathVariable FindingId findingId, Model model) {
        return findingForm(slug, findingId, "retract", model);
    }

    private String findingForm(String slug, FindingId findingId, String name, Model model) {
        String view = form(slug, name, model);
        TechnologyDetails technology = (TechnologyDetails) model.getAttribute("technology");
        model.addAttribute("finding", finding(technology, findingId));
        return view;
    }

    private String form(String slug, String name, Model model) {
        show(slug, model);
        model.addAttribute("today", LocalDate.now(clock));
        return "technologies/" + name;
    }

    private TechnologyDetails show(String slug, Model model) {
        TechnologyId id = TechnologyId.parse(slug);
        TechnologyDetails technology = queries.find(new FindTechnology(id), TechnologyDetails.class)
                .orElseThrow(() -> new UnknownTechnology(id));
        model.addAttribute("technology", technology);
        return technology;
    }

    private static FindingDetails finding(TechnologyDetails technology, FindingId findingId) {
        return technology.criteria().stream()
                .flatMap(criterion -> criterion.findings().stream())
                .filter(finding -> finding.findingId().equals(findingId))
                .findFirst()
                .orElseThrow(() -> new NothingFound(
                        "finding.not-found",
                        "There is no finding " + findingId + " that holds today. It may have been retracted."));
    }

    private Iterable<String> categories() {
        Facets facets = queries.ask(new ListFacets(), Facets.class);
        return Stream.concat(
                        Category.USUAL.stream().map(Category::value),
                        facets.categories().stream().map(Facets.Facet::value))
                .distinct()
                .toList();
    }
}
