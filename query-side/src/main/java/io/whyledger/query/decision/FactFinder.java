package io.whyledger.query.decision;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.FactId;
import io.whyledger.projection.catalogue.CatalogueView;
import io.whyledger.projection.catalogue.CatalogueViews;
import io.whyledger.projection.decision.DecisionView;
import io.whyledger.projection.decision.DecisionViews;
import io.whyledger.projection.evaluation.EvaluationView;
import io.whyledger.projection.evaluation.EvaluationViews;
import io.whyledger.projection.technology.FindingView;
import io.whyledger.projection.technology.FindingViews;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up how facts read today, by one query for each kind of fact. */
@Component
class FactFinder {

    private static final String RING = "#ring";
    private static final String TECHNOLOGY = "technology/";
    private static final String EVALUATION = "evaluation/";
    private static final String DECISION = "decision/";

    private final CatalogueViews catalogue;
    private final FindingViews findings;
    private final EvaluationViews evaluations;
    private final DecisionViews decisions;

    FactFinder(CatalogueViews catalogue, FindingViews findings, EvaluationViews evaluations, DecisionViews decisions) {
        this.catalogue = catalogue;
        this.findings = findings;
        this.evaluations = evaluations;
        this.decisions = decisions;
    }

    /** @param changed the facts and technologies that have changed */
    List<Fact> of(DecisionContent content, Set<String> changed) {
        List<FactId> ids = Stream.concat(content.grounds().stream().map(FactId::ofResult), content.reliesOn().stream())
                .distinct()
                .toList();
        Map<String, Reading> readings = readings(ids);
        return ids.stream()
                .map(id -> fact(id, readings, changed.contains(id.value()) || changed.contains(id.stream())))
                .toList();
    }

    /** What technologies are called today. */
    Map<String, String> names(Collection<String> technologyIds) {
        return catalogue.names(technologyIds);
    }

    private static Fact fact(FactId id, Map<String, Reading> readings, boolean changed) {
        String stream = id.stream();
        Reading none = new Reading(stream.substring(stream.indexOf('/') + 1), null);
        Reading reading = readings.getOrDefault(id.value(), none);
        return new Fact(id, reading.name, reading.statement, changed);
    }

    private Map<String, Reading> readings(List<FactId> ids) {
        Map<String, Reading> readings = new HashMap<>();
        ofTechnologies(ids, readings);
        rows(streams(ids, EVALUATION), evaluations::findByIdIn).forEach(it -> readings.put(it.id(), reading(it)));
        rows(streams(ids, DECISION), decisions::findByIdIn).forEach(it -> readings.put(it.id(), reading(it)));
        return readings;
    }

    private void ofTechnologies(List<FactId> ids, Map<String, Reading> readings) {
        Set<String> streams = streams(ids, TECHNOLOGY);
        Map<String, CatalogueView> technologies =
                rows(streams, catalogue::findByIdIn).stream().collect(toMap(CatalogueView::id, it -> it));
        Map<String, FindingView> found = rows(parts(ids), parts -> findings.findAllOf(streams, parts)).stream()
                .collect(toMap(it -> it.key().technologyId() + "#" + it.key().findingId(), it -> it));
        for (FactId id : ids) {
            CatalogueView technology = technologies.get(id.stream());
            if (technology != null) {
                readings.put(
                        id.value(), new Reading(technology.name(), statement(id, technology, found.get(id.value()))));
            }
        }
    }

    /** Most decisions rely on few kinds of facts, so most queries need not be made. */
    private static <R> List<R> rows(Set<String> keys, Function<Set<String>, List<R>> query) {
        return keys.isEmpty() ? List.of() : query.apply(keys);
    }

    private static Set<String> streams(List<FactId> ids, String kind) {
        return ids.stream()
                .map(FactId::stream)
                .filter(it -> it.startsWith(kind))
                .collect(toSet());
    }

    /** The ids of findings within their technologies. */
    private static Set<String> parts(List<FactId> ids) {
        return ids.stream()
                .filter(FactId::isFinding)
                .map(id -> id.value().substring(id.stream().length() + 1))
                .collect(toSet());
    }

    private static @Nullable String statement(FactId id, CatalogueView technology, @Nullable FindingView finding) {
        if (id.value().endsWith(RING)) {
            return technology.ring() == null
                    ? "in no ring"
                    : "in the ring " + technology.ring().name().toLowerCase(Locale.ROOT);
        }
        return finding == null ? null : finding.criterion() + ": " + finding.statement();
    }

    private static Reading reading(EvaluationView evaluation) {
        return new Reading(evaluation.name(), evaluation.question());
    }

    private static Reading reading(DecisionView decision) {
        return new Reading(decision.label(), decision.title());
    }

    private record Reading(String name, @Nullable String statement) {}
}
