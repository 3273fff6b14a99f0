package io.whyledger.projection;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.decision.DecisionEvent;
import io.whyledger.domain.document.DocumentImportEvent;
import io.whyledger.domain.evaluation.BallotRevised;
import io.whyledger.domain.evaluation.BallotSubmitted;
import io.whyledger.domain.evaluation.CriteriaReweighted;
import io.whyledger.domain.evaluation.EvaluationAbandoned;
import io.whyledger.domain.evaluation.EvaluationEvent;
import io.whyledger.domain.evaluation.EvaluationOpened;
import io.whyledger.domain.evaluation.OptionAdded;
import io.whyledger.domain.evaluation.OptionWithdrawn;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.TechnologyDescribed;
import io.whyledger.domain.technology.TechnologyEvent;
import io.whyledger.domain.technology.TechnologyRegistered;
import io.whyledger.domain.technology.TechnologyReinstated;
import io.whyledger.domain.technology.TechnologyRenamed;
import io.whyledger.projectiontest.ProjectionTest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Takes the place of the compiler's check: a new event must be handled, or ignored by a handler that says why. */
@ProjectionTest
class EveryEventIsHandledTest {

    @Autowired
    private ApplicationContext application;

    static Stream<Arguments> features() {
        return Stream.of(
                Arguments.of(ViewNames.CATALOGUE, TechnologyEvent.class),
                Arguments.of(ViewNames.TECHNOLOGY, TechnologyEvent.class),
                Arguments.of(ViewNames.ACTIVITY, TechnologyEvent.class),
                Arguments.of(ViewNames.ACTIVITY, DocumentImportEvent.class),
                Arguments.of(ViewNames.ACTIVITY, EvaluationEvent.class),
                Arguments.of(ViewNames.ACTIVITY, DecisionEvent.class),
                Arguments.of(ViewNames.DOCUMENT, DocumentImportEvent.class),
                Arguments.of(ViewNames.EVALUATION, EvaluationEvent.class),
                Arguments.of(ViewNames.DECISION, DecisionEvent.class));
    }

    @ParameterizedTest
    @MethodSource("features")
    void ofEachFeatureByEachOfItsViews(String view, Class<?> feature) {
        assertThat(handledBy(view)).contains(feature.getPermittedSubclasses());
    }

    /** Decisions rely on findings, rings and results; whatever else happens changes none of these. */
    static Stream<Arguments> eventsThatChangeNoFact() {
        return Stream.of(
                Arguments.of(
                        TechnologyEvent.class,
                        Set.of(
                                TechnologyRegistered.class,
                                TechnologyRenamed.class,
                                TechnologyDescribed.class,
                                FindingRecorded.class,
                                TechnologyReinstated.class)),
                Arguments.of(
                        EvaluationEvent.class,
                        Set.of(
                                EvaluationOpened.class,
                                OptionAdded.class,
                                OptionWithdrawn.class,
                                CriteriaReweighted.class,
                                BallotSubmitted.class,
                                BallotRevised.class,
                                EvaluationAbandoned.class)));
    }

    @ParameterizedTest
    @MethodSource("eventsThatChangeNoFact")
    void byDecisionsThatRelyOnThemUnlessItChangesNoFact(Class<?> feature, Set<Class<?>> ignored) {
        assertThat(handledBy(ViewNames.DECISION))
                .doesNotContainAnyElementsOf(ignored)
                .containsAll(Arrays.stream(feature.getPermittedSubclasses())
                        .filter(event -> !ignored.contains(event))
                        .toList());
    }

    @Test
    void andEachViewHasAProjector() {
        assertThat(projectors()
                        .map(it -> it.getAnnotation(ProcessingGroup.class).value())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(ViewNames.ALL);
    }

    private Set<Class<?>> handledBy(String view) {
        return projectors()
                .filter(it -> it.getAnnotation(ProcessingGroup.class).value().equals(view))
                .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(EventHandler.class))
                .map(method -> method.getParameterTypes()[0])
                .collect(toSet());
    }

    private Stream<Class<?>> projectors() {
        return Arrays.stream(application.getBeanNamesForAnnotation(ProcessingGroup.class))
                .map(application::getType);
    }
}
