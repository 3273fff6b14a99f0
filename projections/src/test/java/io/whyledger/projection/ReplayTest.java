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

    /** Written out as it is searched it has 2,861 bytes, which can't be compressed: more than an index may hold. */
    private static final String LONGEST_TITLE =
            "\ufdfa\u3316\u321d\u327c\u331a\u337f\u3332\uae69\u3347\ub0d1\ub339\u3211\u3306\u33af\u3338"
                    + "\u3350\ufdf3\ub5bd\ufdf4\uba71\ufdf6\ubcd9\u0edc\ubf5d\u2033\uc1c5\u2152\uc42d\u32ff\ucb2d"
                    + "\u337b\ucfe1\u337c\u2036\ud249\u33c6\ud4b1\u00be\ud719\u2154\u222c\u309f\u222f\u30ff\u337d"
                    + "\u3325\u337e\u3328\u333f\ufd7c\u3349\u3355\ufd50\ufd51\ufd55\ufd5d\ufd62\ufd64\ufd69\ufd6a"
                    + "\ufd6e\ufd74\ufd78\ufd81\ufd83\ufd99\ufd9e\ufda2\ufdf1\u2158\u215a\u215e\u3200\u3201\u3220"
                    + "\u3221\u3223\u3225\u3228\u3229\u322a\u322b\u322c\u322e\u322f\u3230\u3231\u3233\u3234\u3235"
                    + "\u3236\u3237\u3239\u3238\u323a\u323b\u323c\u323d\u323e\u3242\u32c9\u3202\u32ca\u32cb\u336c"
                    + "\u3204\u3363\u3364\u336f\u33de\u3205\u3366\u33fd\u3206\u3367\u0587\u3208\u3368\u0675\u3209"
                    + "\u3369\u0676\u3222\u336a\u0677\u3227\u336b\u32c3\u33fe\u33eb\u33f6\u0678\u322d\u33ed\u2167"
                    + "\u320a\u33ee\u32c2\u32c4\u32c5\u32c6"
                    + "\ufdfa".repeat(59);

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
        assertThat(once.get("decision_view")).anySatisfy(row -> assertThat(row).containsValue(LONGEST_TITLE));
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
            records.drafted(3, LONGEST_TITLE),
            records.proposed(2, 1, 1, "linus"),
            records.changesRequested(2, 1, "linus")
        };
    }
}
