package io.whyledger.command.technology;

import io.whyledger.domain.Slug;
import io.whyledger.domain.technology.FindingAmended;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.FindingRetracted;
import io.whyledger.domain.technology.Stance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as far as the rules of its technology need it.
 *
 * @param stanceProposed an importer guessed the stance, and nobody has confirmed it
 * @param proposal what a document says, whatever people made of it; absent for findings that people recorded and for
 *     those whose statement has gone from the document
 */
record Finding(
        String criterion,
        Stance stance,
        boolean stanceProposed,
        String statement,
        List<String> evidence,
        LocalDate observedOn,
        boolean retracted,
        @Nullable Proposal proposal) {

    /** What a document says, and the stance that the importer made of it. */
    record Proposal(String document, String key, Stance stance) {}

    static Finding recorded(FindingRecorded event) {
        Proposal proposal = event.origin() == null
                ? null
                : new Proposal(event.origin().document(), key(event.criterion(), event.statement()), event.stance());
        return new Finding(
                event.criterion(),
                event.stance(),
                event.stanceProposed(),
                event.statement(),
                event.evidence(),
                event.observedOn(),
                false,
                proposal);
    }

    Finding amended(FindingAmended event) {
        return new Finding(
                event.criterion(),
                event.stance(),
                event.origin() != null,
                event.statement(),
                event.evidence(),
                event.observedOn(),
                false,
                proposal == null || event.origin() == null
                        ? proposal
                        : new Proposal(proposal.document(), proposal.key(), event.stance()));
    }

    Finding retracted(FindingRetracted event) {
        return new Finding(
                criterion,
                stance,
                stanceProposed,
                statement,
                evidence,
                observedOn,
                true,
                event.origin() == null ? proposal : null);
    }

    /** Findings with equal keys say the same: how the criterion is written does not matter, the statement's words do. */
    static String key(String criterion, String statement) {
        return Slug.of(criterion) + "\n" + statement;
    }

    /** Of what it says now. */
    String key() {
        return key(criterion, statement);
    }

    boolean says(String otherCriterion, String otherStatement) {
        return statement.equals(otherStatement) && Slug.of(criterion).equals(Slug.of(otherCriterion));
    }

    boolean readsAs(AmendFinding command) {
        return criterion.equals(command.criterion())
                && stance == command.stance()
                && statement.equals(command.statement())
                && evidence.equals(command.evidence())
                && observedOn.equals(command.observedOn());
    }

    boolean comesFrom(String document) {
        return proposal != null && proposal.document().equals(document);
    }
}
