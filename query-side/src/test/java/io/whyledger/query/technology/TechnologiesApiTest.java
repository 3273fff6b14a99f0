package io.whyledger.query.technology;

import static io.whyledger.projectiontest.Histories.amended;
import static io.whyledger.projectiontest.Histories.moved;
import static io.whyledger.projectiontest.Histories.recorded;
import static io.whyledger.projectiontest.Histories.registered;
import static io.whyledger.projectiontest.Histories.retracted;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyRenamed;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.querytest.Answer;
import io.whyledger.querytest.Client;
import io.whyledger.querytest.QuerySideTest;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@QuerySideTest
class TechnologiesApiTest {

    @Autowired
    private Ledger ledger;

    @Autowired
    private Client client;

    @Nested
    class ListingTechnologies {

        private final TechnologyId parent = TechnologyId.ofName("Listed");

        @Test
        void leadsFromPageToPage() {
            ledger.tell(
                    registered("Listed"),
                    registered("Listed A", parent),
                    registered("Listed B", parent),
                    registered("Listed C", parent));

            Answer first = client.get("/api/technologies?parent=listed&sort=-name&size=2");

            assertThat(first.<List<String>>at("$.items[*].name")).containsExactly("Listed C", "Listed B");
            assertThat(first.<Integer>at("$.total")).isEqualTo(3);
            assertThat(first.header("Link"))
                    .isEqualTo("</api/technologies?parent=listed&sort=-name&size=2&page=0>; rel=\"first\","
                            + " </api/technologies?parent=listed&sort=-name&size=2&page=1>; rel=\"next\","
                            + " </api/technologies?parent=listed&sort=-name&size=2&page=1>; rel=\"last\"");

            Answer last = client.get("/api/technologies?parent=listed&sort=-name&size=2&page=1");
            assertThat(last.<List<String>>at("$.items[*].name")).containsExactly("Listed A");
            assertThat(last.header("Link")).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
        }

        @Test
        void combinesFilters() {
            TechnologyId id = TechnologyId.ofName("Combined");
            ledger.tell(registered("Combined"), moved(id, Ring.TRIAL), registered("Combined too"));

            Answer answer = client.get("/api/technologies?text=combined&ring=trial&retired=false");

            assertThat(answer.<List<String>>at("$.items[*].id")).containsExactly("technology/combined");
            assertThat(answer.<String>at("$.items[0].ring")).isEqualTo("trial");
        }

        @Test
        void answersAPageBehindTheEndWithNothing() {
            Answer answer = client.get("/api/technologies?page=1000000");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.<List<String>>at("$.items")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "size=0",
                    "size=-1",
                    "size=201",
                    "size=1000000000",
                    "size=many",
                    "page=-1",
                    "page=1000000000",
                    "sort=stars",
                    "sort=name,desc",
                    "ring=everywhere",
                    "retired=perhaps",
                    "parent=No%20Slug",
                    "parent=a%2Fb"
                })
        void refusesWhatMakesNoSense(String parameter) {
            assertThat(client.get("/api/technologies?" + parameter).status()).isEqualTo(400);
        }
    }

    @Nested
    class FindingATechnology {

        @Test
        void tellsItInFull() {
            TechnologyId id = TechnologyId.ofName("Full");
            ledger.tell(
                    registered("Full"),
                    recorded(id, 1, "Speed", Stance.STRENGTH, "Fast"),
                    recorded(id, 2, "Size", Stance.WEAKNESS, "Big"),
                    recorded(id, 3, "Speed", Stance.NEUTRAL, "Measured"),
                    retracted(id, 2),
                    moved(id, Ring.ASSESS),
                    moved(id, Ring.ADOPT),
                    registered("Part", id));

            Answer answer = client.get("/api/technologies/full");

            assertThat(answer.<List<String>>at("$.criteria[*].criterion")).containsExactly("Speed");
            assertThat(answer.<List<String>>at("$.criteria[0].findings[*].findingId"))
                    .containsExactly("f1", "f3");
            assertThat(answer.<List<String>>at("$.retracted[*].findingId")).containsExactly("f2");
            assertThat(answer.<List<String>>at("$.ringMoves[*].ring")).containsExactly("adopt", "assess");
            assertThat(answer.<List<String>>at("$.children[*].name")).containsExactly("Part");
            assertThat(answer.<Integer>at("$.summary.strengths")).isEqualTo(1);
            assertThat(answer.<String>at("$.summary.registeredAt")).endsWith("Z");
            assertThat(answer.<String>at("$.summary.ringSince")).isEqualTo("2026-03-01");
        }

        @Test
        void isGivenInFullToThoseWhoHaveItsVersionBecauseOthersAreNamedInIt() {
            TechnologyId parent = TechnologyId.ofName("Former");
            ledger.tell(registered("Former"), registered("Versioned", parent));
            assertThat(client.get("/api/technologies/versioned").header("ETag")).isEqualTo("\"0\"");

            ledger.tell(new TechnologyRenamed(parent, "Present"));
            Answer answer = client.get("/api/technologies/versioned", "If-None-Match", "\"0\"");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.<String>at("$.summary.parentName")).isEqualTo("Present");
        }

        @Test
        void saysWhatToDoWhenThereIsNone() {
            Answer answer = client.get("/api/technologies/unheard-of");

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.<String>at("$.detail")).contains("unheard-of").contains("register it");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a%2Fb", "%25", "100%25", "UPPER", "a%20b", "..%2F..", "a%00b"})
        void refusesWhatIsNoSlug(String slug) {
            assertThat(client.get("/api/technologies/" + slug).status()).isEqualTo(400);
        }
    }

    @Nested
    class FindingAFinding {

        @Test
        void tellsItsHistory() {
            TechnologyId id = TechnologyId.ofName("Storied");
            ledger.tell(
                    registered("Storied"),
                    recorded(id, 1, "Speed", Stance.STRENGTH, "Fast"),
                    amended(id, 1, "Speed", Stance.WEAKNESS, "Slow"));

            Answer answer = client.get("/api/technologies/storied/findings/f1");

            assertThat(answer.<String>at("$.statement")).isEqualTo("Slow");
            assertThat(answer.<String>at("$.origin.document")).isEqualTo("import/overview");
            assertThat(answer.<List<String>>at("$.history[*].kind")).containsExactly("recorded", "amended");
            assertThat(answer.<List<String>>at("$.history[*].statement")).containsExactly("Fast", "Slow");
            assertThat(answer.<List<String>>at("$.history[*].actor")).containsOnly(Ledger.ACTOR);
        }

        @Test
        void saysWhereToLookWhenThereIsNone() {
            Answer answer = client.get("/api/technologies/storied/findings/f99");

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.<String>at("$.detail")).contains("/api/technologies/storied");
        }
    }

    @Nested
    class ListingFacets {

        @Test
        void countsWhatTheFiltersTake() {
            TechnologyId id = TechnologyId.ofName("Faceted");
            ledger.tell(registered("Faceted"), registered("Facet", id), moved(id, Ring.HOLD));

            Answer answer = client.get("/api/facets");

            assertThat(answer.<List<Integer>>at("$.parents[?(@.value == 'faceted')].count"))
                    .containsExactly(1);
            assertThat(answer.<List<String>>at("$.parents[?(@.value == 'faceted')].label"))
                    .containsExactly("Faceted");
            assertThat(answer.<List<String>>at("$.rings[?(@.value == 'hold')].label"))
                    .containsExactly("Hold");
            assertThat(answer.<List<String>>at("$.categories[*].value")).contains("Programming language");
        }
    }
}
