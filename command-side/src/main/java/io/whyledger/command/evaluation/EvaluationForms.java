package io.whyledger.command.evaluation;

import io.swagger.v3.oas.annotations.Hidden;
import io.whyledger.command.http.CommandContext;
import io.whyledger.command.http.Commands;
import io.whyledger.command.http.Recorded;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.EvaluationId;
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

/** Takes the forms of the pages about evaluations and leads back to a page that shows the change. */
@Controller
@Hidden
@RequestMapping(path = "/evaluations", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
class EvaluationForms {

    private final Commands commands;
    private final Recorded recorded;

    EvaluationForms(Commands commands, Recorded recorded) {
        this.commands = commands;
        this.recorded = recorded;
    }

    @InitBinder
    void takeLargeBallots(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, new RepeatedField());
        binder.setAutoGrowCollectionLimit(SubmitBallot.MOST_SCORES);
    }

    @PostMapping
    String open(@Valid @ModelAttribute FormFields.Opening form, CommandContext context) {
        return send(form.command(person(context)), form, context.forNew());
    }

    @PostMapping("/{slug}/options")
    String addOption(
            @PathVariable String slug, @Valid @ModelAttribute Requests.NewOption form, CommandContext context) {
        return send(form.command(EvaluationId.parse(slug), person(context)), form, context);
    }

    @PostMapping("/{slug}/options/withdraw")
    String withdrawOption(
            @PathVariable String slug, @Valid @ModelAttribute Requests.OptionWithdrawal form, CommandContext context) {
        return send(form.command(EvaluationId.parse(slug), person(context)), form, context);
    }

    @PostMapping("/{slug}/criteria")
    String reweight(@PathVariable String slug, @Valid @ModelAttribute FormFields.Weights form, CommandContext context) {
        return send(form.command(EvaluationId.parse(slug), person(context)), form, context);
    }

    @PostMapping("/{slug}/ballot")
    String submitBallot(
            @PathVariable String slug,
            @Validated(Requests.LimitsFirst.class) @ModelAttribute FormFields.BallotPaper form,
            CommandContext context) {
        return send(form.command(EvaluationId.parse(slug), person(context)), form, context);
    }

    @PostMapping("/{slug}/close")
    String close(@PathVariable String slug, CommandContext context) {
        CloseEvaluation command = new CloseEvaluation(EvaluationId.parse(slug), person(context));
        return send(command, command, context);
    }

    @PostMapping("/{slug}/abandon")
    String abandon(
            @PathVariable String slug, @Valid @ModelAttribute Requests.Abandonment form, CommandContext context) {
        return send(form.command(EvaluationId.parse(slug), person(context)), form, context);
    }

    private String send(Object command, Object form, CommandContext context) {
        EvaluationChanged answer = commands.send(command, form, context);
        EvaluationId id = answer.evaluationId();
        return recorded.redirect("/evaluations/" + id.slug(), id.value(), answer.version());
    }

    private static PersonId person(CommandContext context) {
        return new PersonId(context.actor());
    }
}
