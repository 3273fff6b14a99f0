package io.whyledger.projection.decision;

import static io.whyledger.projectiontest.DecisionHistories.content;
import static io.whyledger.projectiontest.DecisionHistories.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.DecisionDeprecated;
import io.whyledger.domain.decision.DecisionRejected;
import io.whyledger.domain.decision.DecisionSuperseded;
import io.whyledger.domain.decision.DecisionWithdrawn;
import io.whyledger.domain.decision.ReviewDateReached;
import io.whyledger.domain.decision.ReviewDateSet;
import io.whyledger.domain.decision.ReviewOverdue;
import io.whyledger.domain.decision.WaiverExpired;
import io.whyledger.domain.decision.WaiverId;
import io.whyledger.domain.decision.WaiverRevoked;
import io.whyledger.projectiontest.DecisionHistories;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.projectiontest.ProjectionTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ProjectionTest
class DecisionProjectorTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 15);

    @Autowired
    private Ledger ledger;

    @Autowired
    private DecisionViews decisions;

    @Autowired
    private DecisionVersionViews versions;

    @Autowired
    private ResponseViews responses;

    @Autowired
    private TimelineViews timeline;

    @Autowired
    private TransactionTemplate transaction;

    private void inspect(DecisionHistories records, int number, Consumer<DecisionView> assertions) {
        transaction.executeWithoutResult(it ->
                assertions.accept(decisions.findById(records.id(number).value()).orElseThrow()));
    }

    private boolean awaits(String person, DecisionHistories records, int number) {
        DecisionFilter awaited = new DecisionFilter(null, Set.of(), null, null, null, person, null, null, null);
        return decisions.findAll(awaited).stream()
                .anyMatch(it -> it.id().equals(records.id(number).value()));
    }

    @Nested
    class ADraft {

        @Test
        void readsAsWritten() {
            DecisionHistories records = new DecisionHistories("Drafts");
            ledger.tell(records.drafted(7, "Use Rust"));

            inspect(records, 7, row -> {
                assertThat(row.label()).isEqualTo("Drafts 7");
                assertThat(row.title()).isEqualTo("Use Rust");
                assertThat(row.outcome()).isEqualTo("It has no pauses.");
                assertThat(row.chosen()).isEqualTo("Rust");
                assertThat(row.state()).isEqualTo(DecisionState.DRAFT);
                assertThat(row.scope()).isEqualTo(DecisionHistories.SCOPE);
                assertThat(row.authors()).containsExactly(Ledger.ACTOR);
                assertThat(row.contentVersion()).isEqualTo(1);
                assertThat(row.stale()).isFalse();
                assertThat(row.version()).isZero();
            });
        }

        @Test
        void keepsEachOfItsTexts() {
            DecisionHistories records = new DecisionHistories("Texts");
            DecisionContent second = content("Use Go");
            ledger.tell(records.drafted(1, "Use Rust"), records.revised(1, 2, second));

            List<DecisionVersionView> texts =
                    versions.findByDecisionIdOrderByNumber(records.id(1).value());
            assertThat(texts).extracting(DecisionVersionView::number).containsExactly(1, 2);
            assertThat(texts).extracting(DecisionVersionView::author).containsExactly(Ledger.ACTOR, "bob");
            assertThat(texts.get(0).content()).isEqualTo(content("Use Rust"));
            assertThat(texts.get(1).content()).isEqualTo(second);
            assertThat(texts.get(1).sha256())
                    .isEqualTo(DecisionHistories.version(2).sha256());
            assertThat(texts.get(1).reason()).isEqualTo("clearer");
        }

        @Test
        void hasEverybodyWhoWroteInItAsAnAuthor() {
            DecisionHistories records = new DecisionHistories("Authors");
            ledger.tell(
                    records.drafted(1, "A"), records.revised(1, 2, content("B")), records.revised(1, 3, content("C")));

            inspect(records, 1, row -> assertThat(row.authors()).containsExactly(Ledger.ACTOR, "bob"));
        }
    }

    @Nested
    class AReview {

        private final DecisionHistories records = new DecisionHistories("Reviews");

        @Test
        void awaitsItsReviewersUntilEachHasAnswered() {
            ledger.tell(records.drafted(1, "A"), records.proposed(1, 1, 2, "grace", "linus", "rich"));
            assertThat(awaits("grace", records, 1)).isTrue();

            ledger.tell(records.approved(1, 1, "grace"), records.objected(1, 1, "linus"));

            assertThat(awaits("grace", records, 1)).isFalse();
            assertThat(awaits("linus", records, 1)).isFalse();
            assertThat(awaits("rich", records, 1)).isTrue();
            inspect(records, 1, row -> {
                assertThat(row.reviewers()).containsExactly("grace", "linus", "rich");
                assertThat(row.approvedBy()).containsExactly("grace");
                assertThat(row.quorum()).isEqualTo(2);
                assertThat(row.deadline()).isEqualTo(DecisionHistories.DEADLINE);
            });
        }

        @Test
        void countsTheLastAnswerOfEach() {
            ledger.tell(
                    records.drafted(5, "A"),
                    records.proposed(5, 1, 2, "grace", "linus"),
                    records.approved(5, 1, "grace"),
                    records.objected(5, 1, "grace"));

            inspect(records, 5, row -> assertThat(row.approvedBy()).isEmpty());
        }

        @Test
        void beginsAnewWithARevision() {
            ledger.tell(
                    records.drafted(2, "A"),
                    records.proposed(2, 1, 2, "grace", "linus"),
                    records.approved(2, 1, "grace"),
                    records.revised(2, 2, content("B"), "grace"));

            assertThat(awaits("grace", records, 2)).isTrue();
            inspect(records, 2, row -> assertThat(row.approvedBy()).isEmpty());
            assertThat(responses.findByDecisionIdOrderByPosition(records.id(2).value()))
                    .singleElement()
                    .satisfies(it -> assertThat(it.versionNumber()).isEqualTo(1));
        }

        @Test
        void thatAsksForChangesMakesItADraftThatAwaitsItsAuthor() {
            ledger.tell(
                    records.drafted(3, "A"),
                    records.proposed(3, 1, 1, "grace", "linus"),
                    new ReviewOverdue(records.id(3), DecisionHistories.DEADLINE),
                    records.changesRequested(3, 1, "grace"));

            assertThat(awaits("linus", records, 3)).isFalse();
            inspect(records, 3, row -> {
                assertThat(row.state()).isEqualTo(DecisionState.DRAFT);
                assertThat(row.changesRequested()).isTrue();
                assertThat(row.overdue()).isFalse();
            });

            ledger.tell(records.revised(3, 2, content("B")));
            inspect(records, 3, row -> assertThat(row.changesRequested()).isFalse());
        }

        @Test
        void isOverdueUntilItHasAnEnd() {
            ledger.tell(
                    records.drafted(4, "A"),
                    records.proposed(4, 1, 1, "grace"),
                    new ReviewOverdue(records.id(4), DecisionHistories.DEADLINE));
            inspect(records, 4, row -> assertThat(row.overdue()).isTrue());

            ledger.tell(records.approved(4, 1, "grace"), records.accepted(4, 1, "grace"));

            inspect(records, 4, row -> {
                assertThat(row.state()).isEqualTo(DecisionState.ACCEPTED);
                assertThat(row.acceptedAt()).isNotNull();
                assertThat(row.overdue()).isFalse();
            });
            assertThat(awaits("grace", records, 4)).isFalse();
        }
    }

    @Nested
    class AnEnd {

        private final DecisionHistories records = new DecisionHistories("Ends");

        @Test
        void isToldByTheState() {
            ledger.tell(
                    records.drafted(1, "A"),
                    records.proposed(1, 1, 1, "grace"),
                    new DecisionRejected(records.id(1), person("grace"), "Too dear"),
                    records.drafted(2, "B"),
                    new DecisionWithdrawn(records.id(2), person("ada"), "Not needed"),
                    records.drafted(3, "C"),
                    new DecisionSuperseded(records.id(3), records.id(4)),
                    records.drafted(4, "D"),
                    new DecisionDeprecated(records.id(4), "Nobody does it"));

            inspect(records, 1, row -> assertThat(row.state()).isEqualTo(DecisionState.REJECTED));
            inspect(records, 2, row -> assertThat(row.state()).isEqualTo(DecisionState.WITHDRAWN));
            inspect(records, 3, row -> assertThat(row.state()).isEqualTo(DecisionState.SUPERSEDED));
            inspect(records, 4, row -> assertThat(row.state()).isEqualTo(DecisionState.DEPRECATED));
            assertThat(awaits("grace", records, 1)).isFalse();
        }
    }

    @Nested
    class AReviewDate {

        private final DecisionHistories records = new DecisionHistories("Dates");

        @Test
        void isDueFromItsDayUntilItIsReaffirmed() {
            ledger.tell(
                    records.drafted(1, "A"),
                    new ReviewDateSet(records.id(1), DAY),
                    new ReviewDateReached(records.id(1), DAY));
            inspect(records, 1, row -> {
                assertThat(row.reviewOn()).isEqualTo(DAY);
                assertThat(row.due()).isTrue();
            });

            ledger.tell(records.reaffirmed(1, DAY.plusYears(1)), records.reaffirmed(1, null));

            inspect(records, 1, row -> {
                assertThat(row.reviewOn()).isEqualTo(DAY.plusYears(1));
                assertThat(row.due()).isFalse();
            });
        }
    }

    @Nested
    class AWaiver {

        private final DecisionHistories records = new DecisionHistories("Waivers");

        @Test
        void runsUntilItIsRevokedOrExpires() {
            ledger.tell(
                    records.drafted(1, "A"),
                    records.waived(1, 1, "Till"),
                    records.waived(1, 2, "Shop"),
                    records.waived(1, 3, "Depot"),
                    new WaiverRevoked(records.id(1), WaiverId.numbered(1), "too long"),
                    new WaiverExpired(records.id(1), WaiverId.numbered(2), LocalDate.of(2027, 1, 31)));

            inspect(records, 1, row -> {
                assertThat(row.waivers())
                        .extracting(WaiverView::state)
                        .containsExactly(WaiverView.State.REVOKED, WaiverView.State.EXPIRED, WaiverView.State.RUNNING);
                assertThat(row.waivers().get(0).endReason()).isEqualTo("too long");
            });
        }
    }

    @Nested
    class AnAdoption {

        private final DecisionHistories records = new DecisionHistories("Adoptions");

        @Test
        void hasAnEndUntilTheSystemFollowsAgain() {
            ledger.tell(records.drafted(1, "A"), records.adopted(1, "Checkout"), records.adoptionEnded(1, "Checkout"));
            inspect(records, 1, row -> assertThat(row.adoptions())
                    .singleElement()
                    .satisfies(it -> assertThat(it.endReason()).isEqualTo("Switched off")));

            ledger.tell(records.adopted(1, "Checkout"));

            inspect(records, 1, row -> assertThat(row.adoptions())
                    .singleElement()
                    .satisfies(it -> assertThat(it.endedOn()).isNull()));
        }
    }

    @Test
    void theTimelineTellsEachEventWithItsPosition() {
        DecisionHistories records = new DecisionHistories("Timelines");
        long last = ledger.tell(
                records.drafted(1, "A"),
                records.proposed(1, 1, 2, "grace", "linus"),
                records.approved(1, 1, "grace"),
                records.revised(1, 2, content("B"), "grace"));

        List<TimelineView> told =
                timeline.findByDecisionIdOrderByPosition(records.id(1).value());
        assertThat(told)
                .extracting(TimelineView::sentence)
                .containsExactly(
                        "ada wrote the first draft",
                        "ada proposed version 1 to grace and linus; 2 approvals are needed by 1 Dec 2026, 12:00 UTC",
                        "grace approved version 1",
                        "bob revised the text: version 2; what grace approved counts no more");
        assertThat(told).extracting(TimelineView::position).containsExactly(last - 3, last - 2, last - 1, last);
        assertThat(told).extracting(TimelineView::eventId).doesNotHaveDuplicates();
        assertThat(told).extracting(TimelineView::detail).containsExactly(null, null, "Fine", "clearer");
    }
}
