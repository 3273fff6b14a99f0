package io.whyledger.command.decision;

import io.swagger.v3.oas.annotations.Hidden;
import io.whyledger.command.http.CommandContext;
import io.whyledger.command.technology.LinesEditor;
import io.whyledger.command.technology.RegisteredTechnologies;
import io.whyledger.domain.decision.DecisionId;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes the forms of authors, and those about accepted decisions, and leads back to a page that shows the change. */
@Controller
@Hidden
@RequestMapping(path = "/decisions", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
class DecisionForms {

    private final DecisionCommands commands;
    private final RegisteredTechnologies technologies;

    DecisionForms(DecisionCommands commands, RegisteredTechnologies technologies) {
        this.commands = commands;
        this.technologies = technologies;
    }

    @InitBinder
    void takeListsByLine(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, new LinesEditor());
    }

    @PostMapping
    String draft(@Validated(Requests.LimitsFirst.class) @ModelAttribute FormFields.Text form, CommandContext context) {
        Requests.Draft draft = form.draft(technologies);
        return commands.show(draft.command(DecisionCommands.person(context), commands.today()), form, context.forNew());
    }

    @PostMapping("/{slug}/revise")
    String revise(
            @PathVariable String slug,
            @Validated(Requests.LimitsFirst.class) @ModelAttribute FormFields.Text form,
            CommandContext context) {
        return commands.show(
                form.revision(technologies).command(DecisionId.parse(slug), DecisionCommands.person(context)),
                form,
                context);
    }

    @PostMapping("/{slug}/propose")
    String propose(@PathVariable String slug, @Valid @ModelAttribute FormFields.Proposal form, CommandContext context) {
        return commands.show(
                form.proposal().command(DecisionId.parse(slug), DecisionCommands.person(context), commands.now()),
                form,
                context);
    }

    @PostMapping("/{slug}/withdraw")
    String withdraw(@PathVariable String slug, @Valid @ModelAttribute Requests.Reason form, CommandContext context) {
        return commands.show(
                new WithdrawDecision(DecisionId.parse(slug), DecisionCommands.person(context), form.reason()),
                form,
                context);
    }

    @PostMapping("/{slug}/deprecate")
    String deprecate(@PathVariable String slug, @Valid @ModelAttribute Requests.Reason form, CommandContext context) {
        return commands.show(new DeprecateDecision(DecisionId.parse(slug), form.reason()), form, context);
    }

    @PostMapping("/{slug}/review-date")
    String setReviewDate(
            @PathVariable String slug, @Valid @ModelAttribute Requests.ReviewDay form, CommandContext context) {
        return commands.show(form.command(DecisionId.parse(slug), commands.today()), form, context);
    }

    @PostMapping("/{slug}/reaffirm")
    String reaffirm(
            @PathVariable String slug, @Valid @ModelAttribute Requests.Reaffirmation form, CommandContext context) {
        return commands.show(
                form.command(DecisionId.parse(slug), DecisionCommands.person(context), commands.today()),
                form,
                context);
    }
}
