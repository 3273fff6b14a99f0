package io.whyledger.projection.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.whyledger.domain.EventRevisions;
import io.whyledger.domain.technology.TechnologyRenamed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An event that is put away by another serializer than it came from")
class AsStoredTest {

    private static final String GOOD = "{\"technologyId\":\"technology/kotlin\",\"name\":\"Kotlin\"}";

    private final Serializer json = Jackson3Serializer.builder()
            .revisionResolver(new AnnotationRevisionResolver())
            .build();
    private final Serializer writer = EventRevisions.ofWhyledger().reading(json);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1|" + GOOD, "1|{\"technologyId\":[]}", "1|{\"techn", "1000|{\"renamed\":\"{}\"}"})
    void isWhatItWas(String revision, String stored) {
        EventMessage<?> event =
                AsStored.of(event(revision, stored, EventRevisions.ofWhyledger().reading(json)));

        assertThat(event.serializePayload(writer, String.class))
                .extracting(it -> it.getType().getName(), it -> it.getType().getRevision(), it -> it.getData())
                .containsExactly(TechnologyRenamed.class.getName(), revision, stored);
    }

    @Test
    void failsWhenNobodyHasItsStoredForm() {
        EventMessage<?> event = AsStored.of(event("1", "{\"techn", json));

        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> event.serializePayload(writer, String.class));
    }

    private static EventMessage<?> event(String revision, String stored, Serializer reader) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(1),
                "Technology",
                "technology/kotlin",
                0,
                new SerializedMessage<>(
                        "event-1",
                        new SimpleSerializedObject<>(
                                stored.getBytes(StandardCharsets.UTF_8),
                                byte[].class,
                                TechnologyRenamed.class.getName(),
                                revision),
                        new SimpleSerializedObject<>("{}", String.class, MetaData.class.getName(), null),
                        reader),
                () -> Instant.EPOCH);
    }
}
