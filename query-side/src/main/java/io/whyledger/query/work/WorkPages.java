package io.whyledger.query.work;

import io.whyledger.domain.PersonId;
import io.whyledger.projection.ViewNames;
import io.whyledger.query.http.Reads;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for whoever looks at the page. */
@Controller
class WorkPages {

    private final WorkQueries work;

    WorkPages(WorkQueries work) {
        this.work = work;
    }

    @GetMapping("/work")
    @Reads({ViewNames.DECISION, ViewNames.EVALUATION, ViewNames.CATALOGUE})
    String work(Principal reader, Model model) {
        model.addAttribute("work", work.find(new PersonId(reader.getName())));
        return "work/work";
    }
}
