package io.whyledger.command.technology;

import static io.whyledger.command.technology.Description.describes;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.whyledger.domain.EventMetadata;
import io.whyledger.domain.NothingFound;
import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.document.ImportCounts;
import io.whyledger.domain.technology.FindingAmended;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.FindingRetracted;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.TechnologyDescribed;
import io.whyledger.domain.technology.TechnologyEvent;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyMovedToRing;
import io.whyledger.domain.technology.TechnologyRegistered;
import io.whyledger.domain.technology.TechnologyReinstated;
import io.whyledger.domain.technology.TechnologyRenamed;
import io.whyledger.domain.technology.TechnologyRetired;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A candidate that teams weigh: what was found of it, how far it is recommended, whether it still is a candidate. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
@Revision("3")
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
@SuppressWarnings("NullAway.Init")
class Technology {

    @AggregateIdentifier
    private TechnologyId id;

    private String name;
    private Description description;
    private boolean retired;
    private @Nullable Ring ring;
    private @Nullable LocalDate ringSince;
    private Findings findings = new Findings();
    private List<CausedMove> causedMoves = new ArrayList<>();

    @AggregateMember
    ImportedChanges importedChanges = new ImportedChanges();

    Technology() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    TechnologyChanged handle(RegisterTechnology command, RegisteredTechnologies registered) {
        requireParent(command.technologyId(), command.parentId(), registered);
        return record(new TechnologyRegistered(
                command.technologyId(),
                command.name(),
                command.category(),
                command.homepage(),
                command.summary(),
                command.parentId(),
                null));
    }

    @CommandHandler
    TechnologyChanged handle(RenameTechnology command) {
        requireCandidate();
        refuseIf(name.equals(command.name()), "technology.unchanged", "It already has this name; give another one.");
        return record(new TechnologyRenamed(id, command.name()));
    }

    @CommandHandler
    TechnologyChanged handle(DescribeTechnology command, RegisteredTechnologies registered) {
        requireCandidate();
        requireParent(id, command.parentId(), registered);
        refuseIf(
                describes(command).equals(description.withoutDocument()),
                "technology.unchanged",
                "It is described so already; change the category, homepage, summary or parent.");
        return record(new TechnologyDescribed(
                id, command.category(), command.homepage(), command.summary(), command.parentId(), null));
    }

    @CommandHandler
    TechnologyChanged handle(RecordFinding command) {
        requireCandidate();
        findings.requireNew(command.criterion(), command.statement());
        FindingId findingId = findings.nextId();
        return record(
                new FindingRecorded(
                        id,
                        findingId,
                        command.criterion(),
                        command.stance(),
                        false,
                        command.statement(),
                        command.evidence(),
                        command.observedOn(),
                        null),
                findingId);
    }

    @CommandHandler
    TechnologyChanged handle(AmendFinding command) {
        requireCandidate();
        findings.requireAmendable(command);
        return record(
                new FindingAmended(
                        id,
                        command.findingId(),
                        command.criterion(),
                        command.stance(),
                        command.statement(),
                        command.evidence(),
                        command.observedOn(),
                        command.reason(),
                        null),
                command.findingId());
    }

    @CommandHandler
    TechnologyChanged handle(RetractFinding command) {
        requireCandidate();
        findings.requireHeld(command.findingId());
        return record(new FindingRetracted(id, command.findingId(), command.reason(), null), command.findingId());
    }

    @CommandHandler
    TechnologyChanged handle(MoveToRing command) {
        if (CausedMove.by(command).filter(causedMoves::contains).isPresent()) {
            return new TechnologyChanged(id, getVersion(), null);
        }
        requireCandidate();
        refuseIf(
                command.causedBy() == null
                        && command.ring() == ring
                        && command.effectiveOn().equals(ringSince),
                "technology.already-in-ring",
                "It is in this ring since that day already; choose another ring or day.");
        return record(new TechnologyMovedToRing(
                id, command.ring(), command.rationale(), command.effectiveOn(), command.causedBy()));
    }

    @CommandHandler
    TechnologyChanged handle(RetireTechnology command) {
        requireCandidate();
        return record(new TechnologyRetired(id, command.reason()));
    }

    @CommandHandler
    TechnologyChanged handle(ReinstateTechnology command) {
        refuseIf(!retired, "technology.not-retired", "It is a candidate already; only a retired one is reinstated.");
        return record(new TechnologyReinstated(id, command.reason()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    ImportCounts handle(
            TakeOverCandidate command,
            @MetaDataValue(value = EventMetadata.IMPORT_VERSION, required = true) Long importVersion,
            RegisteredTechnologies registered) {
        importedChanges.requireNewest(command, importVersion);
        if (!importedChanges.contain(command, importVersion)) {
            requireParent(command.technologyId(), command.parentId(), registered);
            differences(command).forEach(event -> apply(event));
        }
        return importedChanges.by(command, importVersion);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    TakeOverPreview handle(PreviewCandidate query) {
        return TakeOverPreview.of(differences(query.takeOver()), findings, query.takeOver());
    }

    private List<TechnologyEvent> differences(TakeOverCandidate command) {
        requireCandidate();
        return new DocumentDifferences(description, findings, command).events();
    }

    private void requireCandidate() {
        refuseIf(retired, "technology.retired", "It is retired; reinstate it first.");
    }

    private static void requireParent(
            TechnologyId child, @Nullable TechnologyId parent, RegisteredTechnologies registered) {
        refuseIf(child.equals(parent), "technology.own-parent", "A technology can't belong to itself.");
        if (parent != null && !registered.contain(parent)) {
            throw new NothingFound(
                    "technology.parent-not-found", "There is no technology " + parent.slug() + "; register it first.");
        }
    }

    private static void refuseIf(boolean broken, String rule, String message) {
        if (broken) {
            throw new RuleViolation(rule, message);
        }
    }

    private TechnologyChanged record(TechnologyEvent event) {
        return record(event, null);
    }

    private TechnologyChanged record(TechnologyEvent event, @Nullable FindingId findingId) {
        apply(event);
        return new TechnologyChanged(event.technologyId(), getVersion(), findingId);
    }

    @EventSourcingHandler
    void on(TechnologyRegistered event) {
        id = event.technologyId();
        name = event.name();
        description = describes(event);
    }

    @EventSourcingHandler
    void on(TechnologyRenamed event) {
        name = event.name();
    }

    @EventSourcingHandler
    void on(TechnologyDescribed event) {
        description = describes(event);
    }

    @EventSourcingHandler
    void on(FindingRecorded event) {
        findings.on(event);
    }

    @EventSourcingHandler
    void on(FindingAmended event) {
        findings.on(event);
    }

    @EventSourcingHandler
    void on(FindingRetracted event) {
        findings.on(event);
    }

    @EventSourcingHandler
    void on(TechnologyMovedToRing event) {
        ring = event.ring();
        ringSince = event.effectiveOn();
        CausedMove.by(event).ifPresent(causedMoves::add);
    }

    @EventSourcingHandler
    void on(TechnologyRetired event) {
        retired = true;
    }

    @EventSourcingHandler
    void on(TechnologyReinstated event) {
        retired = false;
    }
}
