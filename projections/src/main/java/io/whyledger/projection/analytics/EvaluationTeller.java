package io.whyledger.projection.analytics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.whyledger.domain.Slug;
import io.whyledger.domain.published.PublishedEvaluation.Closed;
import io.whyledger.domain.published.PublishedEvaluation.Criterion;
import io.whyledger.domain.published.PublishedEvaluation.Opened;
import io.whyledger.domain.published.PublishedEvaluation.Score;
import io.whyledger.domain.published.PublishedEvent;
import io.whyledger.projection.Keys;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Makes facts of what evaluators agree on. */
final class EvaluationTeller {

    private final AnalyticsStore store;

    EvaluationTeller(AnalyticsStore store) {
        this.store = store;
    }

    void addTo(Tellers tellers) {
        tellers.on(Opened.class, this::opened).on(Closed.class, this::closed);
    }

    private void opened(PublishedEvent event, Opened data) {
        ScaleFact scale = store.scale(event.subject());
        scale.set(data.scale().lowest(), data.scale().highest());
        store.put(event.subject(), scale);
    }

    private void closed(PublishedEvent event, Closed data) {
        double half = store.scale(event.subject()).half();
        Map<String, List<Score>> byCriterion = data.ballots().stream()
                .flatMap(ballot -> ballot.scores().stream())
                .collect(groupingBy(score -> key(score.criterion())));
        for (Criterion criterion : data.criteria()) {
            List<Score> scores = byCriterion.getOrDefault(key(criterion.criterion()), List.of());
            double deviation = deviation(scores);
            store.put(new SpreadFact(
                    new SpreadKey(event.subject(), key(criterion.criterion())),
                    criterion.criterion(),
                    event.time(),
                    scores.size(),
                    deviation,
                    half > 0 ? Math.min(1, deviation / half) : 0));
        }
        store.put(new FactChange(event, event.subject(), null));
    }

    /** A criterion is the same however it is written. */
    private static String key(String criterion) {
        String slug = Slug.of(criterion);
        return Keys.of(slug.isEmpty() ? criterion : slug);
    }

    /** Each score is compared with the mean of its own option, because options are meant to differ. */
    private static double deviation(List<Score> scores) {
        Collection<List<Integer>> options = scores.stream()
                .collect(groupingBy(Score::option, mapping(Score::value, toList())))
                .values();
        double squares = options.stream().mapToDouble(EvaluationTeller::squares).sum();
        return scores.isEmpty() ? 0 : Math.sqrt(squares / scores.size());
    }

    private static double squares(List<Integer> scores) {
        double mean = scores.stream().mapToInt(it -> it).average().orElse(0);
        return scores.stream()
                .mapToDouble(score -> (score - mean) * (score - mean))
                .sum();
    }
}
