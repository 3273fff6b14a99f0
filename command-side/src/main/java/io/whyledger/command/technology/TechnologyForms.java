package io.whyledger.command.technology;

import io.swagger.v3.oas.annotations.Hidden;
import io.whyledger.command.http.CommandContext;
import io.whyledger.command.http.Commands;
import io.whyledger.command.http.Recorded;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.TechnologyId;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes the forms of the pages about technologies and leads back to a page that shows the change. */
@Controller
@Hidden
@RequestMapping(path = "/technologies", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
class TechnologyForms {

    private final Commands commands;
    private final Recorded recorded;
    private final Clock clock;

    TechnologyForms(Commands commands, Recorded recorded, Clock clock) {
        this.commands = commands;
        this.recorded = recorded;
        this.clock = clock;
    }

    @InitBinder
    void takeListsByLine(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, new LinesEditor());
    }

    @PostMapping
    String register(@Valid @ModelAttribute Requests.Registration form, CommandContext context) {
        return send(form.command(), form, context.forNew());
    }

    @PostMapping("/{slug}/rename")
    String rename(@PathVariable String slug, @Valid @ModelAttribute Requests.NewName form, CommandContext context) {
        return send(form.command(TechnologyId.parse(slug)), form, context);
    }

    @PostMapping("/{slug}/describe")
    String describe(
            @PathVariable String slug, @Valid @ModelAttribute Requests.NewDescription form, CommandContext context) {
        return send(form.command(TechnologyId.parse(slug)), form, context);
    }

    @PostMapping("/{slug}/findings")
    String recordFinding(
            @PathVariable String slug, @Valid @ModelAttribute Requests.NewFinding form, CommandContext context) {
        return send(form.command(TechnologyId.parse(slug), today()), form, context);
    }

    @PostMapping("/{slug}/findings/{findingId}/amend")
    String amendFinding(
            @PathVariable String slug,
            @PathVariable String findingId,
            @Valid @ModelAttribute Requests.FindingRevision form,
            CommandContext context) {
        return send(form.command(TechnologyId.parse(slug), new FindingId(findingId), today()), form, context);
    }

    @PostMapping("/{slug}/findings/{findingId}/retract")
    String retractFinding(
            @PathVariable String slug,
            @PathVariable String findingId,
            @Valid @ModelAttribute Requests.Reason form,
            CommandContext context) {
        return send(
                new RetractFinding(TechnologyId.parse(slug), new FindingId(findingId), form.reason()), form, context);
    }

    @PostMapping("/{slug}/ring")
    String moveToRing(
            @PathVariable String slug, @Valid @ModelAttribute Requests.RingMove form, CommandContext context) {
        return send(form.command(TechnologyId.parse(slug), today()), form, context);
    }

    @PostMapping("/{slug}/retire")
    String retire(@PathVariable String slug, @Valid @ModelAttribute Requests.Reason form, CommandContext context) {
        return send(new RetireTechnology(TechnologyId.parse(slug), form.reason()), form, context);
    }

    @PostMapping("/{slug}/reinstate")
    String reinstate(@PathVariable String slug, @Valid @ModelAttribute Requests.Reason form, CommandContext context) {
        return send(new ReinstateTechnology(TechnologyId.parse(slug), form.reason()), form, context);
    }

    private String send(Object command, Object form, CommandContext context) {
        TechnologyChanged answer = commands.send(command, form, context);
        TechnologyId id = answer.technologyId();
        return recorded.redirect("/technologies/" + id.slug(), id.value(), answer.version());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
