package io.whyledger.command.decision;

import io.swagger.v3.oas.annotations.Operation;
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

/** The command API of decisions: what reviewers do. */
@RestController
@RequestMapping(path = "/api/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Decisions: commands")
class DecisionReviewController {

    private final DecisionCommands commands;

    DecisionReviewController(DecisionCommands commands) {
        this.commands = commands;
    }

    @Operation(
            summary = "Approve a decision",
            description =
                    "Of exactly the text with this SHA-256. The approval that reaches the quorum accepts it. For its "
                            + "reviewers.")
    @ApiResponse(responseCode = "204", description = "You approve of it")
    @PostMapping("/{slug}/approve")
    ResponseEntity<Void> approve(
            @PathVariable String slug, @Valid @RequestBody Requests.Approval body, CommandContext context) {
        return commands.change(body.command(DecisionId.parse(slug), DecisionCommands.person(context)), body, context);
    }

    @Operation(summary = "Request changes of a decision", description = "It is a draft again. For its reviewers.")
    @ApiResponse(responseCode = "204", description = "It is a draft again")
    @PostMapping("/{slug}/request-changes")
    ResponseEntity<Void> requestChanges(
            @PathVariable String slug, @Valid @RequestBody Requests.ChangeRequest body, CommandContext context) {
        return commands.change(body.command(DecisionId.parse(slug), DecisionCommands.person(context)), body, context);
    }

    @Operation(
            summary = "Object to a decision",
            description =
                    "The dissent is kept whatever the others decide, and takes the place of your approval. For its "
                            + "reviewers.")
    @ApiResponse(responseCode = "204", description = "Your dissent is kept")
    @PostMapping("/{slug}/object")
    ResponseEntity<Void> object(
            @PathVariable String slug, @Valid @RequestBody Requests.Objection body, CommandContext context) {
        return commands.change(body.command(DecisionId.parse(slug), DecisionCommands.person(context)), body, context);
    }

    @Operation(summary = "Reject a decision", description = "For its reviewers and authors.")
    @ApiResponse(responseCode = "204", description = "It is rejected")
    @PostMapping("/{slug}/reject")
    ResponseEntity<Void> reject(
            @PathVariable String slug, @Valid @RequestBody Requests.Reason body, CommandContext context) {
        return commands.change(
                new RejectDecision(DecisionId.parse(slug), DecisionCommands.person(context), body.reason()),
                body,
                context);
    }
}
