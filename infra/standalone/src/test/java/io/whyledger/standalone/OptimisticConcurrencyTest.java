package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
@DisplayName("A command with If-Match")
class OptimisticConcurrencyTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    private Api api;

    @Autowired
    private Stored stored;

    private final String slug = "heron-" + NUMBERS.incrementAndGet();

    @BeforeEach
    void registeredAndDescribedOnce() {
        api.register(slug).expect(201);
        api.recordFinding(slug, "Nests in trees.").expect(201);
    }

    @Test
    void isTakenForTheCurrentVersion() {
        assertThat(api.recordFinding(slug, "Fishes.", "If-Match", "\"1\"")
                        .expect(201)
                        .header("ETag"))
                .isEqualTo("\"2\"");
    }

    @Test
    void isTakenForAnyVersion() {
        api.recordFinding(slug, "Fishes.", "If-Match", "*").expect(201);
    }

    @Test
    void isTakenForTheVersionThatAReaderSaw() {
        Answer seen = api.getAfter(api.recordFinding(slug, "Fishes."), "/api/technologies/" + slug);

        api.post("/api/technologies/" + slug + "/retire", Map.of("reason", "Rare"), "If-Match", seen.header("ETag"))
                .expect(204);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"\"0\"", "\"2\"", "\"999999999999999999\""})
    void isRefusedForAnEarlierVersionOrOneOfTheFuture(String version) {
        Stored.Rows before = stored.rows();

        api.recordFinding(slug, "Fishes.", "If-Match", version).expectProblem(412, "request.stale-version");

        assertThat(stored.rows()).isEqualTo(before);
    }

    @Test
    void isRefusedForWhatIsYetToBeRegistered() {
        Map<String, String> heron = Map.of("name", "Heron of " + slug, "category", "Tool");

        api.post("/api/technologies", heron, "If-Match", "\"0\"").expectProblem(412, "request.stale-version");
        api.post("/api/technologies", heron, "If-Match", "*").expect(201);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1", "\"one\"", "W/\"1\"", "\"-1\"", "\"1\", \"2\"", "\"\"", "\"99999999999999999999\""})
    void isRefusedWhenItIsMalformed(String version) {
        Stored.Rows before = stored.rows();

        api.recordFinding(slug, "Fishes.", "If-Match", version).expectProblem(400, "request.malformed-version");

        assertThat(stored.rows()).isEqualTo(before);
    }

    @Test
    void ofTwoForTheSameVersionOnlyTheFirstIsTaken() {
        api.recordFinding(slug, "Fishes.", "If-Match", "\"1\"").expect(201);

        api.recordFinding(slug, "Flies.", "If-Match", "\"1\"").expectProblem(412, "request.stale-version");
    }
}
