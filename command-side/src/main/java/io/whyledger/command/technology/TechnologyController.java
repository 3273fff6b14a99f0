package io.whyledger.command.technology;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.command.http.CommandContext;
import io.whyledger.command.http.Commands;
import io.whyledger.command.http.Recorded;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.TechnologyId;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The command API of technologies. */
@RestController
@RequestMapping(path = "/api/technologies", consumes = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Technologies: commands")
class TechnologyController {

    private final Commands commands;
    private final Recorded recorded;
    private final Clock clock;

    TechnologyController(Commands commands, Recorded recorded, Clock clock) {
        this.commands = commands;
        this.recorded = recorded;
        this.clock = clock;
    }

    @Operation(summary = "Register a technology", description = "Its id is the slug of its name.")
    @PostMapping
    ResponseEntity<Void> register(@Valid @RequestBody Requests.Registration body, CommandContext context) {
        TechnologyChanged answer = commands.send(body.command(), body, context.forNew());
        return recorded.created(address(answer), answer.technologyId().value(), answer.version());
    }

    @Operation(summary = "Rename a technology", description = "Its id stays.")
    @PostMapping("/{slug}/rename")
    ResponseEntity<Void> rename(
            @PathVariable String slug, @Valid @RequestBody Requests.NewName body, CommandContext context) {
        return changed(body.command(TechnologyId.parse(slug)), body, context);
    }

    @Operation(summary = "Describe a technology anew", description = "What is absent becomes unknown.")
    @PostMapping("/{slug}/describe")
    ResponseEntity<Void> describe(
            @PathVariable String slug, @Valid @RequestBody Requests.NewDescription body, CommandContext context) {
        return changed(body.command(TechnologyId.parse(slug)), body, context);
    }

    @Operation(summary = "Record a finding")
    @PostMapping("/{slug}/findings")
    ResponseEntity<Void> recordFinding(
            @PathVariable String slug, @Valid @RequestBody Requests.NewFinding body, CommandContext context) {
        TechnologyChanged answer = commands.send(body.command(TechnologyId.parse(slug), today()), body, context);
        return recorded.created(
                address(answer) + "/findings/" + answer.findingId(),
                answer.technologyId().value(),
                answer.version());
    }

    @Operation(summary = "Amend a finding", description = "It then reads as given; its history stays.")
    @PostMapping("/{slug}/findings/{findingId}/amend")
    ResponseEntity<Void> amendFinding(
            @PathVariable String slug,
            @PathVariable String findingId,
            @Valid @RequestBody Requests.FindingRevision body,
            CommandContext context) {
        return changed(body.command(TechnologyId.parse(slug), new FindingId(findingId), today()), body, context);
    }

    @Operation(summary = "Retract a finding", description = "It no longer counts; its history stays.")
    @PostMapping("/{slug}/findings/{findingId}/retract")
    ResponseEntity<Void> retractFinding(
            @PathVariable String slug,
            @PathVariable String findingId,
            @Valid @RequestBody Requests.Reason body,
            CommandContext context) {
        return changed(
                new RetractFinding(TechnologyId.parse(slug), new FindingId(findingId), body.reason()), body, context);
    }

    @Operation(summary = "Move a technology to a ring")
    @PostMapping("/{slug}/ring")
    ResponseEntity<Void> moveToRing(
            @PathVariable String slug, @Valid @RequestBody Requests.RingMove body, CommandContext context) {
        return changed(body.command(TechnologyId.parse(slug), today()), body, context);
    }

    @Operation(summary = "Retire a technology", description = "It is no candidate any more; nothing else can be done.")
    @PostMapping("/{slug}/retire")
    ResponseEntity<Void> retire(
            @PathVariable String slug, @Valid @RequestBody Requests.Reason body, CommandContext context) {
        return changed(new RetireTechnology(TechnologyId.parse(slug), body.reason()), body, context);
    }

    @Operation(summary = "Reinstate a retired technology")
    @PostMapping("/{slug}/reinstate")
    ResponseEntity<Void> reinstate(
            @PathVariable String slug, @Valid @RequestBody Requests.Reason body, CommandContext context) {
        return changed(new ReinstateTechnology(TechnologyId.parse(slug), body.reason()), body, context);
    }

    private ResponseEntity<Void> changed(Object command, Object body, CommandContext context) {
        TechnologyChanged answer = commands.send(command, body, context);
        return recorded.changed(answer.technologyId().value(), answer.version());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String address(TechnologyChanged answer) {
        return "/api/technologies/" + answer.technologyId().slug();
    }
}
