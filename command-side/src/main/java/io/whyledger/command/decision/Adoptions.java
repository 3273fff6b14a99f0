package io.whyledger.command.decision;

import static io.whyledger.command.decision.Changes.record;
import static io.whyledger.command.decision.Changes.refuseIf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.whyledger.domain.NothingFound;
import io.whyledger.domain.Slug;
import io.whyledger.domain.decision.AdoptionEnded;
import io.whyledger.domain.decision.DecisionAdopted;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Which systems follow a decision; names that differ only by case or punctuation are one system. */
class Adoptions {

    @JsonValue
    private final Map<String, Adoption> bySlug;

    Adoptions() {
        this(Map.of());
    }

    /** As a snapshot kept them. */
    @JsonCreator
    Adoptions(Map<String, Adoption> bySlug) {
        this.bySlug = new LinkedHashMap<>(bySlug);
    }

    @CommandHandler
    DecisionChanged handle(AdoptDecision command) {
        refuseIf(
                command.since().isAfter(command.today()),
                "adoption.in-future",
                "A system can't follow it from a day on that is yet to come; record it then.");
        Adoption last = bySlug.get(Slug.of(command.system()));
        refuseIf(
                last != null && last.coversSomethingSince(command.since()),
                "adoption.recorded-already",
                "It is recorded already that this system followed the decision then; end that first, or begin later.");
        return record(new DecisionAdopted(command.decisionId(), command.system(), command.since()));
    }

    @CommandHandler
    DecisionChanged handle(EndAdoption command) {
        Adoption adoption = require(command.system());
        refuseIf(
                command.on().isAfter(command.today()),
                "adoption.ends-in-future",
                "A system can't leave it on a day that is yet to come; record it then.");
        refuseIf(
                command.on().isBefore(adoption.since()),
                "adoption.ends-before-it-began",
                "It follows the decision since " + adoption.since() + " only; give that day or a later one.");
        return record(new AdoptionEnded(command.decisionId(), adoption.system(), command.on(), command.reason()));
    }

    private Adoption require(String system) {
        Adoption adoption = bySlug.get(Slug.of(system));
        if (adoption == null || adoption.endedOn() != null) {
            throw new NothingFound(
                    "adoption.not-found", "This system does not follow the decision; look up those that do.");
        }
        return adoption;
    }

    @EventSourcingHandler
    void on(DecisionAdopted event) {
        bySlug.put(Slug.of(event.system()), new Adoption(event.system(), event.since(), null));
    }

    @EventSourcingHandler
    void on(AdoptionEnded event) {
        bySlug.computeIfPresent(Slug.of(event.system()), (slug, adoption) -> adoption.end(event.on()));
    }
}
