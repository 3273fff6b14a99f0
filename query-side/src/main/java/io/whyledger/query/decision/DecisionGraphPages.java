package io.whyledger.query.decision;

import io.whyledger.domain.decision.DecisionId;
import io.whyledger.projection.ViewNames;
import io.whyledger.query.decision.drawing.GraphDrawing;
import io.whyledger.query.http.Queries;
import io.whyledger.query.http.Reads;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How decisions hang together, drawn. */
@Controller
class DecisionGraphPages {

    private static final String SVG = "image/svg+xml";

    private final Queries queries;

    DecisionGraphPages(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/decisions/graph")
    @Reads(ViewNames.DECISION)
    String page(@RequestParam(required = false) @Nullable String around, Model model) {
        draw(around, model);
        return "decisions/graph";
    }

    @GetMapping(path = "/decisions/graph.svg", produces = SVG)
    @Reads(ViewNames.DECISION)
    String image(@RequestParam(required = false) @Nullable String around, HttpServletRequest request, Model model) {
        draw(around, model);
        request.setAttribute(View.SELECTED_CONTENT_TYPE, MediaType.valueOf(SVG));
        return "decisions/graph-image";
    }

    private void draw(@Nullable String around, Model model) {
        DecisionId center = around == null || around.isBlank() ? null : DecisionId.parse(around);
        DecisionGraph graph = queries.ask(new FindGraph(center, FindGraph.USUAL), DecisionGraph.class);
        model.addAttribute("graph", graph)
                .addAttribute("drawn", GraphDrawing.of(graph))
                .addAttribute("around", center);
    }
}
