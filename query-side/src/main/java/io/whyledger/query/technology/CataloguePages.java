package io.whyledger.query.technology;

import io.whyledger.projection.ViewNames;
import io.whyledger.query.http.PageAddress;
import io.whyledger.query.http.PageOf;
import io.whyledger.query.http.Queries;
import io.whyledger.query.http.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue of all technologies; its results alone when the search in the header asks for them. */
@Controller
class CataloguePages {

    private final Queries queries;

    CataloguePages(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/")
    String start() {
        return "redirect:/technologies";
    }

    @GetMapping("/technologies")
    @Reads(ViewNames.CATALOGUE)
    String catalogue(
            @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable String ring,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String live,
            Model model) {
        return show(
                new CatalogueSelection(text, category, parent, ring, state, sort, PageAddress.index(page)),
                live != null,
                model);
    }

    private String show(CatalogueSelection selection, boolean live, Model model) {
        PageOf<TechnologySummary> technologies = queries.page(selection.query(), TechnologySummary.class);
        model.addAttribute("selection", selection)
                .addAttribute("technologies", technologies)
                .addAttribute("facets", queries.ask(new ListFacets(), Facets.class));
        return live ? "technologies/catalogue :: results" : "technologies/catalogue";
    }
}
