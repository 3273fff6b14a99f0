package io.whyledger.projection.analytics.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.whyledger.domain.published.PublishedEvent;
import io.whyledger.domain.published.PublishedTechnology;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A record of the topic")
class RecordReaderTest {

    private static final String SOURCE = "urn:uuid:here";
    private static final String MOVED =
            "{\"technology\":\"technology/rust\",\"ring\":\"adopt\",\"effectiveOn\":\"2026-01-05\"}";

    private final RecordReader reader = new RecordReader(Set.of(SOURCE, "urn:uuid:before"));
    private final Map<String, String> headers = new HashMap<>(Map.of(
            "ce_specversion", "1.0",
            "ce_id", "event-1",
            "ce_source", SOURCE,
            "ce_type", "io.whyledger.technology.moved-to-ring.v1",
            "ce_subject", "technology/rust",
            "ce_time", "2026-01-05T10:00:00.123Z",
            "ce_sequence", "00000000000000000042",
            "content-type", "application/json"));

    private StreamRecord record(String data) {
        return new StreamRecord("topic", 0, 7, Instant.EPOCH, headers, data.getBytes(StandardCharsets.UTF_8));
    }

    private String reason(StreamRecord record) {
        return catchThrowableOfType(Unreadable.class, () -> reader.read(record)).reason();
    }

    @Test
    void isAnEntryOfTheStream() throws Unreadable {
        PublishedEvent event = reader.read(record(MOVED));

        assertThat(event.id()).isEqualTo("event-1");
        assertThat(event.subject()).isEqualTo("technology/rust");
        assertThat(event.time()).isEqualTo("2026-01-05T10:00:00.123Z");
        assertThat(event.position()).isEqualTo(42);
        assertThat(event.data()).isInstanceOf(PublishedTechnology.MovedToRing.class);
    }

    @Test
    void mayTellMoreThanIsKnown() throws Unreadable {
        headers.put("ce_later", "attribute");

        assertThat(reader.read(record(MOVED.replace("{", "{\"later\":[1],"))).position())
                .isEqualTo(42);
    }

    /** Written out behind a backslash, that of JSON being doubled, such letters are a text like any other. */
    @ParameterizedTest
    @ValueSource(strings = {"jsonb refuses \\\\u0000", "C:\\\\ud83d", "\\\\\\\\u0000"})
    void mayTellOfCharactersThatNoTextCanHave(String text) throws Unreadable {
        assertThat(reader.read(record(MOVED.replace("{", "{\"later\":\"" + text + "\",")))
                        .position())
                .isEqualTo(42);
    }

    @Test
    void isOfThisStreamWhenItSaysSo() {
        assertThat(reader.isOfThisStream(record("anything"))).isTrue();
        headers.put("ce_source", "urn:uuid:elsewhere");
        assertThat(reader.isOfThisStream(record(MOVED))).isFalse();
        headers.remove("ce_source");
        assertThat(reader.isOfThisStream(record(MOVED))).isFalse();
        headers.put("ce_source", SOURCE);
        headers.remove("ce_specversion");
        assertThat(reader.isOfThisStream(record(MOVED))).isFalse();
    }

    @Test
    void mayComeFromWhatThisInstallationWasCalledBefore() throws Unreadable {
        headers.put("ce_source", "urn:uuid:before");

        assertThat(reader.read(record(MOVED)).position()).isEqualTo(42);
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion,, no-cloud-event",
        "ce_specversion, 9.9, malformed-attribute",
        "ce_id,, malformed-attribute",
        "ce_source,, malformed-attribute",
        "ce_source, urn:uuid:elsewhere, other-source",
        "ce_type,, malformed-attribute",
        "ce_type, com.example.order.placed.v1, unknown-type",
        "ce_type, io.whyledger.technology.moved-to-ring.v2, other-version",
        "ce_type, io.whyledger.technology.moved-to-ring, other-version",
        "ce_type, io.whyledger.technology.exploded.v1, unknown-type",
        "ce_type, io.whyledger.technology.renamed.v1, malformed-data",
        "ce_subject,, malformed-attribute",
        "ce_subject, ' ', malformed-attribute",
        "ce_subject, technology/go, other-subject",
        "ce_time,, malformed-attribute",
        "ce_time, yesterday, malformed-attribute",
        "ce_time, 1850-01-01T00:00:00Z, malformed-attribute",
        "ce_time, +12345-01-01T00:00:00Z, malformed-attribute",
        "ce_sequence,, malformed-attribute",
        "ce_sequence, -1, malformed-attribute",
        "ce_sequence, 99999999999999999999, malformed-attribute",
        "ce_sequence, four, malformed-attribute"
    })
    void tellsNothingWithAnAttributeThatDoesNotFit(String attribute, String value, String reason) {
        headers.remove(attribute);
        if (value != null) {
            headers.put(attribute, value);
        }

        assertThat(reason(record(MOVED))).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{",
                "not JSON",
                "{}",
                "{\"technology\":\"technology/rust\",\"ring\":\"adopt\"}",
                "{\"technology\":\"technology/rust\",\"ring\":null,\"effectiveOn\":\"2026-01-05\"}",
                "{\"technology\":\"technology/rust\",\"ring\":{},\"effectiveOn\":\"2026-01-05\"}",
                "{\"technology\":\"technology/rust\",\"ring\":\"adopt\",\"effectiveOn\":\"2026-02-30\"}",
                "{\"technology\":\"technology/rust\",\"ring\":\"adopt\",\"effectiveOn\":\"+99999-01-01\"}",
                "{\"technology\":\"technology/rust\",\"ring\":\"ad\\\\\\u0000opt\",\"effectiveOn\":\"2026-01-05\"}",
                "{\"technology\":\"technology/rust\",\"ring\":\"ad\\u0000opt\",\"effectiveOn\":\"2026-01-05\"}",
                "{\"technology\":\"technology/rust\",\"ring\":\"ad\\ud800opt\",\"effectiveOn\":\"2026-01-05\"}"
            })
    void tellsNothingWithDataThatDoesNotFit(String data) {
        assertThat(reason(record(data))).isEqualTo(Unreadable.MALFORMED_DATA);
    }

    @Test
    void tellsNothingWithoutData() {
        assertThat(reason(new StreamRecord("topic", 0, 7, Instant.EPOCH, headers, null)))
                .isEqualTo(Unreadable.MALFORMED_DATA);
    }
}
