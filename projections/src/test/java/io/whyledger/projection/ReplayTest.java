package io.whyledger.projection;

import static io.whyledger.projectiontest.Evaluations.abandoned;
import static io.whyledger.projectiontest.Evaluations.added;
import static io.whyledger.projectiontest.Evaluations.ballot;
import static io.whyledger.projectiontest.Evaluations.closed;
import static io.whyledger.projectiontest.Evaluations.opened;
import static io.whyledger.projectiontest.Evaluations.revised;
import static io.whyledger.projectiontest.Evaluations.reweighted;
import static io.whyledger.projectiontest.Evaluations.submitted;
import static io.whyledger.projectiontest.Evaluations.withdrawn;
import static io.whyledger.projectiontest.Histories.advanced;
import static io.whyledger.projectiontest.Histories.amended;
import static io.whyledger.projectiontest.Histories.completed;
import static io.whyledger.projectiontest.Histories.described;
import static io.whyledger.projectiontest.Histories.moved;
import static io.whyledger.projectiontest.Histories.recorded;
import static io.whyledger.projectiontest.Histories.registered;
import static io.whyledger.projectiontest.Histories.retracted;
import static io.whyledger.projectiontest.Histories.started;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.DomainEvent;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.FactId;
import io.whyledger.domain.decision.WaiverId;
import io.whyledger.domain.decision.WaiverRevoked;
import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyReinstated;
import io.whyledger.domain.technology.TechnologyRenamed;
import io.whyledger.domain.technology.TechnologyRetired;
import io.whyledger.projectiontest.DecisionHistories;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.projectiontest.ProjectionTest;
import io.whyledger.projectiontest.ViewTables;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProjectionTest
class ReplayTest {

    private static final TechnologyId PARENT = TechnologyId.ofName("Replayed JVM");
    private static final TechnologyId CHILD = TechnologyId.ofName("Replayed Kotlin");

    @Autowired
    private Ledger ledger;

    @Autowired
    private ViewTables tables;

    @Test
    void everyViewRebuildsFromEventOneToTheSameRows() {
        long last = ledger.tell(
                registered("Replayed JVM"),
                registered("Replayed Kotlin", PARENT),
                started("Replayed overview", "first"),
                advanced("Replayed overview", 2, "Flash"),
                started("Replayed refusals", "only"),
                advanced("Replayed refusals", 1, "Flash", "Silverlight"),
                recorded(CHILD, 1, "Speed", Stance.STRENGTH, "Fast"),
                recorded(CHILD, 2, "Speed", Stance.WEAKNESS, "Slow to build"),
                amended(CHILD, 1, "Run time", Stance.NEUTRAL, "Fast enough"),
                retracted(CHILD, 2),
                described(CHILD, "Language", null, PARENT),
                new TechnologyRenamed(PARENT, "Replayed Java platform"),
                moved(CHILD, Ring.TRIAL),
                moved(CHILD, Ring.ADOPT),
                new TechnologyRetired(CHILD, "too old"),
                new TechnologyReinstated(CHILD, "young again"),
                completed("Replayed overview", "first"),
                started("Replayed overview", "second"));
        ledger.tell(anEvaluationInFull());
        last = ledger.tell(aDecisionInFull());
        Map<String, List<Map<String, Object>>> once = tables.rows();

        ViewNames.ALL.forEach(ledger::replay);
        ledger.awaitAll(last);

        assertThat(once).allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
        assertThat(tables.rows()).isEqualTo(once);
    }

    private static DomainEvent[] anEvaluationInFull() {
        List<String> options = List.of("replayed-jvm", "replayed-kotlin");
        List<String> criteria = List.of("Speed:2", "Size:0.5");
        Ballot revised = ballot("grace", criteria, "replayed-jvm:4,3", "replayed-kotlin:5,1");
        return new DomainEvent[] {
            opened("Replayed question", options, List.of("Speed:1"), "grace", "ada"),
            added("Replayed question", "python"),
            reweighted("Replayed question", criteria),
            submitted("Replayed question", ballot("grace", criteria, "replayed-jvm:1,2")),
            withdrawn("Replayed question", "python"),
            revised("Replayed question", revised),
            closed("Replayed question", options, criteria, revised),
            opened("Replayed in vain", options, criteria),
            abandoned("Replayed in vain")
        };
    }

    private static DomainEvent[] aDecisionInFull() {
        DecisionHistories records = new DecisionHistories("Replayed");
        FactId finding = FactId.ofFinding(CHILD, FindingId.numbered(1));
        DecisionContent content = DecisionHistories.content("Replayed decision", finding);
        return new DomainEvent[] {
            records.drafted(1, content),
            records.proposed(1, 1, 1, "grace", "linus"),
            records.approved(1, 1, "grace"),
            records.revised(1, 2, content, "grace"),
            records.approved(1, 2, "linus"),
            records.objected(1, 2, "grace"),
            records.accepted(1, 2, "linus"),
            records.waived(1, 1, "Till"),
            records.waived(1, 2, "Shop"),
            new WaiverRevoked(records.id(1), WaiverId.numbered(1), "too long"),
            records.adopted(1, "Checkout"),
            records.adoptionEnded(1, "Checkout"),
            records.reaffirmed(1, null),
            amended(CHILD, 1, "Run time", Stance.WEAKNESS, "Slow after all"),
            records.drafted(2, "Replayed draft"),
            records.proposed(2, 1, 1, "linus"),
            records.changesRequested(2, 1, "linus")
        };
    }
}
