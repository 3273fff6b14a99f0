package io.whyledger.projection;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.decision.DecisionEvent;
import io.whyledger.domain.document.DocumentImportEvent;
import io.whyledger.domain.evaluation.EvaluationEvent;
import io.whyledger.domain.technology.TechnologyEvent;
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
                Arguments.of(ViewNames.EVALUATION, EvaluationEvent.class));
    }

    @ParameterizedTest
    @MethodSource("features")
    void ofEachFeatureByEachOfItsViews(String view, Class<?> feature) {
        assertThat(handledBy(view)).contains(feature.getPermittedSubclasses());
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
