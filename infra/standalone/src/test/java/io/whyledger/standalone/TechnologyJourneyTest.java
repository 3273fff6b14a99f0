package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
@DisplayName("A technology")
class TechnologyJourneyTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    private Api api;

    private final String slug = "marten-" + NUMBERS.incrementAndGet();
    private final String address = "/api/technologies/" + slug;

    private Answer registered() {
        return api.post(
                        "/api/technologies",
                        Map.of(
                                "name", slug.toUpperCase(Locale.ROOT),
                                "category", "Library or framework",
                                "homepage", "https://marten.example.org",
                                "summary", "Builds things."))
                .expect(201);
    }

    private Answer recorded() {
        return api.post(
                        address + "/findings",
                        Map.of(
                                "criterion", "Build time",
                                "stance", "strength",
                                "statement", "Builds take seconds.",
                                "evidence", List.of("https://example.org/measured"),
                                "observedOn", "2026-05-04"))
                .expect(201);
    }

    private Answer after(Answer recorded) {
        return api.getAfter(recorded, address).expect(200);
    }

    @Nested
    class Registering {

        private final Answer registered = registered();

        @Test
        void answersWithItsAddressVersionAndPosition() {
            assertThat(registered.header("Location")).isEqualTo(address);
            assertThat(registered.header("ETag")).isEqualTo("\"0\"");
            assertThat(registered.position()).isPositive();
            assertThat(registered.body()).isEmpty();
        }

        @Test
        void isSeenByWhoeverAsksForThatPosition() {
            Answer found = after(registered);

            assertThat(found.header("ETag")).isEqualTo("\"0\"");
            assertThat(found.position()).isGreaterThanOrEqualTo(registered.position());
            assertThat(found.<String>at("$.summary.summary")).isEqualTo("Builds things.");
            assertThat(found.<String>at("$.summary.registeredAt")).endsWith("Z");
        }

        @Test
        void isRefusedOnceTheNameIsTaken() {
            api.register(slug).expectProblem(409, "stream.already-exists");
        }
    }

    @Nested
    class Renaming {

        @Test
        void keepsItsId() {
            registered();

            Answer renamed = api.post(address + "/rename", Map.of("name", "Pine marten"));

            assertThat(renamed.expect(204).header("ETag")).isEqualTo("\"1\"");
            assertThat(after(renamed).<String>at("$.summary.name")).isEqualTo("Pine marten");
            assertThat(after(renamed).<String>at("$.summary.id")).isEqualTo("technology/" + slug);
        }

        @Test
        void isRefusedWhenTheNameIsTheSame() {
            registered();
            api.post(address + "/rename", Map.of("name", "Pine marten")).expect(204);

            api.post(address + "/rename", Map.of("name", "Pine marten")).expectProblem(409, "technology.unchanged");
        }
    }

    @Nested
    class Describing {

        @Test
        void replacesWhatWasSaid() {
            registered();

            Answer described = api.post(address + "/describe", Map.of("category", "Tool", "summary", "Builds quickly."))
                    .expect(204);

            Answer found = after(described);
            assertThat(found.<String>at("$.summary.category")).isEqualTo("Tool");
            assertThat(found.<String>at("$.summary.summary")).isEqualTo("Builds quickly.");
            assertThat(found.<Map<String, ?>>at("$.summary")).doesNotContainKey("homepage");
        }

        @Test
        void makesItPartOfAnother() {
            registered();
            api.register("Parent of " + slug).expect(201);

            Answer described =
                    api.post(address + "/describe", Map.of("category", "Tool", "parent", "parent-of-" + slug));

            assertThat(after(described.expect(204)).<String>at("$.summary.parentName"))
                    .isEqualTo("Parent of " + slug);
            assertThat(api.getAfter(described, "/api/technologies/parent-of-" + slug)
                            .<List<String>>at("$.children[*].id"))
                    .containsExactly("technology/" + slug);
        }
    }

    @Nested
    class Finding {

        @Test
        void isRecordedWithItsEvidenceAndDay() {
            registered();

            Answer recorded = recorded();

            assertThat(recorded.header("Location")).isEqualTo(address + "/findings/f1");
            Answer finding = api.getAfter(recorded, recorded.header("Location")).expect(200);
            assertThat(finding.<List<String>>at("$.evidence")).containsExactly("https://example.org/measured");
            assertThat(finding.<String>at("$.observedOn")).isEqualTo("2026-05-04");
            assertThat(finding.<Boolean>at("$.stanceProposed")).isFalse();
            assertThat(finding.<String>at("$.history[0].actor")).isEqualTo("ada");
        }

        @Test
        void isAmendedAndKeepsItsHistory() {
            registered();
            recorded();

            Answer amended = api.post(
                            address + "/findings/f1/amend",
                            Map.of(
                                    "criterion", "Build time",
                                    "stance", "weakness",
                                    "statement", "Builds take minutes.",
                                    "reason", "Measured again"))
                    .expect(204);

            Answer finding = api.getAfter(amended, address + "/findings/f1");
            assertThat(finding.<String>at("$.stance")).isEqualTo("weakness");
            assertThat(finding.<List<String>>at("$.history[*].kind")).containsExactly("recorded", "amended");
            assertThat(finding.<List<String>>at("$.history[*].statement"))
                    .containsExactly("Builds take seconds.", "Builds take minutes.");
        }

        @Test
        void isRetractedAndNoLongerCounts() {
            registered();
            recorded();

            Answer retracted = api.post(address + "/findings/f1/retract", Map.of("reason", "It was the cache"))
                    .expect(204);

            Answer found = after(retracted);
            assertThat(found.<Integer>at("$.summary.strengths")).isZero();
            assertThat(found.<List<?>>at("$.criteria")).isEmpty();
            assertThat(found.<String>at("$.retracted[0].history[-1].reason")).isEqualTo("It was the cache");
        }

        @Test
        void canNotBeRetractedTwice() {
            registered();
            recorded();
            api.post(address + "/findings/f1/retract", Map.of("reason", "It was the cache"))
                    .expect(204);

            api.post(address + "/findings/f1/retract", Map.of("reason", "It was the cache"))
                    .expectProblem(409, "finding.retracted");
        }
    }

    @Test
    void isMovedToARingFromADayOn() {
        registered();

        Answer moved = api.post(
                        address + "/ring",
                        Map.of("ring", "trial", "rationale", "Two teams try it", "effectiveOn", "2026-06-01"))
                .expect(204);

        Answer found = after(moved);
        assertThat(found.<String>at("$.summary.ring")).isEqualTo("trial");
        assertThat(found.<String>at("$.summary.ringSince")).isEqualTo("2026-06-01");
        assertThat(found.<String>at("$.ringMoves[0].rationale")).isEqualTo("Two teams try it");
    }

    @Test
    void isNoCandidateOnceRetiredUntilItIsReinstated() {
        registered();

        Answer retired = api.post(address + "/retire", Map.of("reason", "Nobody maintains it"));
        assertThat(after(retired.expect(204)).<Boolean>at("$.summary.retired")).isTrue();
        api.recordFinding(slug, "Fast.").expectProblem(409, "technology.retired");

        Answer reinstated = api.post(address + "/reinstate", Map.of("reason", "It is maintained again"));
        assertThat(after(reinstated.expect(204)).<Boolean>at("$.summary.retired"))
                .isFalse();
        api.recordFinding(slug, "Fast.").expect(201);
    }

    @Test
    void isToldOfInTheActivityNewestFirst() {
        registered();
        recorded();
        Answer retired = api.post(address + "/retire", Map.of("reason", "Nobody maintains it"));

        String name = slug.toUpperCase(Locale.ROOT);
        assertThat(api.getAfter(retired, "/api/activity?subject=technology/" + slug)
                        .<List<String>>at("$.items[*].sentence"))
                .containsExactly(
                        "ada retired " + name,
                        "ada recorded a strength of %s under Build time".formatted(name),
                        "ada registered %s as a candidate under Library or framework".formatted(name));
    }

    @Test
    void isTaggedWithItsVersion() {
        Answer registered = registered();

        assertThat(api.getAfter(registered, address).header("ETag")).isEqualTo("\"0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"New", "Facets", "Preview", "Register"})
    void mayBeNamedLikeAnything(String anything) {
        Answer named = api.register(anything).expect(201);

        String ofItsOwn = "/technologies/" + anything.toLowerCase(Locale.ROOT);
        assertThat(api.getAfter(named, "/api" + ofItsOwn).<String>at("$.summary.name"))
                .isEqualTo(anything);
        assertThat(api.page(ofItsOwn).expect(200).body()).contains("<h1><bdi>" + anything);
    }

    @Test
    void thatNobodyRegisteredIsNotFound() {
        api.get("/api/technologies/nobody-registered-me").expectProblem(404, "technology.not-found");
        api.recordFinding("nobody-registered-me", "Fast.").expectProblem(404, "stream.not-found");
    }
}
