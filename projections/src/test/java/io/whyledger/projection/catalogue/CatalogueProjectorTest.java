package io.whyledger.projection.catalogue;

import static io.whyledger.projectiontest.Histories.amended;
import static io.whyledger.projectiontest.Histories.described;
import static io.whyledger.projectiontest.Histories.moved;
import static io.whyledger.projectiontest.Histories.recorded;
import static io.whyledger.projectiontest.Histories.registered;
import static io.whyledger.projectiontest.Histories.retracted;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyReinstated;
import io.whyledger.domain.technology.TechnologyRenamed;
import io.whyledger.domain.technology.TechnologyRetired;
import io.whyledger.projectiontest.Histories;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.projectiontest.ProjectionTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@ProjectionTest
class CatalogueProjectorTest {

    @Autowired
    private Ledger ledger;

    @Autowired
    private CatalogueViews catalogue;

    @Nested
    class ARow {

        @Test
        void showsWhatATechnologyWasRegisteredAs() {
            ledger.tell(registered("Ada 2022"));

            CatalogueView row = row("Ada 2022");
            assertThat(row.name()).isEqualTo("Ada 2022");
            assertThat(row.category()).isEqualTo("Programming language");
            assertThat(row.homepage()).isEqualTo("https://example.org");
            assertThat(row.summary()).isEqualTo("A summary");
            assertThat(row.ring()).isNull();
            assertThat(row.retired()).isFalse();
            assertThat(row.version()).isZero();
            assertThat(row.changedAt()).isEqualTo(row.registeredAt());
        }

        @Test
        void followsRenamingAndDescribing() {
            TechnologyId id = TechnologyId.ofName("Oak");
            ledger.tell(registered("Oak"), new TechnologyRenamed(id, "Java"), described(id, "Language", null, null));

            CatalogueView row = row("Oak");
            assertThat(row.name()).isEqualTo("Java");
            assertThat(row.category()).isEqualTo("Language");
            assertThat(row.homepage()).isNull();
            assertThat(row.summary()).isNull();
            assertThat(row.version()).isEqualTo(2);
        }

        @Test
        void showsTheRingAndTheDayFromWhichItIsEffective() {
            ledger.tell(registered("Zig"), moved(TechnologyId.ofName("Zig"), Ring.ASSESS));

            assertThat(row("Zig").ring()).isEqualTo(Ring.ASSESS);
            assertThat(row("Zig").ringSince()).isEqualTo(Histories.DAY);
        }

        @Test
        void showsWhetherItIsRetired() {
            TechnologyId id = TechnologyId.ofName("CORBA");
            ledger.tell(registered("CORBA"), new TechnologyRetired(id, "nobody knows it any more"));
            assertThat(row("CORBA").retired()).isTrue();

            ledger.tell(new TechnologyReinstated(id, "somebody does"));
            assertThat(row("CORBA").retired()).isFalse();
        }

        @Test
        void showsTheNameOfItsParentHoweverThatChanges() {
            TechnologyId parent = TechnologyId.ofName("Virtual machine");
            ledger.tell(registered("Groovy", parent));
            assertThat(row("Groovy").parentName()).isNull();

            ledger.tell(registered("Virtual machine"));
            assertThat(row("Groovy").parentName()).isEqualTo("Virtual machine");

            ledger.tell(new TechnologyRenamed(parent, "JVM"));
            assertThat(row("Groovy").parentName()).isEqualTo("JVM");
        }
    }

    @Nested
    class Counting {

        private final TechnologyId id = TechnologyId.ofName("Elixir");

        @Test
        void followsAFindingThroughAmendmentAndRetraction() {
            ledger.tell(
                    registered("Elixir"),
                    recorded(id, 1, "Speed", Stance.STRENGTH, "quick"),
                    recorded(id, 2, "Speed", Stance.WEAKNESS, "slow"),
                    recorded(id, 3, "Speed", Stance.NEUTRAL, "measured"));
            assertCounts(1, 1, 1);

            ledger.tell(amended(id, 1, "Speed", Stance.WEAKNESS, "not that quick"));
            assertCounts(0, 2, 1);

            ledger.tell(retracted(id, 2));
            assertCounts(0, 1, 1);
        }

        private void assertCounts(int strengths, int weaknesses, int neutral) {
            CatalogueView row = row("Elixir");
            assertThat(List.of(row.strengths(), row.weaknesses(), row.neutral()))
                    .containsExactly(strengths, weaknesses, neutral);
        }
    }

    @Nested
    class Searching {

        @Test
        void looksIntoNameSummaryCategoryAndFindings() {
            TechnologyId id = TechnologyId.ofName("Searched");
            ledger.tell(
                    registered("Searched"),
                    described(id, "Wondrous tool", "Knows parsley", null),
                    recorded(id, 1, "Seasoning", Stance.STRENGTH, "Tastes of thyme"));

            assertThat(found("searched wondrous parsley seasoning thyme")).containsExactly("Searched");
            assertThat(found("searched thyme basil")).isEmpty();
        }

        @Test
        void mindsNeitherCaseNorAccentsNorWidth() {
            ledger.tell(registered("Crème Brûlée"));

            assertThat(found("CREME brulee")).containsExactly("Crème Brûlée");
            assertThat(found("ＣＲＥＭＥ")).containsExactly("Crème Brûlée");
        }

        @Test
        void takesAPercentSignAndAnUnderscoreAsTheyAre() {
            TechnologyId id = TechnologyId.ofName("Percent");
            ledger.tell(registered("Percent"), recorded(id, 1, "Coverage", Stance.NEUTRAL, "99% of snake_case"));

            assertThat(found("99%")).containsExactly("Percent");
            assertThat(found("snake_case")).containsExactly("Percent");
            assertThat(found("9%9")).isEmpty();
            assertThat(found("snake%case")).isEmpty();
        }

        @Test
        void forgetsWhatNoLongerHolds() {
            TechnologyId id = TechnologyId.ofName("Forgetful");
            ledger.tell(
                    registered("Forgetful"),
                    recorded(id, 1, "Memory", Stance.STRENGTH, "remembers saffron"),
                    recorded(id, 2, "Memory", Stance.STRENGTH, "remembers cumin"),
                    recorded(id, 3, "Memory", Stance.STRENGTH, "remembers sumac"));
            assertThat(found("saffron cumin sumac")).containsExactly("Forgetful");

            ledger.tell(retracted(id, 1), amended(id, 2, "Memory", Stance.STRENGTH, "remembers nutmeg"));

            assertThat(found("saffron")).isEmpty();
            assertThat(found("cumin")).isEmpty();
            assertThat(found("nutmeg sumac")).containsExactly("Forgetful");
        }

        private List<String> found(String text) {
            return names(new CatalogueFilter(text, null, null, null, null), CatalogueOrder.NAME);
        }
    }

    @Nested
    class FilteringAndSorting {

        private final TechnologyId parent = TechnologyId.ofName("Family");

        @Test
        void narrowsDownByEachFilterAndPutsThoseInNoRingLast() {
            TechnologyId second = TechnologyId.ofName("family b");
            ledger.tell(
                    registered("Family"),
                    registered("Family A", parent),
                    registered("family b", parent),
                    registered("Family C", parent),
                    moved(second, Ring.ADOPT),
                    moved(TechnologyId.ofName("Family C"), Ring.HOLD),
                    new TechnologyRetired(second, "superseded"),
                    recorded(second, 1, "Speed", Stance.STRENGTH, "quick"));

            assertThat(names(family(null, null), CatalogueOrder.NAME))
                    .containsExactly("Family A", "family b", "Family C");
            assertThat(names(family(null, null), CatalogueOrder.RING))
                    .containsExactly("family b", "Family C", "Family A");
            assertThat(names(family(null, null), CatalogueOrder.FINDINGS))
                    .containsExactly("Family A", "Family C", "family b");
            assertThat(names(family(null, null), CatalogueOrder.CHANGED))
                    .containsExactly("Family A", "Family C", "family b");
            assertThat(names(family(Ring.HOLD, null), CatalogueOrder.NAME)).containsExactly("Family C");
            assertThat(names(family(null, true), CatalogueOrder.NAME)).containsExactly("family b");
            assertThat(names(family(null, false), CatalogueOrder.NAME)).containsExactly("Family A", "Family C");
        }

        private CatalogueFilter family(@Nullable Ring ring, @Nullable Boolean retired) {
            return new CatalogueFilter(null, "Programming language", parent.value(), ring, retired);
        }
    }

    private CatalogueView row(String firstName) {
        return catalogue.findById(TechnologyId.ofName(firstName).value()).orElseThrow();
    }

    private List<String> names(CatalogueFilter filter, CatalogueOrder order) {
        return catalogue
                .findAll(filter, PageRequest.of(0, 10, order.ascending()))
                .map(CatalogueView::name)
                .getContent();
    }
}
