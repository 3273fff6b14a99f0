package io.whyledger.query.analytics;

import io.whyledger.projection.ViewNames;
import io.whyledger.query.http.PageAddress;
import io.whyledger.query.http.Queries;
import io.whyledger.query.http.Reads;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What analysts ask, drawn. */
@Controller
class AnalyticsPages {

    private static final int WITHIN_DAYS = 365;
    private static final int SKIPPED_SHOWN = 20;

    private final Queries queries;

    AnalyticsPages(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/analytics")
    @Reads({ViewNames.ANALYTICS, ViewNames.DECISION})
    String analytics(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String scope,
            Model model) {
        AllFigures figures = queries.ask(new FindAnalytics(from, to, scope, WITHIN_DAYS), AllFigures.class);
        Map<String, String> names =
                queries.ask(new ListReviewerNames(), ReviewerNames.class).names();
        String address = PageAddress.of("")
                .with("from", from)
                .with("to", to)
                .with("scope", scope)
                .toString();
        model.addAttribute("figures", figures)
                .addAttribute("charts", Charts.of(figures, it -> names.getOrDefault(it, it)))
                .addAttribute("measures", new Measures())
                .addAttribute("skipped", queries.ask(new ListSkippedRecords(0, SKIPPED_SHOWN), SkippedRecords.class))
                .addAttribute("filters", address)
                .addAttribute("from", from)
                .addAttribute("to", to)
                .addAttribute("scope", scope);
        return "analytics/analytics";
    }
}
