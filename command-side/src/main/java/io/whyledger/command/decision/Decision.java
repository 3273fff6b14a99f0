package io.whyledger.command.decision;

import static io.whyledger.command.decision.Changes.none;
import static io.whyledger.command.decision.Changes.record;
import static io.whyledger.command.decision.Changes.refuseIf;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.whyledger.domain.decision.DecisionDeprecated;
import io.whyledger.domain.decision.DecisionDrafted;
import io.whyledger.domain.decision.DecisionEvent;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.DecisionLabel;
import io.whyledger.domain.decision.DecisionSuperseded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A decision, from its first draft to the day on which it holds no more; its parts take the commands about them. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
@Revision("1")
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
@SuppressWarnings("NullAway.Init")
class Decision {

    @AggregateIdentifier
    private DecisionId id;

    private Stage stage = Stage.DRAFT;
    private @Nullable DecisionId supersededBy;

    @AggregateMember
    private Deliberation deliberation = new Deliberation();

    @AggregateMember
    private ReviewDate reviewDate = new ReviewDate();

    @AggregateMember
    private Waivers waivers = new Waivers();

    @AggregateMember
    private Adoptions adoptions = new Adoptions();

    Decision() {}

    /** Of the parts, too, before they see the command. */
    @CommandHandlerInterceptor
    void requireStage(StagedCommand command) {
        command.takenWhile().require(stage);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    DecisionChanged handle(DraftDecision command, DecisionNumbers numbers) {
        refuseIf(
                command.decidedOn() != null && command.decidedOn().isAfter(command.today()),
                "decision.decided-in-future",
                "It can't have been decided on a day that is yet to come; leave the day out.");
        DecisionLabel label = new DecisionLabel(command.series(), numbers.choose(command.series(), command.number()));
        DecisionId newId = DecisionId.of(label);
        References.requireOthers(newId, command.content());
        return record(new DecisionDrafted(
                newId,
                label,
                command.content(),
                Deliberation.version(1, command.content()),
                command.author(),
                command.decidedOn()));
    }

    @CommandHandler
    DecisionChanged handle(SupersedeDecision command) {
        if (command.by().equals(supersededBy)) {
            return none(id);
        }
        refuseIf(command.by().equals(id), "decision.refers-to-itself", "A decision can't take its own place.");
        TakenWhile.ACCEPTED.require(stage);
        return record(new DecisionSuperseded(id, command.by()));
    }

    @CommandHandler
    DecisionChanged handle(DeprecateDecision command) {
        return record(new DecisionDeprecated(id, command.reason()));
    }

    @EventSourcingHandler
    void on(DecisionDrafted event) {
        id = event.decisionId();
        stage = stage.after(event);
    }

    @EventSourcingHandler
    void on(DecisionSuperseded event) {
        supersededBy = event.by();
        stage = stage.after(event);
    }

    @EventSourcingHandler
    void on(DecisionEvent event) {
        stage = stage.after(event);
    }
}
