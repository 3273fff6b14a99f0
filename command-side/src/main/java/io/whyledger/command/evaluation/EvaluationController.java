package io.whyledger.command.evaluation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.command.http.CommandContext;
import io.whyledger.command.http.Commands;
import io.whyledger.command.http.Recorded;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.EvaluationId;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The command API of evaluations; no answer tells of a ballot. */
@RestController
@RequestMapping(path = "/api/evaluations", consumes = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Evaluations: commands")
class EvaluationController {

    private final Commands commands;
    private final Recorded recorded;

    EvaluationController(Commands commands, Recorded recorded) {
        this.commands = commands;
        this.recorded = recorded;
    }

    @Operation(
            summary = "Open an evaluation",
            description = "Its id is the slug of its name. Whoever opens it may change, close and abandon it.")
    @ApiResponse(responseCode = "201", description = "It is open; Location addresses it")
    @PostMapping
    ResponseEntity<Void> open(
            @Validated(Requests.LimitsFirst.class) @RequestBody Requests.EvaluationOpening body,
            CommandContext context) {
        EvaluationChanged answer = commands.send(body.command(person(context)), body, context.forNew());
        EvaluationId id = answer.evaluationId();
        return recorded.created("/api/evaluations/" + id.slug(), id.value(), answer.version());
    }

    @Operation(summary = "Add an option", description = "Those who have voted already may score it too.")
    @ApiResponse(responseCode = "204", description = "It is in the running")
    @PostMapping("/{slug}/options")
    ResponseEntity<Void> addOption(
            @PathVariable String slug, @Valid @RequestBody Requests.NewOption body, CommandContext context) {
        return changed(body.command(EvaluationId.parse(slug), person(context)), body, context);
    }

    @Operation(summary = "Withdraw an option", description = "Its scores count no more; two options must remain.")
    @ApiResponse(responseCode = "204", description = "It is out of the running")
    @PostMapping("/{slug}/options/withdraw")
    ResponseEntity<Void> withdrawOption(
            @PathVariable String slug, @Valid @RequestBody Requests.OptionWithdrawal body, CommandContext context) {
        return changed(body.command(EvaluationId.parse(slug), person(context)), body, context);
    }

    @Operation(
            summary = "Reweight the criteria",
            description =
                    "The criteria and weights given take the place of those before. Scores under a criterion that "
                            + "is gone count no more.")
    @ApiResponse(responseCode = "204", description = "These are the criteria")
    @PostMapping("/{slug}/criteria")
    ResponseEntity<Void> reweight(
            @PathVariable String slug,
            @Validated(Requests.LimitsFirst.class) @RequestBody Requests.Reweighting body,
            CommandContext context) {
        return changed(body.command(EvaluationId.parse(slug), person(context)), body, context);
    }

    @Operation(
            summary = "Submit or revise a ballot",
            description =
                    "It takes the place of your ballot before, if there is one; the same ballot once more changes "
                            + "nothing. It stays sealed until the evaluation is closed.")
    @ApiResponse(responseCode = "204", description = "This is your ballot")
    @RequestMapping(
            path = "/{slug}/ballot",
            method = {RequestMethod.PUT, RequestMethod.POST})
    ResponseEntity<Void> submitBallot(
            @PathVariable String slug,
            @Validated(Requests.LimitsFirst.class) @RequestBody Requests.Vote body,
            CommandContext context) {
        return changed(body.command(EvaluationId.parse(slug), person(context)), body, context);
    }

    @Operation(
            summary = "Close an evaluation",
            description = "Unseals the ballots and freezes the result. Each option must have been scored under each "
                    + "criterion by somebody.")
    @ApiResponse(responseCode = "204", description = "It is closed, and the ballots can be read")
    @PostMapping(path = "/{slug}/close", consumes = MediaType.ALL_VALUE)
    ResponseEntity<Void> close(@PathVariable String slug, CommandContext context) {
        CloseEvaluation command = new CloseEvaluation(EvaluationId.parse(slug), person(context));
        return changed(command, command, context);
    }

    @Operation(summary = "Abandon an evaluation", description = "It has no result; its ballots stay sealed for ever.")
    @ApiResponse(responseCode = "204", description = "It is abandoned")
    @PostMapping("/{slug}/abandon")
    ResponseEntity<Void> abandon(
            @PathVariable String slug, @Valid @RequestBody Requests.Abandonment body, CommandContext context) {
        return changed(body.command(EvaluationId.parse(slug), person(context)), body, context);
    }

    private ResponseEntity<Void> changed(Object command, Object body, CommandContext context) {
        EvaluationChanged answer = commands.send(command, body, context);
        return recorded.changed(answer.evaluationId().value(), answer.version());
    }

    private static PersonId person(CommandContext context) {
        return new PersonId(context.actor());
    }
}
