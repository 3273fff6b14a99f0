package io.whyledger.projection.processing;

import static io.whyledger.projectiontest.Evaluations.ballot;
import static io.whyledger.projectiontest.Evaluations.revised;
import static io.whyledger.projectiontest.Evaluations.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.DomainEvent;
import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.domain.evaluation.BallotSubmitted;
import io.whyledger.domain.evaluation.EvaluationAbandoned;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.projection.ViewNames;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.projectiontest.ProjectionTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@ProjectionTest
@DirtiesContext
@DisplayName("A ballot that was set aside")
class SealedBallotsTest {

    private static final Ballot BALLOT = ballot("grace", List.of("Speed:1"), "python:4");

    @Autowired
    private Ledger ledger;

    @Autowired
    private DeadLetters letters;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forgetTheLetters() {
        jdbc.sql("delete from DeadLetterEntry").update();
    }

    @Test
    void showsOperatorsWhoseItIsAndNoScore() {
        setAside(submitted("Never opened", BALLOT), revised("Never opened", BALLOT));

        for (DeadLetterView letter : all()) {
            assertThat(letter.payload())
                    .isEqualTo(Map.of(
                            "evaluationId",
                            "evaluation/never-opened",
                            "ballot",
                            Map.of("evaluator", "grace", "scores", "sealed")));
            assertThat(letter.toString()).doesNotContain("Because grace says so");
        }
    }

    @Test
    void keepsTheMessageOfItsFailureToTheLog() {
        setAside(submitted("Never opened either", BALLOT));

        assertThat(all()).extracting(DeadLetterView::message).containsExactly("sealed with the ballot; see the log");
    }

    @Test
    void hidesNothingOfOtherEvents() {
        setAside(new EvaluationAbandoned(EvaluationId.ofName("Never there"), "It was not there"));

        DeadLetterView letter = all().get(0);
        assertThat(letter.payload())
                .isEqualTo(Map.of("evaluationId", "evaluation/never-there", "reason", "It was not there"));
        assertThat(letter.message()).contains("an earlier event has not been handled");
    }

    @Test
    void showsNothingWhenItIsNotAsBallotsAre() {
        String type = BallotSubmitted.class.getName();

        assertThat(SealedBallots.payloadOf(type, Map.of("marks", Map.of("python", 4))))
                .isEqualTo("sealed");
        assertThat(SealedBallots.payloadOf(type, "{\"ballot\":{\"python\":4")).isEqualTo("sealed");
    }

    private void setAside(DomainEvent... events) {
        ledger.enter(events);
        ledger.awaitAll(ledger.enter());
    }

    private List<DeadLetterView> all() {
        return letters.page(ViewNames.ACTIVITY, 0, 10).stream()
                .map(letter -> letters.get(ViewNames.ACTIVITY, letter.id()))
                .toList();
    }
}
