package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
@DisplayName("An import with If-Match")
class ImportConcurrencyTest {

    @Autowired
    private Api api;

    @Autowired
    private Stored stored;

    private final Sample sample = new Sample();

    private Answer imported(String text, String... headers) {
        return api.post("/api/imports?name=" + sample.document(), Api.MARKDOWN, text, headers);
    }

    private String nextVersion() {
        return sample.text() + "\n3) Compass%s: Compass%1$s finds things.\n".formatted(sample.document());
    }

    @Test
    void isTakenForTheCurrentVersion() {
        Answer first = imported(sample.text()).expect(201);

        imported(nextVersion(), "If-Match", first.header("ETag")).expect(201);
    }

    @Test
    void isTakenForAnyVersion() {
        imported(sample.text(), "If-Match", "*").expect(201);
        imported(nextVersion(), "If-Match", "*").expect(201);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"\"0\"", "\"3\"", "\"999999999999999999\""})
    void isRefusedForAnEarlierVersionOrOneOfTheFuture(String version) {
        assertThat(imported(sample.text()).expect(201).header("ETag")).isEqualTo("\"2\"");
        Stored.Rows before = stored.rows();

        imported(sample.text(), "If-Match", version).expectProblem(412, "request.stale-version");

        assertThat(stored.rows()).isEqualTo(before);
    }

    @Test
    void ofAnotherTextIsRefusedForAnEarlierVersion() {
        Answer first = imported(sample.text()).expect(201);
        imported(nextVersion()).expect(201);

        imported(sample.text(), "If-Match", first.header("ETag")).expectProblem(412, "request.stale-version");

        assertThat(stored.eventsOf("import/" + sample.document())).isEqualTo(6);
    }

    @Test
    void isRefusedForWhatWasNeverImported() {
        imported(sample.text(), "If-Match", "\"0\"").expectProblem(412, "request.stale-version");

        assertThat(stored.eventsOf("import/" + sample.document())).isZero();
    }
}
