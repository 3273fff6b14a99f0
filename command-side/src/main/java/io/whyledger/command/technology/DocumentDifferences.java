package io.whyledger.command.technology;

import io.whyledger.domain.document.ImportCounts;
import io.whyledger.domain.technology.FindingAmended;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.FindingRetracted;
import io.whyledger.domain.technology.Origin;
import io.whyledger.domain.technology.TechnologyDescribed;
import io.whyledger.domain.technology.TechnologyEvent;
import io.whyledger.domain.technology.TechnologyRegistered;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a document changes in one technology. What people said wins: a finding that they amended or
 * retracted stays so while the document's statement stays, and a description of theirs is never overwritten.
 */
class DocumentDifferences {

    private final @Nullable Description description;
    private final TakeOverCandidate candidate;
    private final Map<String, Map.Entry<FindingId, Finding>> read;
    private final Set<String> held;
    private final List<TechnologyEvent> events = new ArrayList<>();
    private int nextNumber;

    DocumentDifferences(@Nullable Description description, Findings findings, TakeOverCandidate candidate) {
        this.description = description;
        this.candidate = candidate;
        this.read = findings.readFrom(candidate.origin().document());
        this.held = findings.held().map(Finding::key).collect(Collectors.toCollection(HashSet::new));
        this.nextNumber = findings.count();
    }

    List<TechnologyEvent> events() {
        if (candidate.mentioned()) {
            describe();
        }
        Set<String> stated = new HashSet<>();
        candidate.statements().forEach(statement -> {
            if (stated.add(Finding.key(statement.criterion(), statement.text()))) {
                take(statement);
            }
        });
        retractWhatHasGone(stated);
        return events;
    }

    private void describe() {
        if (description == null) {
            events.add(new TechnologyRegistered(
                    candidate.technologyId(),
                    candidate.name(),
                    candidate.category(),
                    candidate.homepage(),
                    null,
                    candidate.parentId(),
                    candidate.origin()));
        } else if (candidate.origin().document().equals(description.document())
                && !description.equals(description.following(candidate))) {
            events.add(new TechnologyDescribed(
                    candidate.technologyId(),
                    candidate.category(),
                    candidate.homepage(),
                    description.summary(),
                    candidate.parentId(),
                    candidate.origin()));
        }
    }

    private void take(TakeOverCandidate.Statement statement) {
        String key = Finding.key(statement.criterion(), statement.text());
        Map.Entry<FindingId, Finding> known = read.get(key);
        if (known != null) {
            follow(known.getKey(), known.getValue(), statement);
        } else if (!held.contains(key)) {
            record(statement);
        }
    }

    private void record(TakeOverCandidate.Statement statement) {
        events.add(new FindingRecorded(
                candidate.technologyId(),
                FindingId.numbered(++nextNumber),
                statement.criterion(),
                statement.stance(),
                true,
                statement.text(),
                statement.links(),
                candidate.observedOn(),
                at(statement.line())));
    }

    /** The document now implies another stance or links to other pages, and nobody has decided otherwise meanwhile. */
    private void follow(FindingId id, Finding finding, TakeOverCandidate.Statement statement) {
        boolean undecided = finding.stanceProposed() && !finding.retracted();
        boolean turned = statement.stance() != finding.stance();
        if (undecided && (turned || !statement.links().equals(finding.evidence()))) {
            events.add(new FindingAmended(
                    candidate.technologyId(),
                    id,
                    finding.criterion(),
                    statement.stance(),
                    finding.statement(),
                    statement.links(),
                    finding.observedOn(),
                    turned
                            ? "The document now puts it as a "
                                    + statement.stance().name().toLowerCase(Locale.ROOT) + "."
                            : "The document now links to other pages.",
                    at(statement.line())));
        }
    }

    /** What people made of a statement stays while the document says either. */
    private void retractWhatHasGone(Set<String> stated) {
        read.forEach((key, known) -> {
            Finding finding = known.getValue();
            boolean gone = !stated.contains(key) && !stated.contains(finding.key());
            if (gone && !finding.retracted()) {
                events.add(new FindingRetracted(
                        candidate.technologyId(),
                        known.getKey(),
                        "The document no longer says so.",
                        candidate.origin()));
            }
        });
    }

    private Origin at(int line) {
        return new Origin(candidate.origin().document(), candidate.origin().contentHash(), line);
    }

    /** What the differences come to; unchanged are none of them. */
    static ImportCounts count(List<TechnologyEvent> differences) {
        return new ImportCounts(
                count(differences, TechnologyRegistered.class::isInstance),
                count(differences, TechnologyDescribed.class::isInstance),
                count(differences, FindingRecorded.class::isInstance),
                count(differences, FindingAmended.class::isInstance),
                count(differences, FindingRetracted.class::isInstance),
                0);
    }

    private static int count(List<TechnologyEvent> events, Predicate<TechnologyEvent> kind) {
        return (int) events.stream().filter(kind).count();
    }
}
