package io.whyledger.domain.published;

import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.domain.evaluation.BallotRevised;
import io.whyledger.domain.evaluation.BallotSubmitted;
import io.whyledger.domain.evaluation.CriteriaReweighted;
import io.whyledger.domain.evaluation.EvaluationAbandoned;
import io.whyledger.domain.evaluation.EvaluationClosed;
import io.whyledger.domain.evaluation.EvaluationOpened;
import io.whyledger.domain.evaluation.OptionAdded;
import io.whyledger.domain.evaluation.OptionWithdrawn;
import io.whyledger.domain.evaluation.WeightedCriterion;
import java.util.List;

/** How evaluations are told about; of a ballot that is sealed, only that it came in. */
final class EvaluationTranslations {

    private final Pseudonyms pseudonyms;

    EvaluationTranslations(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    void addTo(Translations translations) {
        translations
                .on(EvaluationOpened.class, this::opened)
                .on(
                        OptionAdded.class,
                        it -> new PublishedEvaluation.OptionAdded(
                                it.evaluationId().value(), it.option().value()))
                .on(
                        OptionWithdrawn.class,
                        it -> new PublishedEvaluation.OptionWithdrawn(
                                it.evaluationId().value(), it.option().value()))
                .on(
                        CriteriaReweighted.class,
                        it -> new PublishedEvaluation.CriteriaReweighted(
                                it.evaluationId().value(), criteria(it.criteria())))
                .on(
                        BallotSubmitted.class,
                        it -> new PublishedEvaluation.BallotSubmitted(
                                it.evaluationId().value(),
                                pseudonyms.of(it.ballot().evaluator())))
                .on(
                        BallotRevised.class,
                        it -> new PublishedEvaluation.BallotRevised(
                                it.evaluationId().value(),
                                pseudonyms.of(it.ballot().evaluator())))
                .on(EvaluationClosed.class, this::closed)
                .on(
                        EvaluationAbandoned.class,
                        it -> new PublishedEvaluation.Abandoned(
                                it.evaluationId().value()));
    }

    private PublishedEvaluation opened(EvaluationOpened event) {
        return new PublishedEvaluation.Opened(
                event.evaluationId().value(),
                event.name(),
                Plain.texts(event.options()),
                criteria(event.criteria()),
                new PublishedEvaluation.Scale(
                        event.scale().lowest(), event.scale().highest()),
                Plain.pseudonyms(event.evaluators(), pseudonyms),
                pseudonyms.of(event.openedBy()));
    }

    private PublishedEvaluation closed(EvaluationClosed event) {
        return new PublishedEvaluation.Closed(
                event.evaluationId().value(),
                Plain.texts(event.options()),
                criteria(event.criteria()),
                event.ballots().stream().map(this::ballot).toList());
    }

    private static List<PublishedEvaluation.Criterion> criteria(List<WeightedCriterion> criteria) {
        return criteria.stream()
                .map(it -> new PublishedEvaluation.Criterion(it.criterion(), it.weight()))
                .toList();
    }

    private PublishedEvaluation.Ballot ballot(Ballot ballot) {
        return new PublishedEvaluation.Ballot(
                pseudonyms.of(ballot.evaluator()),
                ballot.scores().stream()
                        .map(it -> new PublishedEvaluation.Score(it.option().value(), it.criterion(), it.value()))
                        .toList());
    }
}
