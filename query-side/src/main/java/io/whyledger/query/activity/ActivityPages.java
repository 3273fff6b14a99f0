package io.whyledger.query.activity;

import io.whyledger.projection.ViewNames;
import io.whyledger.query.http.PageAddress;
import io.whyledger.query.http.PageOf;
import io.whyledger.query.http.Queries;
import io.whyledger.query.http.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what, newest first. */
@Controller
class ActivityPages {

    private static final int SIZE = 50;

    private final Queries queries;

    ActivityPages(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/activity")
    @Reads(ViewNames.ACTIVITY)
    String activity(
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable Integer page,
            Model model) {
        int index = PageAddress.index(page);
        String about = subject == null || subject.isBlank() ? null : subject.strip();
        String by = actor == null || actor.isBlank() ? null : actor.strip();
        PageOf<ActivityEntry> entries = queries.page(new ListActivity(about, by, index, SIZE), ActivityEntry.class);
        model.addAttribute("subject", about)
                .addAttribute("actor", by)
                .addAttribute("entries", entries)
                .addAttribute("days", ActivityDay.group(entries.items()))
                .addAttribute("previous", address(about, by).page(index - 1))
                .addAttribute("next", address(about, by).page(index + 1))
                .addAttribute("withoutSubject", address(null, by))
                .addAttribute("withoutActor", address(about, null))
                .addAttribute("live", index == 0 && about == null && by == null);
        return "activity/activity";
    }

    private static PageAddress address(@Nullable String subject, @Nullable String actor) {
        return PageAddress.of("/activity").with("subject", subject).with("actor", actor);
    }
}
