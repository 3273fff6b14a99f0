package io.whyledger.command.decision;

import io.swagger.v3.oas.annotations.Hidden;
import io.whyledger.command.http.CommandContext;
import io.whyledger.domain.decision.DecisionId;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes the forms of reviewers and leads back to a page that shows the change. */
@Controller
@Hidden
@RequestMapping(path = "/decisions", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
class DecisionReviewForms {

    private final DecisionCommands commands;

    DecisionReviewForms(DecisionCommands commands) {
        this.commands = commands;
    }

    @PostMapping("/{slug}/approve")
    String approve(@PathVariable String slug, @Valid @ModelAttribute Requests.Approval form, CommandContext context) {
        return commands.show(form.command(DecisionId.parse(slug), DecisionCommands.person(context)), form, context);
    }

    @PostMapping("/{slug}/request-changes")
    String requestChanges(
            @PathVariable String slug, @Valid @ModelAttribute Requests.ChangeRequest form, CommandContext context) {
        return commands.show(form.command(DecisionId.parse(slug), DecisionCommands.person(context)), form, context);
    }

    @PostMapping("/{slug}/object")
    String object(@PathVariable String slug, @Valid @ModelAttribute Requests.Objection form, CommandContext context) {
        return commands.show(form.command(DecisionId.parse(slug), DecisionCommands.person(context)), form, context);
    }

    @PostMapping("/{slug}/reject")
    String reject(@PathVariable String slug, @Valid @ModelAttribute Requests.Reason form, CommandContext context) {
        return commands.show(
                new RejectDecision(DecisionId.parse(slug), DecisionCommands.person(context), form.reason()),
                form,
                context);
    }
}
