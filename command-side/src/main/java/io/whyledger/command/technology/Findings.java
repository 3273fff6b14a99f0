package io.whyledger.command.technology;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.whyledger.domain.NothingFound;
import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.technology.FindingAmended;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.FindingRetracted;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The findings of one technology, held and retracted, and the rules that are about them alone. */
class Findings {

    @JsonValue
    private final Map<FindingId, Finding> byId;

    Findings() {
        this(Map.of());
    }

    /** As a snapshot kept them. */
    @JsonCreator
    Findings(Map<FindingId, Finding> byId) {
        this.byId = new LinkedHashMap<>(byId);
    }

    int count() {
        return byId.size();
    }

    FindingId nextId() {
        return FindingId.numbered(count() + 1);
    }

    void requireNew(String criterion, String statement) {
        if (held().anyMatch(finding -> finding.says(criterion, statement))) {
            throw new RuleViolation(
                    "finding.already-recorded",
                    "This statement is recorded under this criterion already; amend that finding instead.");
        }
    }

    Finding requireHeld(FindingId findingId) {
        Finding finding = byId.get(findingId);
        if (finding == null) {
            throw new NothingFound(
                    "finding.not-found",
                    "There is no finding " + findingId + " here; look up the technology's findings.");
        }
        if (finding.retracted()) {
            throw new RuleViolation("finding.retracted", "It was retracted; record a new finding instead.");
        }
        return finding;
    }

    void requireAmendable(AmendFinding command) {
        Finding finding = requireHeld(command.findingId());
        if (finding.readsAs(command) && !finding.stanceProposed()) {
            throw new RuleViolation(
                    "finding.unchanged", "It reads so already; change the criterion, stance, statement, links or day.");
        }
        if (!finding.says(command.criterion(), command.statement())) {
            requireNew(command.criterion(), command.statement());
        }
    }

    Stream<Finding> held() {
        return byId.values().stream().filter(finding -> !finding.retracted());
    }

    /** What a document has said, whatever became of it, by the key of its statement. */
    Map<String, Map.Entry<FindingId, Finding>> readFrom(String document) {
        Map<String, Map.Entry<FindingId, Finding>> read = new LinkedHashMap<>();
        byId.entrySet().stream()
                .filter(entry -> entry.getValue().comesFrom(document))
                .forEach(entry -> read.put(entry.getValue().proposal().key(), entry));
        return read;
    }

    void on(FindingRecorded event) {
        byId.put(event.findingId(), Finding.recorded(event));
    }

    void on(FindingAmended event) {
        byId.computeIfPresent(event.findingId(), (id, finding) -> finding.amended(event));
    }

    void on(FindingRetracted event) {
        byId.computeIfPresent(event.findingId(), (id, finding) -> finding.retracted(event));
    }
}
