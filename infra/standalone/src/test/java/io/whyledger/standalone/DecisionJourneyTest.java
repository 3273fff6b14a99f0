package io.whyledger.standalone;

import static io.whyledger.standalone.DecisionApi.content;
import static io.whyledger.standalone.DecisionApi.contentWith;
import static io.whyledger.standalone.DecisionApi.proposal;
import static io.whyledger.standalone.DecisionApi.slug;
import static io.whyledger.standalone.DecisionApi.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.DecisionAccepted;
import io.whyledger.domain.decision.DecisionApproved;
import io.whyledger.domain.decision.DecisionDrafted;
import io.whyledger.domain.decision.DecisionEvent;
import io.whyledger.domain.decision.DecisionProposed;
import io.whyledger.domain.decision.DecisionRevised;
import io.whyledger.domain.decision.WaiverGranted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
@DisplayName("A decision")
class DecisionJourneyTest {

    @Autowired
    private Api api;

    @Autowired
    private EventStore events;

    private DecisionApi decisions;

    @BeforeEach
    void decisions() {
        decisions = new DecisionApi(api, events);
    }

    @Test
    void goesFromItsDraftToOneThatTakesItsPlace() {
        api.register("Dart").expect(201);
        api.recordFinding("dart", "Compiles fast").expect(201);
        String slug = decisions.drafted(with(
                contentWith("reliesOn", List.of("technology/dart#f1", "technology/dart#ring")),
                "ringMoves",
                List.of(Map.of("technology", "dart", "ring", "trial"))));
        decisions.as("ada", slug, "propose", proposal(1, "grace", "linus")).expect(204);
        String seen = decisions.current(slug).sha256();
        decisions
                .as("grace", slug, "request-changes", Map.of("sha256", seen, "comment", "Name the costs"))
                .expect(204);
        decisions
                .as(
                        "ada",
                        slug,
                        "revise",
                        Map.of("content", contentWith("consequences", "All learn it."), "reason", "Costs"))
                .expect(204);
        decisions.as("ada", slug, "propose", proposal(1, "grace", "linus")).expect(204);
        decisions
                .as(
                        "linus",
                        slug,
                        "object",
                        Map.of("sha256", decisions.current(slug).sha256(), "dissent", "Too early"))
                .expect(204);
        decisions.approve("grace", slug).expect(204);
        Answer granted = decisions
                .as(
                        "linus",
                        slug,
                        "waivers",
                        Map.of(
                                "scope",
                                Map.of("kind", "team", "name", "Data"),
                                "reason",
                                "They use R",
                                "until",
                                LocalDate.now().plusDays(9).toString()))
                .expect(201);
        decisions
                .as("linus", slug, "waivers/w1/revoke", Map.of("reason", "Done"))
                .expect(204);
        decisions
                .as("ada", slug, "adoptions", Map.of("system", "Checkout", "since", "2026-01-01"))
                .expect(204);
        decisions
                .as("ada", slug, "adoptions/end", Map.of("system", "Checkout", "reason", "Rewritten"))
                .expect(204);
        decisions
                .as(
                        "ada",
                        slug,
                        "review-date",
                        Map.of("reviewOn", LocalDate.now().plusYears(1).toString()))
                .expect(204);
        decisions
                .as("linus", slug, "reaffirm", Map.of("rationale", "Still true"))
                .expect(204);
        String next = decisions.accepted(contentWith("supersedes", List.of(slug)));
        decisions.as("ada", next, "deprecate", Map.of("reason", "Gone")).expect(204);
        await().until(() -> kinds(slug).contains("DecisionSuperseded"));

        assertThat(granted.header("Location")).endsWith("/" + slug + "/waivers/w1");
        assertThat(kinds(slug))
                .containsExactly(
                        "DecisionDrafted",
                        "DecisionProposed",
                        "ChangesRequested",
                        "DecisionRevised",
                        "DecisionProposed",
                        "ObjectionRaised",
                        "DecisionApproved",
                        "DecisionAccepted",
                        "WaiverGranted",
                        "WaiverRevoked",
                        "DecisionAdopted",
                        "AdoptionEnded",
                        "ReviewDateSet",
                        "DecisionReaffirmed",
                        "DecisionSuperseded");
        assertThat(kinds(next)).endsWith("DecisionDeprecated");
        assertThat(last(next, DecisionAccepted.class).supersedes())
                .extracting(superseded -> superseded.slug())
                .containsExactly(slug);
    }

    @Test
    void isWithdrawnByItsAuthorOrRejectedByAReviewer() {
        String withdrawn = decisions.proposed(content("Withdrawn"));
        String rejected = decisions.proposed(content("Rejected"));

        decisions.as("ada", withdrawn, "withdraw", Map.of("reason", "Not now")).expect(204);
        decisions.as("linus", rejected, "reject", Map.of("reason", "Too early")).expect(204);

        assertThat(kinds(withdrawn)).endsWith("DecisionWithdrawn");
        assertThat(kinds(rejected)).endsWith("DecisionRejected");
    }

    @Test
    void isApprovedOnceHoweverOftenItIsSent() {
        String slug = decisions.proposed(content("Once"));

        String first = decisions.approve("grace", slug).expect(204).header("ETag");
        String second = decisions.approve("grace", slug).expect(204).header("ETag");

        assertThat(second).isEqualTo(first);
        assertThat(kinds(slug)).containsOnlyOnce("DecisionApproved");
    }

    @Test
    void isDraftedOnceForOneKey() {
        Map<String, Object> body = Map.of("series", "Keyed", "content", content("Keyed"));
        String[] key = {"Idempotency-Key", "draft-once"};

        String first = slug(api.post(DecisionApi.ADDRESS, body, key));
        String second = slug(api.post(DecisionApi.ADDRESS, body, key));

        assertThat(second).isEqualTo(first);
        assertThat(slug(api.post(DecisionApi.ADDRESS, body))).isEqualTo("keyed-2");
    }

    @Test
    void isDraftedOnceHoweverOftenTheSameFormIsSent() {
        Answer page = api.page("/decisions/new");
        Form form = Form.on(page);
        Map<String, String> fields = Map.of(
                "key",
                page.body().replaceAll("(?s).*name=\"key\" value=\"([^\"]+)\".*", "$1"),
                "series",
                "Twice",
                "title",
                "Click twice",
                "scopeKind",
                "team",
                "scopeName",
                "Front end");
        Map<String, String> changed = new HashMap<>(fields);
        changed.put("title", "Go back and write another");

        String first = form.post(api, "/decisions", fields).expect(302).header("Location");
        String second = form.post(api, "/decisions", fields).expect(302).header("Location");
        String third = form.post(api, "/decisions", changed).expect(302).header("Location");

        assertThat(first).contains("/decisions/twice-1?");
        assertThat(second).contains("/decisions/twice-1?");
        assertThat(third).contains("/decisions/twice-2?");
    }

    /** There, the header is what recognises a repetition. */
    @Test
    void isDraftedAsOftenAsAProgramSendsItWhateverItsAddressSays() {
        String address = DecisionApi.ADDRESS + "?key=form";

        String first = slug(api.post(address, Map.of("series", "Asked", "content", content("One"))));
        String second = slug(api.post(address, Map.of("series", "Asked", "content", content("Two"))));

        assertThat(List.of(first, second)).containsExactly("asked-1", "asked-2");
    }

    @Test
    void isWrittenAndJudgedInForms() {
        api.register("Elm").expect(201);
        Form form = Form.on(api.page("/technologies"));

        Answer drafted = form.post(
                        api,
                        "/decisions",
                        Map.ofEntries(
                                Map.entry("series", "Formal"),
                                Map.entry("number", ""),
                                Map.entry("decidedOn", ""),
                                Map.entry("title", "Use Elm"),
                                Map.entry("context", "One\r\n\r\nTwo"),
                                Map.entry("drivers", "Speed, of course\r\n\r\nCost\r\n"),
                                Map.entry("options", "elm | It is small\r\nWait and see"),
                                Map.entry("chosen", "elm"),
                                Map.entry("outcome", "It is small."),
                                Map.entry("consequences", ""),
                                Map.entry("scopeKind", "team"),
                                Map.entry("scopeName", "Front end"),
                                Map.entry("grounds", ""),
                                Map.entry("reliesOn", "technology/elm#ring\r\n"),
                                Map.entry("ringMoves", "elm trial")))
                .expect(302);
        form.post(
                        api,
                        "/decisions/formal-1/propose",
                        Map.of("reviewers", "grace, linus", "quorum", "1", "deadline", "2099-12-24"))
                .expect(302);
        form.post(
                        api,
                        "/decisions/formal-1/approve",
                        Map.of("sha256", decisions.current("formal-1").sha256(), "comment", ""),
                        "Whyledger-Person",
                        "grace")
                .expect(302);
        form.post(
                        api,
                        "/decisions/formal-1/waivers",
                        Map.of(
                                "scopeKind",
                                "organisation",
                                "scopeName",
                                "All",
                                "reason",
                                "No time",
                                "until",
                                LocalDate.now().plusDays(1).toString()))
                .expect(302);

        assertThat(drafted.header("Location")).contains("/decisions/formal-1?atLeast=");
        DecisionDrafted draft = last("formal-1", DecisionDrafted.class);
        assertThat(draft.content().context()).isEqualTo("One\n\nTwo");
        assertThat(draft.content().drivers()).containsExactly("Speed, of course", "Cost");
        assertThat(draft.content().options())
                .extracting(option -> option.name() + "/" + option.technology() + "/" + option.description())
                .containsExactly("elm/technology/elm/It is small", "Wait and see/null/null");
        assertThat(last("formal-1", DecisionProposed.class).deadline())
                .isEqualTo(Instant.parse("2099-12-24T23:59:00Z"));
        assertThat(last("formal-1", DecisionApproved.class).reviewer()).isEqualTo(new PersonId("grace"));
        assertThat(last("formal-1", WaiverGranted.class).scope().name()).isEqualTo("All");
    }

    @Test
    void losesNothingThatWasTypedIntoAForm() {
        Form form = Form.on(api.page("/technologies"));

        Answer refused = form.post(
                api,
                "/decisions",
                Map.of(
                        "title",
                        "Use <Elm>",
                        "options",
                        "One\nTwo",
                        "chosen",
                        "Three",
                        "scopeKind",
                        "team",
                        "scopeName",
                        "Front end"),
                "Accept",
                "text/html");

        assertThat(refused.expect(400).body()).contains("Use &lt;Elm&gt;", "Three", "Front end", "must be one of");
    }

    @Test
    void isTheSameAfterARevisionThatChangesNothing() {
        String slug = decisions.drafted(content("Same"));

        decisions
                .as("grace", slug, "revise", Map.of("content", content("Same")))
                .expect(204);

        assertThat(kinds(slug)).containsExactly("DecisionDrafted");
        assertThat(decisions.history(slug)).noneMatch(DecisionRevised.class::isInstance);
    }

    private List<String> kinds(String slug) {
        return decisions.history(slug).stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    private <E extends DecisionEvent> E last(String slug, Class<E> type) {
        return decisions.history(slug).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
