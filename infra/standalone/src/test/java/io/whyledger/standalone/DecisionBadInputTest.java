package io.whyledger.standalone;

import static io.whyledger.standalone.DecisionApi.content;
import static io.whyledger.standalone.DecisionApi.contentWith;
import static io.whyledger.standalone.DecisionApi.proposal;
import static io.whyledger.standalone.DecisionApi.tomorrow;
import static io.whyledger.standalone.DecisionApi.with;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
@DisplayName("Bad input about decisions is refused with what to do about it, and nothing is stored:")
class DecisionBadInputTest {

    private static final String MALFORMED_JSON = "request.malformed-json";
    private static final String TOO_LONG_A_REFERENCE = "decision.reference-too-long";
    private static final String TOO_LONG = "a".repeat(208);
    private static final String INVALID = "request.invalid";
    private static final List<Map<String, Object>> TEN_THOUSAND_OPTIONS = IntStream.range(0, 10_000)
            .mapToObj(number -> Map.<String, Object>of("name", "Option " + number))
            .toList();

    @Autowired
    private Api api;

    @Autowired
    private EventStore events;

    @Autowired
    private Stored stored;

    private DecisionApi decisions;

    @BeforeEach
    void decisions() {
        decisions = new DecisionApi(api, events);
    }

    /** A body, and how it is refused. */
    record Wrong(String what, Map<String, ?> body, int status, String rule) {

        @Override
        public String toString() {
            return what;
        }
    }

    private static Wrong text(String what, String part, Object value, int status, String rule) {
        return new Wrong(what, Map.of("content", contentWith(part, value)), status, rule);
    }

    private void expectRefusal(int status, String rule, Supplier<Answer> request) {
        Stored.Rows before = stored.rows();

        request.get().expectProblem(status, rule);

        assertThat(stored.rows()).isEqualTo(before);
    }

    @Nested
    @DisplayName("a text with")
    class Texts {

        static final List<Wrong> TEXTS = List.of(
                text("no title", "title", " ", 400, INVALID),
                text("a title of 201 characters", "title", "t".repeat(201), 400, INVALID),
                text("a title that turns its direction", "title", "a\u202Eb", 400, "text.malformed"),
                text("a title with an isolate", "title", "a\u2067b", 400, "text.malformed"),
                text("a title with NUL", "title", "a\u0000b", 400, "text.malformed"),
                text("a title with escape", "title", "a\u001B[31mb", 400, "text.malformed"),
                text("a context with a bell", "context", "a\u0007b", 400, "text.malformed"),
                text("a context that turns its direction", "context", "a\u202Eb", 400, "text.malformed"),
                text("a context of 20,001 characters", "context", "c".repeat(20_001), 400, INVALID),
                text("31 drivers", "drivers", Collections.nCopies(31, "Speed"), 400, INVALID),
                text("a blank driver", "drivers", List.of(" "), 400, INVALID),
                text("10,000 options", "options", TEN_THOUSAND_OPTIONS, 400, INVALID),
                text("10,000 options without names", "options", Collections.nCopies(10_000, Map.of()), 400, INVALID),
                text("an option without a name", "options", List.of(Map.of("description", "a")), 400, INVALID),
                text(
                        "an option twice",
                        "options",
                        List.of(Map.of("name", "Kotlin"), Map.of("name", "kotlin")),
                        400,
                        "decision.option-twice"),
                text("a choice that is no option", "chosen", "Fortran", 400, "decision.chosen-not-an-option"),
                text("no scope", "scope", Map.of(), 400, INVALID),
                text("an unknown scope", "scope", Map.of("kind", "galaxy", "name", "A"), 400, MALFORMED_JSON),
                text("a scope without letters", "scope", Map.of("kind", "team", "name", "?"), 400, "text.malformed"),
                text("a fact that is none", "reliesOn", List.of("python"), 400, "fact.malformed-id"),
                text("101 facts", "reliesOn", Collections.nCopies(101, "technology/a#f1"), 400, INVALID),
                text("an evaluation that is no id", "grounds", List.of("../x"), 400, "evaluation.malformed-id"),
                text("a decision that is no id", "supersedes", List.of("ADR 7"), 400, "decision.malformed-id"),
                text("an evaluation of 208 characters", "grounds", List.of(TOO_LONG), 400, TOO_LONG_A_REFERENCE),
                text("a decision of 208 characters", "supersedes", List.of(TOO_LONG), 400, TOO_LONG_A_REFERENCE),
                text("an amended one of 208 characters", "amends", List.of(TOO_LONG), 400, TOO_LONG_A_REFERENCE),
                text(
                        "a finding of a technology of 208 characters",
                        "reliesOn",
                        List.of("technology/" + TOO_LONG + "#f1"),
                        400,
                        TOO_LONG_A_REFERENCE),
                text(
                        "an option that is a technology of 208 characters",
                        "options",
                        List.of(Map.of("name", "A", "technology", TOO_LONG)),
                        400,
                        TOO_LONG_A_REFERENCE),
                text(
                        "a move of a technology of 208 characters",
                        "ringMoves",
                        List.of(Map.of("technology", TOO_LONG, "ring", "adopt")),
                        400,
                        TOO_LONG_A_REFERENCE),
                text("21 decisions that it amends", "amends", Collections.nCopies(21, "adr-1"), 400, INVALID),
                text(
                        "a technology in two rings",
                        "ringMoves",
                        List.of(Map.of("technology", "a", "ring", "adopt"), Map.of("technology", "a", "ring", "hold")),
                        400,
                        "decision.ring-move-twice"),
                text(
                        "an unknown ring",
                        "ringMoves",
                        List.of(Map.of("technology", "a", "ring", "outer")),
                        400,
                        MALFORMED_JSON),
                text("an unknown part", "weather", "fine", 400, MALFORMED_JSON));

        @ParameterizedTest(name = "{0}")
        @FieldSource("TEXTS")
        void isNotDrafted(Wrong wrong) {
            expectRefusal(wrong.status(), wrong.rule(), () -> api.post(DecisionApi.ADDRESS, wrong.body()));
        }

        @ParameterizedTest(name = "{0}")
        @FieldSource("TEXTS")
        void isNotWrittenByARevision(Wrong wrong) {
            String slug = decisions.drafted(content("Revised badly"));

            expectRefusal(wrong.status(), wrong.rule(), () -> decisions.as("ada", slug, "revise", wrong.body()));
        }

        @Test
        void isNotDraftedWithHalfACharacter() {
            String body =
                    """
                    {"content": {"title": "a\\ud800", "scope": {"kind": "team", "name": "A"}}}""";

            expectRefusal(400, "text.malformed", () -> api.post(DecisionApi.ADDRESS, Api.JSON, body));
        }

        static final List<Wrong> LABELS = List.of(
                label("number 0", "number", 0, 400, INVALID),
                label("a negative number", "number", -1, 400, INVALID),
                label("a number of seven digits", "number", 1_000_000, 400, INVALID),
                label("a number of twelve digits", "number", 100_000_000_000L, 400, MALFORMED_JSON),
                label("half a number", "number", 1.5, 400, MALFORMED_JSON),
                label("a series without letters", "series", "!!", 400, "text.malformed"),
                label("a series of 61 characters", "series", "s".repeat(61), 400, INVALID),
                label("a series that turns its direction", "series", "a\u202Eb", 400, "text.malformed"),
                label(
                        "a day that is yet to come",
                        "decidedOn",
                        LocalDate.now().plusDays(2).toString(),
                        409,
                        "decision.decided-in-future"),
                label("a day before all calendars", "decidedOn", "-4800-01-01", 400, "day.out-of-range"),
                label("no content", "content", Map.of(), 400, INVALID));

        private static Wrong label(String what, String part, Object value, int status, String rule) {
            return new Wrong(what, with(Map.of("content", content("Labelled")), part, value), status, rule);
        }

        @ParameterizedTest(name = "{0}")
        @FieldSource("LABELS")
        void isNotDraftedWithSuchALabel(Wrong wrong) {
            expectRefusal(wrong.status(), wrong.rule(), () -> api.post(DecisionApi.ADDRESS, wrong.body()));
        }

        @Test
        void isNotDraftedFromAFormWithTenThousandOptions() {
            Form form = Form.on(api.page("/technologies"));
            Map<String, String> fields = Map.of(
                    "title",
                    "Many",
                    "scopeKind",
                    "team",
                    "scopeName",
                    "All",
                    "options",
                    String.join("\n", Collections.nCopies(10_000, "An option")));

            expectRefusal(400, INVALID, () -> form.post(api, "/decisions", fields, "Accept", "application/json"));
        }

        @Test
        void thatSupersedesItselfIsNotWritten() {
            String slug = decisions.drafted(content("Ouroboros"));

            expectRefusal(
                    409,
                    "decision.refers-to-itself",
                    () -> decisions.as(
                            "ada", slug, "revise", Map.of("content", contentWith("supersedes", List.of(slug)))));
        }
    }

    @Nested
    @DisplayName("a proposal")
    class Proposals {

        static final List<Wrong> PROPOSALS = List.of(
                new Wrong("with a quorum of 3 of 2", proposal(3, "grace", "linus"), 400, "decision.malformed-quorum"),
                new Wrong("with a quorum of 0", proposal(0, "grace"), 400, INVALID),
                new Wrong("without reviewers", proposal(1), 400, INVALID),
                new Wrong("with a reviewer twice", proposal(1, "grace", "grace"), 400, "decision.malformed-reviewers"),
                new Wrong("with a reviewer who is nobody", proposal(1, "a b"), 400, "person.malformed-id"),
                new Wrong("with 51 reviewers", proposal(1, crowd(51)), 400, INVALID),
                new Wrong("with its author", proposal(1, "grace", "ada"), 409, "decision.author-as-reviewer"),
                new Wrong(
                        "with a deadline in the past",
                        with(proposal(1, "grace"), "deadline", "2020-01-01T00:00:00Z"),
                        409,
                        "decision.deadline-passed"),
                new Wrong(
                        "with a deadline in the year 300,000",
                        with(proposal(1, "grace"), "deadline", "+300000-01-01T00:00:00Z"),
                        409,
                        "decision.deadline-too-far"),
                new Wrong(
                        "with a deadline that no database can keep",
                        with(proposal(1, "grace"), "deadline", "+1000000000-01-01T00:00:00Z"),
                        409,
                        "decision.deadline-too-far"),
                new Wrong(
                        "with a deadline that is none",
                        with(proposal(1, "grace"), "deadline", "tomorrow"),
                        400,
                        MALFORMED_JSON));

        private static String[] crowd(int size) {
            return IntStream.range(0, size).mapToObj(number -> "p" + number).toArray(String[]::new);
        }

        @ParameterizedTest(name = "{0}")
        @FieldSource("PROPOSALS")
        void isRefused(Wrong wrong) {
            String slug = decisions.drafted(content("Proposed badly"));

            expectRefusal(wrong.status(), wrong.rule(), () -> decisions.as("ada", slug, "propose", wrong.body()));
        }

        @Test
        void fromAFormWithADeadlineThatNoDatabaseCanKeepIsRefused() {
            String slug = decisions.drafted(content("Proposed for doomsday"));
            Form form = Form.on(api.page("/technologies"));
            Map<String, String> fields =
                    Map.of("reviewers", "grace", "quorum", "1", "deadline", "+999999999-12-31T23:59:59-18:00");

            expectRefusal(
                    409,
                    "decision.deadline-too-far",
                    () -> form.post(api, "/decisions/" + slug + "/propose", fields, "Accept", "application/json"));
        }

        @Test
        void ofAnIncompleteTextIsRefused() {
            expectNoProposal(
                    decisions.drafted(Map.of("title", "Bare", "scope", Map.of("kind", "team", "name", "A"))),
                    409,
                    "decision.incomplete");
        }

        static final List<Map.Entry<String, Object>> UNKNOWN = List.of(
                entry("reliesOn", List.of("technology/unheard-of#f1")),
                entry("reliesOn", List.of("technology/unheard-of#ring")),
                entry("reliesOn", List.of("evaluation/unheard-of")),
                entry("reliesOn", List.of("decision/unheard-of-1")),
                entry("grounds", List.of("unheard-of")),
                entry("supersedes", List.of("unheard-of-1")),
                entry("amends", List.of("unheard-of-1")),
                entry("options", List.of(Map.of("name", "Kotlin", "technology", "unheard-of"))),
                entry("ringMoves", List.of(Map.of("technology", "unheard-of", "ring", "hold"))));

        @ParameterizedTest(name = "{0}")
        @FieldSource("UNKNOWN")
        void thatRefersToWhatIsNotThereIsRefused(Map.Entry<String, Object> reference) {
            expectNoProposal(
                    decisions.drafted(contentWith(reference.getKey(), reference.getValue())),
                    404,
                    "decision.unknown-reference");
        }

        @Test
        void thatReliesOnAFindingThatIsNotThereIsRefused() {
            api.register("Heron");
            api.recordFinding("heron", "It stands still.");

            expectNoProposal(
                    decisions.drafted(contentWith("reliesOn", List.of("technology/heron#f1", "technology/heron#f99"))),
                    404,
                    "decision.unknown-reference");
        }

        @Test
        void toSupersedeWhatIsNotAcceptedIsRefused() {
            String draft = decisions.drafted(content("Not accepted"));

            expectNoProposal(
                    decisions.drafted(contentWith("supersedes", List.of(draft))),
                    409,
                    "decision.superseded-not-accepted");
        }

        @Test
        void toSupersedeInACircleIsRefused() {
            String one = decisions.drafted(content("One"));
            String two = decisions.drafted(contentWith("supersedes", List.of(one)));
            decisions
                    .as("ada", one, "revise", Map.of("content", contentWith("supersedes", List.of(two))))
                    .expect(204);

            expectNoProposal(one, 409, "decision.supersession-circle");
        }

        private void expectNoProposal(String slug, int status, String rule) {
            expectRefusal(status, rule, () -> decisions.as("ada", slug, "propose", proposal(1, "grace")));
        }
    }

    @Nested
    @DisplayName("a judgement")
    class Judgements {

        @Test
        void ofAnOldVersionIsRefused() {
            String slug = decisions.proposed(content("Old"));
            String old = decisions.current(slug).sha256();
            decisions.approve("grace", slug).expect(204);
            decisions
                    .as("ada", slug, "revise", Map.of("content", content("New")))
                    .expect(204);

            Stream.of(
                            Map.entry("approve", Map.of("sha256", old)),
                            Map.entry("object", Map.of("sha256", old, "dissent", "No")),
                            Map.entry("request-changes", Map.of("sha256", old, "comment", "No")))
                    .forEach(judgement -> expectRefusal(
                            409,
                            "decision.content-changed",
                            () -> decisions.as("linus", slug, judgement.getKey(), judgement.getValue())));
            assertThat(decisions
                            .as("linus", slug, "approve", Map.of("sha256", old))
                            .detail())
                    .contains("version 2", decisions.current(slug).sha256());
        }

        @Test
        void byAnAuthorOrASpectatorIsRefused() {
            String slug = decisions.proposed(content("Own"));

            expectRefusal(409, "decision.own-decision", () -> decisions.approve("ada", slug));
            expectRefusal(409, "decision.not-a-reviewer", () -> decisions.approve("mary", slug));
        }

        @Test
        void withoutAHashIsRefused() {
            String slug = decisions.proposed(content("Unseen"));

            expectRefusal(400, INVALID, () -> decisions.as("grace", slug, "approve", Map.of()));
            expectRefusal(
                    400,
                    "decision.malformed-hash",
                    () -> decisions.as("grace", slug, "approve", Map.of("sha256", "version 1")));
        }

        @Test
        void ofWhatIsNotThereIsRefused() {
            expectRefusal(
                    404,
                    "stream.not-found",
                    () -> decisions.as("grace", "nothing-1", "approve", Map.of("sha256", "ab".repeat(32))));
            expectRefusal(
                    400,
                    "decision.malformed-id",
                    () -> decisions.as("grace", "ADR-1", "approve", Map.of("sha256", "ab".repeat(32))));
        }

        @Test
        void ofAnOldPageIsRefused() {
            String slug = decisions.proposed(content("Stale page"));

            expectRefusal(
                    412,
                    "request.stale-version",
                    () -> api.post(
                            DecisionApi.ADDRESS + "/" + slug + "/withdraw",
                            Map.of("reason", "Not now"),
                            "If-Match",
                            "\"0\""));
        }
    }

    @Nested
    @DisplayName("of an accepted decision")
    class Accepted {

        @Test
        void noDayCanBeSetThatHasPassed() {
            String slug = decisions.accepted(content("Dated"));

            expectRefusal(
                    409,
                    "decision.review-date-passed",
                    () -> decisions.as("ada", slug, "review-date", Map.of("reviewOn", "2020-01-01")));
            expectRefusal(409, "waiver.until-passed", () -> waive(slug, "w", "2020-01-01"));
            expectRefusal(409, "waiver.too-long", () -> waive(slug, "w", "2099-01-01"));
            expectRefusal(
                    409,
                    "adoption.in-future",
                    () -> decisions.as("ada", slug, "adoptions", Map.of("system", "A", "since", "2099-01-01")));
            expectRefusal(
                    400,
                    "day.out-of-range",
                    () -> decisions.as("ada", slug, "adoptions", Map.of("system", "A", "since", "-4800-01-01")));
        }

        @Test
        void noDayCanBeSetThatIsTooFarAhead() {
            String slug = decisions.accepted(content("Dated for doomsday"));
            String doomsday = "+999999999-12-31";

            expectRefusal(
                    409,
                    "decision.review-date-too-far",
                    () -> decisions.as("ada", slug, "review-date", Map.of("reviewOn", doomsday)));
            expectRefusal(
                    409,
                    "decision.review-date-too-far",
                    () -> decisions.as(
                            "ada", slug, "reaffirm", Map.of("rationale", "Still true", "nextReviewOn", doomsday)));
        }

        @Test
        void nothingCanBeEndedThatDidNotBegin() {
            String slug = decisions.accepted(content("Unfollowed"));

            expectRefusal(
                    404,
                    "waiver.not-found",
                    () -> decisions.as("ada", slug, "waivers/w1/revoke", Map.of("reason", "No")));
            expectRefusal(
                    400,
                    "waiver.malformed-id",
                    () -> decisions.as("ada", slug, "waivers/one/revoke", Map.of("reason", "No")));
            expectRefusal(
                    404,
                    "adoption.not-found",
                    () -> decisions.as("ada", slug, "adoptions/end", Map.of("system", "A", "reason", "No")));
        }

        @Test
        void nothingOfTheKindIsTakenBefore() {
            String slug = decisions.proposed(content("Too soon"));

            expectRefusal(
                    409,
                    "decision.not-accepted",
                    () -> waive(slug, "w", tomorrow().substring(0, 10)));
        }

        private Answer waive(String slug, String name, String until) {
            return decisions.as(
                    "ada",
                    slug,
                    "waivers",
                    Map.of("scope", Map.of("kind", "team", "name", name), "reason", "No time", "until", until));
        }
    }
}
