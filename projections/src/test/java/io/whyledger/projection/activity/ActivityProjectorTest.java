package io.whyledger.projection.activity;

import static io.whyledger.projectiontest.Histories.advanced;
import static io.whyledger.projectiontest.Histories.amended;
import static io.whyledger.projectiontest.Histories.completed;
import static io.whyledger.projectiontest.Histories.moved;
import static io.whyledger.projectiontest.Histories.recorded;
import static io.whyledger.projectiontest.Histories.registered;
import static io.whyledger.projectiontest.Histories.retracted;
import static io.whyledger.projectiontest.Histories.started;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyRenamed;
import io.whyledger.domain.technology.TechnologyRetired;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.projectiontest.ProjectionTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;

@ProjectionTest
class ActivityProjectorTest {

    @Autowired
    private Ledger ledger;

    @Autowired
    private ActivityViews activity;

    @Test
    void eachEventOfATechnologyIsASentence() {
        TechnologyId id = TechnologyId.ofName("Scala");
        ledger.tell(
                registered("Scala"),
                recorded(id, 1, "Concurrency", Stance.WEAKNESS, "Many ways to do it"),
                amended(id, 1, "Concurrency", Stance.STRENGTH, "Any way you like"),
                retracted(id, 1),
                moved(id, Ring.HOLD),
                new TechnologyRetired(id, "too clever"));

        assertThat(about(id.value()))
                .extracting(ActivityView::sentence)
                .containsExactly(
                        "ada retired Scala",
                        "ada moved Scala to the ring hold as of 2026-03-01",
                        "ada retracted finding f1 of Scala",
                        "ada amended finding f1 of Scala, now a strength under Concurrency",
                        "ada recorded a weakness of Scala under Concurrency",
                        "ada registered Scala as a candidate under Programming language");
        assertThat(about(id.value()))
                .extracting(ActivityView::detail)
                .startsWith("too clever", "it has proven itself", "no longer true", "measured anew");
    }

    @Test
    void aSubjectIsCalledAsItWasThen() {
        TechnologyId id = TechnologyId.ofName("LiveScript");
        ledger.tell(registered("LiveScript"), new TechnologyRenamed(id, "JavaScript"), moved(id, Ring.ADOPT));

        assertThat(about(id.value()))
                .extracting(ActivityView::subjectName)
                .containsExactly("JavaScript", "JavaScript", "LiveScript");
        assertThat(about(id.value()).get(1).sentence()).isEqualTo("ada renamed LiveScript to JavaScript");
    }

    @Test
    void anImportIsToldByItsStartAndItsEndOnly() {
        ledger.tell(started("Quiet", "x"), advanced("Quiet", 1), advanced("Quiet", 2), completed("Quiet", "x"));

        assertThat(about("import/quiet"))
                .extracting(ActivityView::kind)
                .containsExactly("DocumentImportCompleted", "DocumentImportStarted");
    }

    @Test
    void whatCameAfterAPositionIsReadOldestFirst() {
        long before = ledger.tell(registered("Before"));
        ledger.tell(registered("After one"), registered("After two"));

        assertThat(activity.findByPositionGreaterThanAndPositionLessThanEqualOrderByPosition(
                        before, before + 2, Limit.of(10)))
                .extracting(ActivityView::subjectName)
                .containsExactly("After one", "After two");
        assertThat(activity.findByPositionGreaterThanAndPositionLessThanEqualOrderByPosition(
                        before, before + 1, Limit.of(10)))
                .extracting(ActivityView::subjectName)
                .containsExactly("After one");
        assertThat(activity.newestPosition()).isEqualTo(before + 2);
    }

    @Test
    void canBeNarrowedDownToAPerson() {
        ledger.tell(registered("Somebody's"));

        assertThat(activity.findAll(
                        new ActivityFilter("technology/somebody-s", Ledger.ACTOR, Long.MAX_VALUE),
                        PageRequest.of(0, 9)))
                .hasSize(1);
        assertThat(activity.findAll(
                        new ActivityFilter("technology/somebody-s", "grace", Long.MAX_VALUE), PageRequest.of(0, 9)))
                .isEmpty();
    }

    private List<ActivityView> about(String subject) {
        return activity.findAll(
                        new ActivityFilter(subject, null, Long.MAX_VALUE),
                        PageRequest.of(0, 20, ActivityViews.NEWEST_FIRST))
                .getContent();
    }
}
