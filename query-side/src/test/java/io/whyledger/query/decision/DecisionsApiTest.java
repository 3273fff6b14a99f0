package io.whyledger.query.decision;

import static io.whyledger.projectiontest.DecisionHistories.content;
import static io.whyledger.projectiontest.DecisionHistories.related;
import static io.whyledger.projectiontest.Histories.amended;
import static io.whyledger.projectiontest.Histories.recorded;
import static io.whyledger.projectiontest.Histories.registered;
import static io.whyledger.projectiontest.Histories.retracted;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.decision.CanonicalContent;
import io.whyledger.domain.decision.ContentVersion;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.DecisionDrafted;
import io.whyledger.domain.decision.DecisionLabel;
import io.whyledger.domain.decision.DecisionSuperseded;
import io.whyledger.domain.decision.FactId;
import io.whyledger.domain.decision.ReviewDateReached;
import io.whyledger.domain.decision.ReviewOverdue;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projectiontest.DecisionHistories;
import io.whyledger.projectiontest.Histories;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.querytest.Answer;
import io.whyledger.querytest.Client;
import io.whyledger.querytest.QuerySideTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@QuerySideTest
class DecisionsApiTest {

    @Autowired
    private Ledger ledger;

    @Autowired
    private Client client;

    private static FactId finding(TechnologyId technology, int number) {
        return FactId.ofFinding(technology, FindingId.numbered(number));
    }

    @Nested
    class ListingDecisions {

        private final DecisionHistories records = new DecisionHistories("Listed");

        private List<String> listed(String filter) {
            return client.get("/api/decisions?text=listed&sort=label&" + filter).at("$.items[*].label");
        }

        @Test
        void narrowsThemDown() {
            TechnologyId lua = TechnologyId.ofName("Listed Lua");
            ledger.tell(
                    registered("Listed Lua"),
                    recorded(lua, 1, "Size", Stance.STRENGTH, "Small"),
                    records.drafted(1, "Draft"),
                    records.drafted(2, "Proposed", finding(lua, 1)),
                    records.proposed(2, 1, 1, "listed-grace"),
                    new ReviewOverdue(records.id(2), DecisionHistories.DEADLINE),
                    records.drafted(3, "Accepted"),
                    records.proposed(3, 1, 1, "listed-linus"),
                    records.approved(3, 1, "listed-linus"),
                    records.accepted(3, 1, "listed-linus"),
                    new ReviewDateReached(records.id(3), Histories.DAY),
                    retracted(lua, 1));

            assertThat(listed("")).containsExactly("Listed 1", "Listed 2", "Listed 3");
            assertThat(listed("state=draft&state=accepted")).containsExactly("Listed 1", "Listed 3");
            assertThat(listed("person=listed-linus")).containsExactly("Listed 3");
            assertThat(listed("waiting-for=listed-grace")).containsExactly("Listed 2");
            assertThat(listed("waiting-for=listed-linus")).isEmpty();
            assertThat(listed("technology=listed-lua")).containsExactly("Listed 2");
            assertThat(listed("stale=true")).containsExactly("Listed 2");
            assertThat(listed("stale=false")).containsExactly("Listed 1", "Listed 3");
            assertThat(listed("overdue=true")).containsExactly("Listed 2");
            assertThat(listed("due=true")).containsExactly("Listed 3");
            assertThat(listed("scope=PAYMENTS")).hasSize(3);
            assertThat(listed("scope=Shop")).isEmpty();
        }

        @Test
        void leadsFromPageToPageInTheOrderAskedFor() {
            DecisionHistories paged = new DecisionHistories("Paged");
            ledger.tell(paged.drafted(1, "B"), paged.drafted(2, "C"), paged.drafted(10, "A"));

            Answer newest = client.get("/api/decisions?text=paged&size=2");
            assertThat(newest.<List<String>>at("$.items[*].label")).containsExactly("Paged 10", "Paged 2");
            assertThat(newest.<Integer>at("$.total")).isEqualTo(3);
            assertThat(newest.header("Link")).contains("rel=\"next\"");
            assertThat(client.get("/api/decisions?text=paged&sort=title").<List<String>>at("$.items[*].title"))
                    .containsExactly("A", "B", "C");
            assertThat(client.get("/api/decisions?text=paged&sort=-changed").<List<String>>at("$.items[*].title"))
                    .containsExactly("A", "C", "B");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "size=0",
                    "size=201",
                    "page=-1",
                    "sort=stars",
                    "state=lost",
                    "state=DRAFT",
                    "stale=perhaps",
                    "technology=No%20Slug",
                    "person=%20",
                    "waiting-for=a%2Fb"
                })
        void refusesWhatMakesNoSense(String parameter) {
            assertThat(client.get("/api/decisions?" + parameter).status()).isEqualTo(400);
        }

        @Test
        void countsWhatTheFiltersTake() {
            ledger.tell(new DecisionHistories("Counted").drafted(1, "A"));

            Answer facets = client.get("/api/decisions/facets");

            assertThat(facets.<List<String>>at("$.states[*].value")).contains("draft");
            assertThat(facets.<List<String>>at("$.scopes[*].label")).contains("Payments");
        }
    }

    @Nested
    class FindingADecision {

        private final DecisionHistories records = new DecisionHistories("Full");

        @Test
        void tellsItInFull() {
            ledger.tell(
                    records.drafted(2, "Old"),
                    records.drafted(1, related(content("New"), List.of(records.id(2)), List.of())),
                    records.proposed(1, 1, 1, "grace", "linus"),
                    records.objected(1, 1, "linus"),
                    records.approved(1, 1, "grace"),
                    records.accepted(1, 1, "grace"),
                    new DecisionSuperseded(records.id(2), records.id(1)),
                    records.waived(1, 1, "Till"),
                    records.adopted(1, "Checkout"));

            Answer answer = client.get("/api/decisions/full-1");

            assertThat(answer.header("ETag")).isEqualTo("\"6\"");
            assertThat(answer.<String>at("$.summary.state")).isEqualTo("accepted");
            assertThat(answer.<String>at("$.summary.outcome")).isEqualTo("It has no pauses.");
            assertThat(answer.<String>at("$.content.context")).isEqualTo("We write services.");
            assertThat(answer.<List<String>>at("$.refersTo[*].kind")).containsExactly("supersedes");
            assertThat(answer.<List<String>>at("$.refersTo[*].title")).containsExactly("Old");
            assertThat(answer.<List<String>>at("$.waivers[*].state")).containsExactly("running");
            assertThat(answer.<List<String>>at("$.adoptions[*].system")).containsExactly("Checkout");
            assertThat(answer.<List<String>>at("$.responses[*].kind")).containsExactly("approved", "objected");
            assertThat(answer.<List<String>>at("$.timeline[*].type"))
                    .startsWith("DecisionAdopted", "WaiverGranted", "DecisionAccepted");
            assertThat(client.get("/api/decisions/full-2").<List<String>>at("$.referredBy[*].id"))
                    .containsExactly("decision/full-1");
        }

        @Test
        void tellsWhichApprovalsAreVoidAndWhy() {
            ledger.tell(
                    records.drafted(3, "A"),
                    records.proposed(3, 1, 2, "grace", "linus"),
                    records.approved(3, 1, "grace"),
                    records.revised(3, 2, content("B"), "grace"),
                    records.approved(3, 2, "linus"),
                    records.objected(3, 2, "linus"));

            Answer answer = client.get("/api/decisions/full-3");

            assertThat(answer.<List<Object>>at("$.responses[*].voidBecause"))
                    .containsExactly(null, "linus answered again", "the text is version 2 now");
            assertThat(answer.<List<Integer>>at("$.responses[*].version")).containsExactly(2, 2, 1);
            assertThat(answer.<List<String>>at("$.summary.approvedBy")).isEmpty();
        }

        @Test
        void namesTheEventsThatMadeItStale() {
            TechnologyId lua = TechnologyId.ofName("Full Lua");
            ledger.tell(
                    registered("Full Lua"),
                    recorded(lua, 1, "Size", Stance.STRENGTH, "Small"),
                    recorded(lua, 2, "Speed", Stance.STRENGTH, "Fast"),
                    records.drafted(4, "A", finding(lua, 1), finding(lua, 2), FactId.ofRing(lua)));
            long last = ledger.tell(
                    amended(lua, 1, "Size", Stance.WEAKNESS, "Big by now"), Histories.registered("Full other"));

            Answer answer = client.get("/api/decisions/full-4");

            assertThat(answer.<Boolean>at("$.summary.stale")).isTrue();
            assertThat(answer.<List<String>>at("$.causes[*].sentence"))
                    .containsExactly("ada amended finding f1 of Full Lua");
            assertThat(answer.<List<String>>at("$.causes[*].type")).containsExactly("FindingAmended");
            assertThat(answer.<List<Integer>>at("$.causes[*].position")).containsExactly((int) last - 1);
            assertThat(answer.<String>at("$.causes[0].eventId")).isNotBlank();
            assertThat(answer.<List<String>>at("$.facts[?(@.changed == true)].statement"))
                    .containsExactly("Size: Big by now");
            assertThat(answer.<List<String>>at("$.facts[*].name")).containsOnly("Full Lua");
        }

        @Test
        void saysWhatToDoWhenThereIsNone() {
            Answer answer = client.get("/api/decisions/full-99");

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.<String>at("$.detail")).contains("full-99").contains("draft it");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a%2Fb", "%25", "UPPER", "a%20b", "..%2F..", "a%00b"})
        void refusesWhatIsNoSlug(String slug) {
            assertThat(client.get("/api/decisions/" + slug).status()).isEqualTo(400);
        }
    }

    @Nested
    class FindingAText {

        @Test
        void tellsItsCanonicalFormThatHasTheHashThatApprovalsName() throws Exception {
            DecisionContent content = content("Hashed \"ö\"");
            String hash = CanonicalContent.of(content).sha256();
            DecisionLabel label = new DecisionLabel("Hashed", 1);
            DecisionHistories records = new DecisionHistories("Hashed");
            ledger.tell(new DecisionDrafted(
                    records.id(1), label, content, new ContentVersion(1, hash), DecisionHistories.person("ada"), null));

            Answer answer = client.get("/api/decisions/hashed-1/versions/1");

            byte[] canonical = answer.<String>at("$.canonical").getBytes(StandardCharsets.UTF_8);
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical)))
                    .isEqualTo(hash)
                    .isEqualTo(answer.<String>at("$.version.sha256"));
            assertThat(answer.<String>at("$.content.title")).isEqualTo("Hashed \"ö\"");
        }

        @ParameterizedTest
        @CsvSource({"hashed-1/versions/9, 404", "hashed-99/versions/1, 404", "hashed-1/versions/0, 400"})
        void saysWhenThereIsNone(String address, int status) {
            assertThat(client.get("/api/decisions/" + address).status()).isEqualTo(status);
        }
    }

    @Nested
    class FindingDifferences {

        @Test
        void tellsThemWordByWord() {
            DecisionHistories records = new DecisionHistories("Different");
            ledger.tell(records.drafted(1, "Use Rust today"), records.revised(1, 2, content("Use Rust now")));

            Answer answer = client.get("/api/decisions/different-1/differences?from=1&to=2");

            assertThat(answer.<List<String>>at("$.parts[*].part")).containsExactly("title");
            assertThat(answer.<List<String>>at("$.parts[0].lines[*].kind")).containsExactly("removed", "added");
            assertThat(answer.<List<String>>at("$.parts[0].lines[*].words[?(@.changed == true)].text"))
                    .containsExactly("today", "now");
        }

        @ParameterizedTest
        @CsvSource({"from=1&to=9, 404", "from=0&to=1, 400", "to=1, 400"})
        void saysWhenThereIsNothingToCompare(String parameters, int status) {
            assertThat(client.get("/api/decisions/different-1/differences?" + parameters)
                            .status())
                    .isEqualTo(status);
        }
    }

    @Nested
    class FindingTheGraph {

        private final DecisionHistories records = new DecisionHistories("Linked");

        @Test
        void tellsWhatIsAroundADecisionInBothDirections() {
            ledger.tell(
                    records.drafted(1, "A"),
                    records.drafted(2, related(content("B"), List.of(records.id(1)), List.of())),
                    records.drafted(3, related(content("C"), List.of(), List.of(records.id(2)))),
                    records.drafted(4, "D", FactId.ofDecision(records.id(3))),
                    records.drafted(5, "Apart"));

            Answer answer = client.get("/api/decisions/graph?around=linked-2");

            assertThat(answer.<List<String>>at("$.nodes[*].label"))
                    .containsExactly("Linked 1", "Linked 2", "Linked 3", "Linked 4");
            assertThat(answer.<List<String>>at("$.edges[*].kind"))
                    .containsExactlyInAnyOrder("supersedes", "amends", "relies-on");
            assertThat(answer.<Boolean>at("$.complete")).isTrue();

            Answer near = client.get("/api/decisions/graph?around=linked-2&limit=3");
            assertThat(near.<List<String>>at("$.nodes[*].label")).containsExactly("Linked 1", "Linked 2", "Linked 3");
            assertThat(near.<Boolean>at("$.complete")).isFalse();

            Answer all = client.get("/api/decisions/graph?limit=200");
            assertThat(all.<List<String>>at("$.nodes[*].label"))
                    .contains("Linked 4")
                    .doesNotContain("Linked 5");
        }

        @ParameterizedTest
        @ValueSource(strings = {"limit=0", "limit=201", "around=No%20Slug"})
        void refusesWhatMakesNoSense(String parameter) {
            assertThat(client.get("/api/decisions/graph?" + parameter).status()).isEqualTo(400);
        }
    }
}
