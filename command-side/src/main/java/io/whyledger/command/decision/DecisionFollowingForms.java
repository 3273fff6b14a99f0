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

/** Takes the forms about who follows a decision and who is excused, and leads back to a page that shows the change. */
@Controller
@Hidden
@RequestMapping(path = "/decisions", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
class DecisionFollowingForms {

    private final DecisionCommands commands;

    DecisionFollowingForms(DecisionCommands commands) {
        this.commands = commands;
    }

    @PostMapping("/{slug}/waivers")
    String grantWaiver(
            @PathVariable String slug, @Valid @ModelAttribute FormFields.NewWaiver form, CommandContext context) {
        return commands.show(
                form.waiver().command(DecisionId.parse(slug), DecisionCommands.person(context), commands.today()),
                form,
                context);
    }

    @PostMapping("/{slug}/waivers/{waiverId}/revoke")
    String revokeWaiver(
            @PathVariable String slug,
            @PathVariable String waiverId,
            @Valid @ModelAttribute Requests.Reason form,
            CommandContext context) {
        return commands.show(
                new RevokeWaiver(DecisionId.parse(slug), Requests.waiverId(waiverId), form.reason()), form, context);
    }

    @PostMapping("/{slug}/adoptions")
    String adopt(@PathVariable String slug, @Valid @ModelAttribute Requests.NewAdoption form, CommandContext context) {
        return commands.show(form.command(DecisionId.parse(slug), commands.today()), form, context);
    }

    @PostMapping("/{slug}/adoptions/end")
    String endAdoption(
            @PathVariable String slug, @Valid @ModelAttribute Requests.AdoptionEnd form, CommandContext context) {
        return commands.show(form.command(DecisionId.parse(slug), commands.today()), form, context);
    }
}
