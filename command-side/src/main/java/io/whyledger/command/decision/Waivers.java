package io.whyledger.command.decision;

import static io.whyledger.command.decision.Changes.none;
import static io.whyledger.command.decision.Changes.record;
import static io.whyledger.command.decision.Changes.refuseIf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.whyledger.domain.NothingFound;
import io.whyledger.domain.decision.WaiverExpired;
import io.whyledger.domain.decision.WaiverGranted;
import io.whyledger.domain.decision.WaiverId;
import io.whyledger.domain.decision.WaiverRevoked;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Who was excused from a decision; what was granted can be ended even when the decision holds no more. */
class Waivers {

    static final int LONGEST_YEARS = 5;

    @JsonValue
    private final Map<WaiverId, Waiver> byId;

    Waivers() {
        this(Map.of());
    }

    /** As a snapshot kept them. */
    @JsonCreator
    Waivers(Map<WaiverId, Waiver> byId) {
        this.byId = new LinkedHashMap<>(byId);
    }

    @CommandHandler
    DecisionChanged handle(GrantWaiver command) {
        refuseIf(
                command.until().isBefore(command.today()),
                "waiver.until-passed",
                "The last day of the waiver has passed already; choose today or a later one.");
        refuseIf(
                command.until().isAfter(command.today().plusYears(LONGEST_YEARS)),
                "waiver.too-long",
                "A waiver lasts at most " + LONGEST_YEARS + " years; choose an earlier last day.");
        refuseIf(
                byId.values().stream().anyMatch(waiver -> waiver.excuses(command.scope(), command.today())),
                "waiver.running",
                "This scope is excused already; revoke that waiver first.");
        WaiverId waiverId = WaiverId.numbered(byId.size() + 1);
        DecisionChanged granted = record(new WaiverGranted(
                command.decisionId(),
                waiverId,
                command.scope(),
                command.reason(),
                command.until(),
                command.grantedBy()));
        return new DecisionChanged(granted.decisionId(), granted.version(), waiverId);
    }

    @CommandHandler
    DecisionChanged handle(RevokeWaiver command) {
        refuseIf(
                require(command.waiverId()).ended(),
                "waiver.ended",
                "This waiver was revoked or has expired; it excuses nobody any more.");
        return record(new WaiverRevoked(command.decisionId(), command.waiverId(), command.reason()));
    }

    @CommandHandler
    DecisionChanged handle(ExpireWaiver command) {
        Waiver waiver = require(command.waiverId());
        return waiver.ended()
                ? none(command.decisionId())
                : record(new WaiverExpired(command.decisionId(), command.waiverId(), waiver.until()));
    }

    private Waiver require(WaiverId waiverId) {
        Waiver waiver = byId.get(waiverId);
        if (waiver == null) {
            throw new NothingFound(
                    "waiver.not-found", "There is no waiver " + waiverId + " here; look up those of the decision.");
        }
        return waiver;
    }

    @EventSourcingHandler
    void on(WaiverGranted event) {
        byId.put(event.waiverId(), new Waiver(event.scope(), event.until(), false));
    }

    @EventSourcingHandler
    void on(WaiverRevoked event) {
        byId.computeIfPresent(event.waiverId(), (id, waiver) -> waiver.end());
    }

    @EventSourcingHandler
    void on(WaiverExpired event) {
        byId.computeIfPresent(event.waiverId(), (id, waiver) -> waiver.end());
    }
}
