package io.whyledger.projection.activity;

import static io.whyledger.projectiontest.Evaluations.abandoned;
import static io.whyledger.projectiontest.Evaluations.added;
import static io.whyledger.projectiontest.Evaluations.ballot;
import static io.whyledger.projectiontest.Evaluations.closed;
import static io.whyledger.projectiontest.Evaluations.opened;
import static io.whyledger.projectiontest.Evaluations.revised;
import static io.whyledger.projectiontest.Evaluations.reweighted;
import static io.whyledger.projectiontest.Evaluations.submitted;
import static io.whyledger.projectiontest.Evaluations.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.projectiontest.ProjectionTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@ProjectionTest
class EvaluationActivityTest {

    private static final List<String> OPTIONS = List.of("python", "rust");
    private static final List<String> CRITERIA = List.of("Speed:2", "Cost:1");
    private static final Ballot BALLOT = ballot("ada", CRITERIA, "python:4,2", "rust:5,1");

    @Autowired
    private Ledger ledger;

    @Autowired
    private ActivityViews activity;

    @Test
    void eachEventIsASentenceAndABallotsNeverTellsAScore() {
        ledger.tell(
                opened("Told", OPTIONS, CRITERIA),
                added("Told", "kotlin"),
                submitted("Told", BALLOT),
                revised("Told", BALLOT),
                withdrawn("Told", "kotlin"),
                reweighted("Told", List.of("Speed:1")),
                closed("Told", OPTIONS, List.of("Speed:1"), BALLOT));

        assertThat(about("evaluation/told"))
                .extracting(ActivityView::sentence)
                .containsExactly(
                        "ada closed Told with 1 ballot",
                        "ada reweighted Told, now under 1 criterion",
                        "ada withdrew the option kotlin from Told",
                        "ada revised a ballot on Told",
                        "ada submitted a ballot on Told",
                        "ada added the option kotlin to Told",
                        "ada opened the evaluation Told of 2 options under 2 criteria");
        assertThat(about("evaluation/told"))
                .extracting(ActivityView::detail)
                .containsExactly(
                        null, "we learnt what matters", "nobody maintains it", null, null, null, "Which one for Told?");
    }

    @Test
    void itsEndWithoutAResultHasAReason() {
        ledger.tell(opened("Given up", OPTIONS, CRITERIA), abandoned("Given up"));

        ActivityView last = about("evaluation/given-up").get(0);
        assertThat(last.sentence()).isEqualTo("ada abandoned Given up");
        assertThat(last.detail()).isEqualTo("the question has gone away");
        assertThat(last.subjectName()).isEqualTo("Given up");
    }

    private List<ActivityView> about(String subject) {
        return activity.findAll(
                        new ActivityFilter(subject, null, Long.MAX_VALUE),
                        PageRequest.of(0, 20, ActivityViews.NEWEST_FIRST))
                .getContent();
    }
}
