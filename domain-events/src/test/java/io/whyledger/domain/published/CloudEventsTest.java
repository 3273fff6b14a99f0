package io.whyledger.domain.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Read by the reader that the specification's authors keep. */
@DisplayName("A published event as a CloudEvent")
class CloudEventsTest {

    static Stream<PublishedEvent> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isUnderstoodByOthers(PublishedEvent event) {
        CloudEvent read = new JsonFormat().deserialize(Samples.CLOUD_EVENTS.structured(event));

        assertThat(read.getSpecVersion().toString()).isEqualTo("1.0");
        assertThat(read.getId()).isEqualTo(event.id());
        assertThat(read.getSource()).isEqualTo(Samples.CLOUD_EVENTS.source());
        assertThat(read.getType()).isEqualTo(event.type());
        assertThat(read.getSubject()).isEqualTo(event.subject());
        assertThat(read.getTime().toInstant()).isEqualTo(event.time());
        assertThat(read.getDataContentType()).isEqualTo("application/json");
        assertThat(read.getDataSchema())
                .isEqualTo(URI.create("http://localhost:8080/api/schemas/" + event.type() + ".json"));
        assertThat(read.getExtension("partitionkey")).isEqualTo(event.subject());
        assertThat(PublishedLanguage.read(read.getType(), read.getData().toBytes()))
                .hasValue(event.data());
    }

    @Test
    void hasASequenceThatOrdersAsText() {
        PublishedEvent event = samples().findFirst().orElseThrow();
        List<String> sequences = Stream.of(0L, 9L, 10L, 999L, Long.MAX_VALUE)
                .map(position -> new PublishedEvent("id", "s", event.time(), position, event.data()))
                .map(it -> Samples.CLOUD_EVENTS.attributes(it).get("sequence"))
                .toList();

        assertThat(sequences).isSorted().allMatch(sequence -> sequence.matches("\\d{20}"));
    }
}
