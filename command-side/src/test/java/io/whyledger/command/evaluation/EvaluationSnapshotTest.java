package io.whyledger.command.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.command.StoredSnapshot;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.domain.evaluation.BallotRevised;
import io.whyledger.domain.evaluation.BallotSubmitted;
import io.whyledger.domain.evaluation.CriteriaReweighted;
import io.whyledger.domain.evaluation.EvaluationClosed;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.evaluation.EvaluationOpened;
import io.whyledger.domain.evaluation.OptionAdded;
import io.whyledger.domain.evaluation.OptionWithdrawn;
import io.whyledger.domain.evaluation.Scale;
import io.whyledger.domain.evaluation.Score;
import io.whyledger.domain.evaluation.WeightedCriterion;
import io.whyledger.domain.technology.TechnologyId;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The snapshot of an evaluation")
class EvaluationSnapshotTest {

    private static final EvaluationId LANGUAGE = EvaluationId.parse("backend-language");
    private static final TechnologyId PYTHON = TechnologyId.parse("python");
    private static final TechnologyId RUST = TechnologyId.parse("rust");
    private static final TechnologyId KOTLIN = TechnologyId.parse("kotlin");
    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId GRACE = new PersonId("grace@example.org");

    @Test
    void keepsAllThatItsRulesNeed() throws IOException {
        Evaluation language = new Evaluation();
        language.on(new EvaluationOpened(
                LANGUAGE,
                "Backend language",
                "Which one?",
                List.of(PYTHON, RUST),
                List.of(weighted("Ease of use", "3"), weighted("Speed", "1.5")),
                Scale.ONE_TO_FIVE,
                List.of(ADA, GRACE),
                ADA));
        language.on(new OptionAdded(LANGUAGE, KOTLIN));
        language.on(new BallotSubmitted(
                LANGUAGE, new Ballot(GRACE, List.of(score(PYTHON, "Ease of use", 5), score(RUST, "Speed", 4)))));
        language.on(new BallotSubmitted(LANGUAGE, new Ballot(ADA, List.of(score(PYTHON, "Speed", 2)))));
        language.on(new BallotRevised(LANGUAGE, new Ballot(ADA, List.of(score(PYTHON, "Ease of use", 4)))));
        language.on(new OptionWithdrawn(LANGUAGE, RUST, "Out"));
        language.on(new CriteriaReweighted(LANGUAGE, List.of(weighted("Ease of use", "1")), "Only this"));
        language.on(new EvaluationClosed(LANGUAGE, List.of(), List.of(), List.of()));

        assertThat(language).hasNoNullFieldsOrProperties();
        StoredSnapshot.assertKept(language);
    }

    private static WeightedCriterion weighted(String criterion, String weight) {
        return new WeightedCriterion(criterion, new BigDecimal(weight));
    }

    private static Score score(TechnologyId option, String criterion, int value) {
        return new Score(option, criterion, value, "Seen");
    }
}
