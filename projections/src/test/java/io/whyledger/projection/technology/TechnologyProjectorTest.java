package io.whyledger.projection.technology;

import static io.whyledger.projectiontest.Histories.amended;
import static io.whyledger.projectiontest.Histories.moved;
import static io.whyledger.projectiontest.Histories.recorded;
import static io.whyledger.projectiontest.Histories.registered;
import static io.whyledger.projectiontest.Histories.retracted;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projectiontest.Histories;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.projectiontest.ProjectionTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProjectionTest
class TechnologyProjectorTest {

    @Autowired
    private Ledger ledger;

    @Autowired
    private TechnologyViews technologies;

    @Autowired
    private FindingViews findings;

    @Autowired
    private FindingChangeViews changes;

    @Autowired
    private RingMoveViews ringMoves;

    @Test
    void aFindingReadsAsRecorded() {
        TechnologyId id = TechnologyId.ofName("Lua");
        ledger.tell(registered("Lua"), recorded(id, 1, "Size", Stance.STRENGTH, "Small"));

        FindingView finding = finding(id, 1);
        assertThat(finding.criterion()).isEqualTo("Size");
        assertThat(finding.stance()).isEqualTo(Stance.STRENGTH);
        assertThat(finding.stanceProposed()).isTrue();
        assertThat(finding.evidence()).containsExactly("https://example.org/a", "https://example.org/b,c");
        assertThat(finding.origin()).isNotNull();
        assertThat(finding.origin().line()).isEqualTo(7);
        assertThat(finding.retracted()).isFalse();
    }

    @Test
    void anAmendedFindingReadsAnewAndItsStanceIsNoProposalAnyMore() {
        TechnologyId id = TechnologyId.ofName("Perl");
        ledger.tell(
                registered("Perl"),
                recorded(id, 1, "Size", Stance.STRENGTH, "Small"),
                amended(id, 1, "Terseness", Stance.WEAKNESS, "Too terse"));

        FindingView finding = finding(id, 1);
        assertThat(finding.criterion()).isEqualTo("Terseness");
        assertThat(finding.stance()).isEqualTo(Stance.WEAKNESS);
        assertThat(finding.statement()).isEqualTo("Too terse");
        assertThat(finding.evidence()).isEmpty();
        assertThat(finding.stanceProposed()).isFalse();
    }

    @Test
    void theHistoryTellsHowAFindingReadAfterEachChange() {
        TechnologyId id = TechnologyId.ofName("PHP");
        long last = ledger.tell(
                registered("PHP"),
                recorded(id, 1, "Speed", Stance.STRENGTH, "Fast"),
                amended(id, 1, "Speed", Stance.WEAKNESS, "Slow"),
                retracted(id, 1));

        List<FindingChangeView> history = changes.findByFindingOrderByPosition(key(id, 1));
        assertThat(history).extracting(FindingChangeView::kind).containsExactly("recorded", "amended", "retracted");
        assertThat(history).extracting(FindingChangeView::statement).containsExactly("Fast", "Slow", "Slow");
        assertThat(history)
                .extracting(FindingChangeView::reason)
                .containsExactly(null, "measured anew", "no longer true");
        assertThat(history).extracting(FindingChangeView::position).containsExactly(last - 2, last - 1, last);
        assertThat(history).extracting(FindingChangeView::actor).containsOnly(Ledger.ACTOR);
        assertThat(finding(id, 1).retracted()).isTrue();
    }

    @Test
    void ringMovesComeNewestFirst() {
        TechnologyId id = TechnologyId.ofName("Nim");
        ledger.tell(registered("Nim"), moved(id, Ring.ASSESS), moved(id, Ring.HOLD));

        assertThat(ringMoves.findByTechnologyIdOrderByPositionDesc(id.value()))
                .extracting(RingMoveView::ring)
                .containsExactly(Ring.HOLD, Ring.ASSESS);
    }

    @Test
    void theVersionIsThatOfTheLastEventEvenIfItChangesNoFinding() {
        TechnologyId id = TechnologyId.ofName("Tcl");
        ledger.tell(registered("Tcl"), Histories.described(id, "Tool", null, null));

        assertThat(technologies.findById(id.value()).orElseThrow().version()).isEqualTo(1);
    }

    private FindingView finding(TechnologyId id, int number) {
        return findings.findByKey(key(id, number)).orElseThrow();
    }

    private static FindingKey key(TechnologyId id, int number) {
        return FindingKey.of(id, FindingId.numbered(number));
    }
}
