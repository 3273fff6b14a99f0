package io.whyledger.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.command.StoredSnapshot;
import io.whyledger.domain.decision.AdoptionEnded;
import io.whyledger.domain.decision.DecisionAdopted;
import io.whyledger.domain.decision.ObjectionRaised;
import io.whyledger.domain.decision.ReviewDateSet;
import io.whyledger.domain.decision.ReviewOverdue;
import io.whyledger.domain.decision.Scope;
import io.whyledger.domain.decision.WaiverExpired;
import io.whyledger.domain.decision.WaiverGranted;
import io.whyledger.domain.decision.WaiverId;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The snapshot of a decision")
class DecisionSnapshotTest extends DecisionFixture {

    private static final WaiverId W1 = WaiverId.numbered(1);
    private static final Scope LEDGER = new Scope(Scope.Kind.TEAM, "Ledger");

    /** Not all of it would be there at the same time. */
    @Test
    void keepsAllThatItsRulesNeed() {
        given(
                        DRAFTED,
                        PROPOSED,
                        APPROVED_BY_BOB,
                        new ObjectionRaised(ADR_12, V1, EVE, "Too early"),
                        new ReviewOverdue(ADR_12, DEADLINE),
                        new WaiverGranted(ADR_12, W1, LEDGER, "No time", TODAY, JOE),
                        new WaiverExpired(ADR_12, W1, TODAY),
                        new DecisionAdopted(ADR_12, "Billing", TODAY),
                        new AdoptionEnded(ADR_12, "Billing", TODAY, "Rewritten"),
                        new DecisionAdopted(ADR_12, "Shipping", TODAY),
                        SUPERSEDED,
                        new ReviewDateSet(ADR_12, TODAY))
                .when(new ExpireWaiver(ADR_12, W1))
                .expectState(DecisionSnapshotTest::assertKept);
    }

    private static void assertKept(Decision decision) {
        assertThat(decision).hasNoNullFieldsOrProperties();
        try {
            StoredSnapshot.assertKept(decision);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
