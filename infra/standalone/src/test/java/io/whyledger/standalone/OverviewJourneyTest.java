package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
@DisplayName("A technology overview")
class OverviewJourneyTest {

    @Autowired
    private Api api;

    @Autowired
    private Stored stored;

    private final Sample sample = new Sample();

    private Answer imported(String text) {
        return api.importDocument(sample.document(), text);
    }

    @Nested
    @DisplayName("when previewed")
    class Previewing {

        @Test
        void tellsWhatAnImportWouldDo() {
            Answer preview = api.preview(sample.document(), sample.text()).expect(200);

            assertThat(preview.<Integer>at("$.candidates")).isEqualTo(6);
            assertThat(preview.<Integer>at("$.statements")).isEqualTo(12);
            assertThat(preview.<Integer>at("$.counts.registered")).isEqualTo(6);
            assertThat(preview.<Integer>at("$.counts.recorded")).isEqualTo(12);
            assertThat(preview.<List<String>>at("$.changes[*].name"))
                    .containsExactlyInAnyOrder(
                            sample.name("Cedar"),
                            sample.name("Juniper"),
                            sample.name("Bluegreen"),
                            sample.name("Rolling"),
                            sample.name("Lantern"),
                            sample.name("Beacon"));
        }

        @Test
        void storesNothing() {
            Stored.Rows before = stored.rows();

            api.preview(sample.document(), sample.text()).expect(200);

            assertThat(stored.rows()).isEqualTo(before);
            api.get("/api/imports/" + sample.document()).expectProblem(404, "import.not-found");
        }

        @Test
        void foretellsExactlyWhatTheImportThenDoes() {
            Map<String, Integer> foretold =
                    api.preview(sample.document(), sample.text()).at("$.counts");

            assertThat(imported(sample.text()).<Map<String, Integer>>at("$.counts"))
                    .isEqualTo(foretold);
        }
    }

    @Nested
    @DisplayName("when imported, at the moment that the import answers")
    class AtTheMomentOfTheAnswer {

        private final Answer imported = imported(sample.text()).expect(201);

        @Test
        void answersWhereTheImportIsToBeSeen() {
            assertThat(imported.header("Location")).isEqualTo("/api/imports/" + sample.document());
            assertThat(imported.<String>at("$.status")).isEqualTo("completed");
            assertThat(imported.header("ETag")).matches("\"\\d+\"");
        }

        @Test
        void isInTheCatalogue() {
            Answer catalogue = api.getAfter(imported, "/api/technologies?text=" + sample.name("Cedar"));

            assertThat(catalogue.expect(200).<List<String>>at("$.items[*].name"))
                    .contains(sample.name("Cedar"));
            assertThat(catalogue.<List<Integer>>at(
                            "$.items[?(@.name=='%s')].strengths".formatted(sample.name("Cedar"))))
                    .containsExactly(3);
            assertThat(catalogue.<List<Integer>>at(
                            "$.items[?(@.name=='%s')].weaknesses".formatted(sample.name("Cedar"))))
                    .containsExactly(1);
        }

        @Test
        void showsEachTechnologyInFull() {
            Answer cedar = api.getAfter(imported, "/api/technologies/" + sample.slug("Cedar"))
                    .expect(200);

            assertThat(cedar.<String>at("$.summary.homepage")).isEqualTo("https://cedar.example.org");
            assertThat(cedar.<List<String>>at("$.criteria[*].criterion"))
                    .containsExactly("Transactions", "Backups", "Replication");
            assertThat(cedar.<List<String>>at("$.criteria[0].findings[*].statement"))
                    .containsExactly(
                            "An order and its lines are committed together.",
                            "Long transactions are slow and block others.");
            assertThat(cedar.<List<String>>at("$.criteria[0].findings[*].stance"))
                    .containsExactly("strength", "weakness");
            assertThat(cedar.<List<Boolean>>at("$.criteria[*].findings[*].stanceProposed"))
                    .containsOnly(true);
            assertThat(cedar.<String>at("$.criteria[0].findings[0].origin.document"))
                    .isEqualTo("import/" + sample.document());
        }

        @Test
        void comparesCandidatesSideBySideWithTheirGaps() {
            Answer comparison = api.getAfter(
                            imported,
                            "/api/comparisons?of=%s&of=%s".formatted(sample.slug("Cedar"), sample.slug("Juniper")))
                    .expect(200);

            assertThat(comparison.<List<String>>at("$.candidates[*].name"))
                    .containsExactly(sample.name("Cedar"), sample.name("Juniper"));
            assertThat(comparison.<List<List<?>>>at("$.rows[?(@.criterion=='Transactions')].cells[*]"))
                    .extracting(List::size)
                    .containsExactly(2, 1);
            assertThat(comparison.<List<List<?>>>at("$.rows[?(@.criterion=='Schema')].cells[*]"))
                    .extracting(List::size)
                    .containsExactly(0, 1);
        }

        @Test
        void isToldInTheActivityByWhomAndInWords() {
            Answer activity = api.getAfter(imported, "/api/activity?subject=import/" + sample.document());

            assertThat(activity.expect(200).<String>at("$.items[0].sentence"))
                    .startsWith("ada imported " + sample.document())
                    .contains("6 technologies registered", "12 findings recorded");
            assertThat(activity.<List<String>>at("$.items[*].actor")).containsOnly("ada");
        }

        @Test
        void isListedAsCompletedWithWhatWasKept() {
            Answer details =
                    api.getAfter(imported, "/api/imports/" + sample.document()).expect(200);

            assertThat(details.<Integer>at("$.summary.done")).isEqualTo(details.<Integer>at("$.summary.total"));
            assertThat(details.<String>at("$.summary.completedAt")).endsWith("Z");
            String hash = details.at("$.summary.contentHash");
            assertThat(api.get("/api/contents/" + hash).expect(200).body()).isEqualTo(sample.text());
            assertThat(api.get("/api/contents/" + details.<String>at("$.summary.reportHash"))
                            .expect(200)
                            .<List<?>>at("$.candidates"))
                    .hasSize(6);
        }
    }

    @Nested
    @DisplayName("when imported again with the same content")
    class Unchanged {

        @Test
        void isAnsweredAsUnchangedAndRecordsNothing() {
            Answer first = imported(sample.text()).expect(201);
            Stored.Rows before = stored.rows();

            Answer again = imported(sample.text()).expect(200);

            assertThat(again.<String>at("$.status")).isEqualTo("unchanged");
            assertThat(again.position()).isEqualTo(first.position());
            assertThat(stored.rows()).isEqualTo(before);
        }

        @Test
        void isForetoldByThePreview() {
            imported(sample.text()).expect(201);

            Answer preview = api.preview(sample.document(), sample.text()).expect(200);

            assertThat(preview.<Boolean>at("$.unchanged")).isTrue();
            assertThat(preview.<Integer>at("$.counts.recorded")).isZero();
        }
    }

    @Nested
    @DisplayName("when imported again with changes")
    class Changed {

        private final String changed = sample.text()
                .replace("- Backups: A backup runs while orders come in.\n", "")
                .replace("- Schema: Orders", "- Cost: The smallest server is enough.\n- Schema: Orders");

        @Test
        void recordsOnlyTheDifferences() {
            imported(sample.text()).expect(201);
            Stored.Rows before = stored.rows();

            Answer again = imported(changed).expect(201);

            assertThat(again.<Integer>at("$.counts.registered")).isZero();
            assertThat(again.<Integer>at("$.counts.recorded")).isEqualTo(1);
            assertThat(again.<Integer>at("$.counts.retracted")).isEqualTo(1);
            assertThat(again.<Integer>at("$.counts.unchanged")).isEqualTo(11);
            int oneRecordedOneRetractedAndTheImportsOwnThree = 5;
            assertThat(stored.rows().position())
                    .isEqualTo(before.position() + oneRecordedOneRetractedAndTheImportsOwnThree);
        }

        @Test
        void retractsWhatTheDocumentNoLongerSays() {
            imported(sample.text()).expect(201);

            Answer cedar = api.getAfter(imported(changed), "/api/technologies/" + sample.slug("Cedar"));

            assertThat(cedar.<List<String>>at("$.criteria[*].criterion")).doesNotContain("Backups");
            assertThat(cedar.<List<String>>at("$.retracted[*].statement"))
                    .containsExactly("A backup runs while orders come in.");
            assertThat(cedar.<String>at("$.retracted[0].history[-1].reason"))
                    .isEqualTo("The document no longer says so.");
        }
    }

    @Nested
    @DisplayName("when a person retracts one of its findings")
    class RetractedByHand {

        private final Answer imported = imported(sample.text()).expect(201);
        private final String cedar = "/api/technologies/" + sample.slug("Cedar");
        private final String finding = finding();

        private String finding() {
            List<String> ids =
                    api.getAfter(imported, cedar).at("$.criteria[?(@.criterion=='Backups')].findings[0].findingId");
            return ids.get(0);
        }

        private Answer retract() {
            return api.post(cedar + "/findings/" + finding + "/retract", Map.of("reason", "Measured: orders stall."))
                    .expect(204);
        }

        @Test
        void theActivityTellsSoInASentence() {
            Answer activity =
                    api.getAfter(retract(), "/api/activity?subject=technology/" + sample.slug("Cedar") + "&size=1");

            assertThat(activity.<String>at("$.items[0].sentence"))
                    .isEqualTo("ada retracted finding %s of %s".formatted(finding, sample.name("Cedar")));
            assertThat(activity.<String>at("$.items[0].detail")).isEqualTo("Measured: orders stall.");
        }

        @Test
        void anotherVersionOfTheDocumentDoesNotBringItBack() {
            retract();

            Answer again = imported(sample.text()
                            + "\n3) Compass%s: Compass%s finds things.\n"
                                    .formatted(sample.document(), sample.document()))
                    .expect(201);

            assertThat(api.getAfter(again, cedar).<List<String>>at("$.criteria[*].criterion"))
                    .doesNotContain("Backups");
            assertThat(again.<Integer>at("$.counts.recorded")).isEqualTo(1);
        }
    }

    @Nested
    @DisplayName("when imported while others write to the same candidates")
    class AmidOthers {

        private static final int CANDIDATES = 150;

        private String overview(String statement) {
            return IntStream.range(0, CANDIDATES)
                    .mapToObj(number -> "### %s-%d\n\n- Speed: %s\n\n".formatted(sample.document(), number, statement))
                    .collect(Collectors.joining("", "# Tools\n\n## Tools\n\n", ""));
        }

        private Answer first(Answer imported) {
            return api.getAfter(imported, "/api/technologies/%s-0".formatted(sample.document()));
        }

        @Test
        void isTakenOverBesideAnotherDocument() {
            CompletableFuture<Answer> other = CompletableFuture.supplyAsync(
                    () -> api.importDocument(sample.document() + "-other", overview("It is fast.")));

            Answer imported = imported(overview("It is slow.")).expect(201);

            other.join().expect(201);
            assertThat(imported.<Integer>at("$.counts.recorded")).isEqualTo(CANDIDATES);
            assertThat(first(other.join()).<List<String>>at("$.criteria[*].findings[*].statement"))
                    .containsExactlyInAnyOrder("It is slow.", "It is fast.");
        }

        @Test
        void isTakenOverBesidePeopleWhoRegisterTheSame() {
            CompletableFuture<Void> person = CompletableFuture.runAsync(() -> IntStream.range(0, CANDIDATES)
                    .forEach(number -> api.register("%s-%d".formatted(sample.document(), CANDIDATES - 1 - number))));

            Answer imported = imported(overview("It is slow.")).expect(201);

            person.join();
            assertThat(imported.<Integer>at("$.counts.recorded")).isEqualTo(CANDIDATES);
        }

        @Test
        void isTakenOverOnceWhenItIsSentByEightAtOnce() {
            List<CompletableFuture<Answer>> answers = IntStream.range(0, 8)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> imported(overview("It is slow."))))
                    .toList();

            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.join().status()).isIn(200, 201));
            assertThat(first(answers.get(0).join()).<List<String>>at("$.criteria[*].findings[*].statement"))
                    .containsExactly("It is slow.");
            assertThat(stored.eventsOf("import/" + sample.document())).isEqualTo(3);
        }
    }

    @Test
    void dayOfItsFindingsCanBeGiven() {
        Answer imported = api.post(
                        "/api/imports?name=%s&observedOn=2026-03-14".formatted(sample.document()),
                        Api.MARKDOWN,
                        sample.text())
                .expect(201);

        Answer cedar = api.getAfter(imported, "/api/technologies/" + sample.slug("Cedar"));

        assertThat(LocalDate.parse(cedar.at("$.criteria[0].findings[0].observedOn")))
                .isEqualTo(LocalDate.of(2026, 3, 14));
    }
}
