package io.whyledger.command.decision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.command.http.CommandContext;
import io.whyledger.domain.decision.DecisionId;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The command API of decisions: what authors do, and what becomes of an accepted one. */
@RestController
@RequestMapping(path = "/api/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Decisions: commands")
class DecisionController {

    private final DecisionCommands commands;

    DecisionController(DecisionCommands commands) {
        this.commands = commands;
    }

    @Operation(
            summary = "Draft a decision",
            description =
                    "You become its author. Its id is the slug of its label, such as adr-12; without a number it gets "
                            + "the next of its series.")
    @ApiResponse(responseCode = "201", description = "It is a draft; Location addresses it")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(DecisionExamples.DRAFT)))
    @PostMapping
    ResponseEntity<Void> draft(
            @Validated(Requests.LimitsFirst.class) @RequestBody Requests.Draft body, CommandContext context) {
        return commands.created(
                commands.send(body.command(DecisionCommands.person(context), commands.today()), body, context.forNew()),
                "");
    }

    @Operation(
            summary = "Revise a decision",
            description =
                    "The content given takes the place of the one before, and approvals of that count no more. Whoever "
                            + "revises a draft becomes an author; once it is proposed, only authors revise it.")
    @ApiResponse(responseCode = "204", description = "This is the text")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(DecisionExamples.REVISION)))
    @PostMapping("/{slug}/revise")
    ResponseEntity<Void> revise(
            @PathVariable String slug,
            @Validated(Requests.LimitsFirst.class) @RequestBody Requests.Revision body,
            CommandContext context) {
        return commands.change(body.command(DecisionId.parse(slug), DecisionCommands.person(context)), body, context);
    }

    @Operation(
            summary = "Propose a decision",
            description =
                    "Asks reviewers for their judgement of the current text, which must be complete. For authors.")
    @ApiResponse(responseCode = "204", description = "Reviewers are asked")
    @PostMapping("/{slug}/propose")
    ResponseEntity<Void> propose(
            @PathVariable String slug,
            @Validated(Requests.LimitsFirst.class) @RequestBody Requests.Proposal body,
            CommandContext context) {
        return commands.change(
                body.command(DecisionId.parse(slug), DecisionCommands.person(context), commands.now()), body, context);
    }

    @Operation(summary = "Withdraw a decision", description = "Before it is accepted. For authors.")
    @ApiResponse(responseCode = "204", description = "It is withdrawn")
    @PostMapping("/{slug}/withdraw")
    ResponseEntity<Void> withdraw(
            @PathVariable String slug, @Valid @RequestBody Requests.Reason body, CommandContext context) {
        return commands.change(
                new WithdrawDecision(DecisionId.parse(slug), DecisionCommands.person(context), body.reason()),
                body,
                context);
    }

    @Operation(
            summary = "Deprecate an accepted decision",
            description = "It holds no more, and no other took its place.")
    @ApiResponse(responseCode = "204", description = "It is deprecated")
    @PostMapping("/{slug}/deprecate")
    ResponseEntity<Void> deprecate(
            @PathVariable String slug, @Valid @RequestBody Requests.Reason body, CommandContext context) {
        return commands.change(new DeprecateDecision(DecisionId.parse(slug), body.reason()), body, context);
    }

    @Operation(summary = "Set the day to look at an accepted decision again")
    @ApiResponse(responseCode = "204", description = "The day is set")
    @PostMapping("/{slug}/review-date")
    ResponseEntity<Void> setReviewDate(
            @PathVariable String slug, @Valid @RequestBody Requests.ReviewDay body, CommandContext context) {
        return commands.change(body.command(DecisionId.parse(slug), commands.today()), body, context);
    }

    @Operation(
            summary = "Reaffirm an accepted decision",
            description = "It still holds, whatever has changed until now.")
    @ApiResponse(responseCode = "204", description = "It is reaffirmed")
    @PostMapping("/{slug}/reaffirm")
    ResponseEntity<Void> reaffirm(
            @PathVariable String slug, @Valid @RequestBody Requests.Reaffirmation body, CommandContext context) {
        return commands.change(
                body.command(DecisionId.parse(slug), DecisionCommands.person(context), commands.today()),
                body,
                context);
    }
}
