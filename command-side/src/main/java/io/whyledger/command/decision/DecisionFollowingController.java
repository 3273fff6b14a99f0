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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The command API of decisions: who follows them, and who is excused. */
@RestController
@RequestMapping(path = "/api/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Decisions: commands")
class DecisionFollowingController {

    private final DecisionCommands commands;

    DecisionFollowingController(DecisionCommands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Grant a waiver", description = "Excuses a scope from an accepted decision until a day.")
    @ApiResponse(responseCode = "201", description = "It is granted; Location addresses it")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(DecisionExamples.WAIVER)))
    @PostMapping("/{slug}/waivers")
    ResponseEntity<Void> grantWaiver(
            @PathVariable String slug, @Valid @RequestBody Requests.NewWaiver body, CommandContext context) {
        DecisionChanged granted = commands.send(
                body.command(DecisionId.parse(slug), DecisionCommands.person(context), commands.today()),
                body,
                context);
        return commands.created(granted, "/waivers/" + granted.waiverId());
    }

    @Operation(summary = "Revoke a waiver")
    @ApiResponse(responseCode = "204", description = "It excuses nobody any more")
    @PostMapping("/{slug}/waivers/{waiverId}/revoke")
    ResponseEntity<Void> revokeWaiver(
            @PathVariable String slug,
            @PathVariable String waiverId,
            @Valid @RequestBody Requests.Reason body,
            CommandContext context) {
        return commands.change(
                new RevokeWaiver(DecisionId.parse(slug), Requests.waiverId(waiverId), body.reason()), body, context);
    }

    @Operation(summary = "Record that a system follows an accepted decision")
    @ApiResponse(responseCode = "204", description = "It follows the decision")
    @PostMapping("/{slug}/adoptions")
    ResponseEntity<Void> adopt(
            @PathVariable String slug, @Valid @RequestBody Requests.NewAdoption body, CommandContext context) {
        return commands.change(body.command(DecisionId.parse(slug), commands.today()), body, context);
    }

    @Operation(summary = "Record that a system follows a decision no more")
    @ApiResponse(responseCode = "204", description = "It follows the decision no more")
    @PostMapping("/{slug}/adoptions/end")
    ResponseEntity<Void> endAdoption(
            @PathVariable String slug, @Valid @RequestBody Requests.AdoptionEnd body, CommandContext context) {
        return commands.change(body.command(DecisionId.parse(slug), commands.today()), body, context);
    }
}
