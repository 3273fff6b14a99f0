package io.whyledger.domain.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.whyledger.domain.DomainEvent;
import io.whyledger.domain.EventRevisions;
import io.whyledger.domain.StoredEvents;
import io.whyledger.domain.decision.DecisionEvent;
import io.whyledger.domain.document.DocumentImportAdvanced;
import io.whyledger.domain.document.DocumentImportEvent;
import io.whyledger.domain.evaluation.EvaluationEvent;
import io.whyledger.domain.example.VoteCast;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyEvent;
import io.whyledger.domain.technology.TechnologyRenamed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The published language")
class PublishedLanguageTest {

    private static final String RENAMED = "io.whyledger.technology.renamed.v1";

    @Test
    void saysOfEachEventWhatBecomesOfIt() {
        Stream<Class<?>> events = Stream.of(
                        TechnologyEvent.class, DocumentImportEvent.class, EvaluationEvent.class, DecisionEvent.class)
                .flatMap(feature -> Arrays.stream(feature.getPermittedSubclasses()));

        assertThat(Samples.LANGUAGE.known()).containsExactlyInAnyOrderElementsOf(events.toList());
    }

    @Test
    void leavesOutOnlyHowFarAnImportHasCome() {
        Stream<Class<?>> leftOut = StoredEvents.all()
                .filter(event -> Samples.publish(event).isEmpty())
                .map(DomainEvent::getClass);

        assertThat(leftOut).containsExactly(DocumentImportAdvanced.class);
    }

    @Test
    void hasATypeWithAMajorVersionForEachRecord() {
        assertThat(PublishedLanguage.types())
                .extracting(PublishedType::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("io\\.whyledger\\.[a-z]+\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*"))
                .hasSize(39);
    }

    @Test
    void tellsWhereInTheLedgerAnEventStands() {
        DomainEvent event = StoredEvents.all().findFirst().orElseThrow();
        GenericDomainEventMessage<DomainEvent> message =
                new GenericDomainEventMessage<>("Technology", "technology/kotlin", 0, event);

        PublishedEvent published = Samples.LANGUAGE
                .publish(new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(17), message))
                .orElseThrow();

        assertThat(published.position()).isEqualTo(17);
        assertThat(published.id()).isEqualTo(message.getIdentifier());
        assertThat(published.time()).isEqualTo(message.getTimestamp());
        assertThat(published.subject()).isEqualTo("technology/kotlin");
    }

    @Nested
    class StopsAt {

        @Test
        void anEventThatItDoesNotKnow() {
            assertThatExceptionOfType(NotTranslatable.class)
                    .isThrownBy(() -> Samples.LANGUAGE.publish(5, new GenericEventMessage<>(someVote())))
                    .withMessageContaining("VoteCast at position 5");
        }

        @Test
        void anEventOfALaterVersionWhoseClassIsNotHere() {
            UnknownSerializedType later = new UnknownSerializedType(
                    Jackson3Serializer.builder().build(),
                    new SimpleSerializedObject<>("{}", String.class, "io.whyledger.domain.decision.Later", "1"));

            assertThatExceptionOfType(NotTranslatable.class)
                    .isThrownBy(() -> Samples.LANGUAGE.publish(5, new GenericEventMessage<>(later)))
                    .withMessageContaining("io.whyledger.domain.decision.Later at position 5");
        }

        @Test
        void anEventOfALaterRevision() {
            Serializer serializer = EventRevisions.ofWhyledger()
                    .reading(Jackson3Serializer.builder().build());
            SerializedMessage<?> later = new SerializedMessage<>(
                    "event-1",
                    new SimpleSerializedObject<>("{}", String.class, TechnologyRenamed.class.getName(), "1000"),
                    new SimpleSerializedObject<>("{}", String.class, MetaData.class.getName(), null),
                    serializer);

            assertThatExceptionOfType(NotTranslatable.class)
                    .isThrownBy(
                            () -> Samples.LANGUAGE.publish(5, new GenericEventMessage<>(later, () -> Instant.EPOCH)))
                    .withMessageContaining("TechnologyRenamed at position 5");
        }

        private static VoteCast someVote() {
            return new VoteCast("x", Stance.NEUTRAL);
        }
    }

    @Test
    void isNotAboutWhatOthersKeepInTheSameStore() {
        assertThat(Samples.LANGUAGE.publish(5, new GenericEventMessage<>("theirs")))
                .isEmpty();
    }

    @Nested
    class Reads {

        @Test
        void whatALaterVersionHasAddedTo() {
            assertThat(read("{\"later\": {\"x\": [1]}, \"technology\": \"technology/x\", \"name\": \"X\"}"))
                    .isEqualTo(new PublishedTechnology.Renamed("technology/x", "X"));
        }

        @Test
        void aValueThatIsNotKnownYet() {
            String json = "{\"technology\": \"technology/x\", \"ring\": \"worship\", \"effectiveOn\": \"2026-11-24\"}";

            assertThat(PublishedLanguage.read("io.whyledger.technology.moved-to-ring.v1", bytes(json)))
                    .get()
                    .extracting(data -> ((PublishedTechnology.MovedToRing) data).ring())
                    .isEqualTo("worship");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "io.whyledger.technology.renamed.v2",
                    "io.whyledger.technology.renamed",
                    "io.whyledger.technology.sung-about.v1",
                    "com.example.order.placed.v1",
                    ""
                })
        void nothingUnderATypeThatItDoesNotKnow(String type) {
            assertThat(PublishedLanguage.read(type, bytes("{}"))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "{",
                    "[]",
                    "null",
                    "\"text\"",
                    "{}",
                    "{\"technology\": \"technology/x\"}",
                    "{\"technology\": \"technology/x\", \"name\": null}",
                    "{\"technology\": \"technology/x\", \"name\": {}}",
                    "{\"technology\": \"technology/x\", \"name\": \"X\"} more"
                })
        void nothingThatIsMalformedAndSaysWhatIsWrong(String json) {
            assertThatExceptionOfType(MalformedIntegrationEvent.class)
                    .isThrownBy(() -> read(json))
                    .withMessageStartingWith("data of " + RENAMED + ": ");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"evaluation\": \"e\", \"criteria\": [null]}",
                    "{\"evaluation\": \"e\", \"criteria\": [{\"criterion\": \"x\"}]}",
                    "{\"evaluation\": \"e\", \"criteria\": [{\"criterion\": \"x\", \"weight\": \"heavy\"}]}",
                    "{\"evaluation\": \"e\"}"
                })
        void noPartOfAPartThatIsMalformed(String json) {
            assertThatExceptionOfType(MalformedIntegrationEvent.class)
                    .isThrownBy(() ->
                            PublishedLanguage.read("io.whyledger.evaluation.criteria-reweighted.v1", bytes(json)));
        }

        private static IntegrationEvent read(String json) {
            return PublishedLanguage.read(RENAMED, bytes(json)).orElseThrow();
        }

        private static byte[] bytes(String json) {
            return json.getBytes(StandardCharsets.UTF_8);
        }
    }

    @Test
    void writesWhatIsAbsentAsAbsent() {
        byte[] json =
                PublishedLanguage.write(new PublishedTechnology.Described("technology/x", "Tool", null, null, null));

        assertThat(json).asString(StandardCharsets.UTF_8).doesNotContain("homepage", "null");
        assertThat(PublishedLanguage.types()).isEqualTo(List.copyOf(PublishedLanguage.types()));
    }
}
