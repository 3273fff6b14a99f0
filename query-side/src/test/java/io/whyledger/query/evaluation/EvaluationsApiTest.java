package io.whyledger.query.evaluation;

import static io.whyledger.projectiontest.Evaluations.abandoned;
import static io.whyledger.projectiontest.Evaluations.added;
import static io.whyledger.projectiontest.Evaluations.ballot;
import static io.whyledger.projectiontest.Evaluations.closed;
import static io.whyledger.projectiontest.Evaluations.opened;
import static io.whyledger.projectiontest.Evaluations.revised;
import static io.whyledger.projectiontest.Evaluations.reweighted;
import static io.whyledger.projectiontest.Evaluations.submitted;
import static io.whyledger.projectiontest.Evaluations.withdrawn;
import static io.whyledger.projectiontest.Histories.amended;
import static io.whyledger.projectiontest.Histories.moved;
import static io.whyledger.projectiontest.Histories.recorded;
import static io.whyledger.projectiontest.Histories.registered;
import static io.whyledger.projectiontest.Histories.retracted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyRetired;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.querytest.Answer;
import io.whyledger.querytest.Client;
import io.whyledger.querytest.QuerySideTest;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@QuerySideTest
class EvaluationsApiTest {

    private static final List<String> CRITERIA = List.of("Speed:3", "Ease of use:2", "Tooling:1");

    @Autowired
    private Ledger ledger;

    @Autowired
    private Client client;

    @Nested
    class ListingEvaluations {

        @Test
        void combinesFilters() {
            ledger.tell(
                    registered("Ocaml"),
                    opened("Listed first", List.of("ocaml", "sml"), CRITERIA, "haskell"),
                    opened("Listed second", List.of("ocaml", "sml"), CRITERIA),
                    abandoned("Listed second"),
                    opened("Listed third", List.of("sml", "idris"), CRITERIA));

            assertThat(names("?technology=ocaml")).containsExactly("Listed second", "Listed first");
            assertThat(names("?technology=ocaml&state=open")).containsExactly("Listed first");
            assertThat(names("?technology=ocaml&person=haskell")).containsExactly("Listed first");
            assertThat(names("?technology=idris&awaiting=anybody")).containsExactly("Listed third");
        }

        @Test
        void namesOptionsAsTheCatalogueDoes() {
            ledger.tell(registered("Elixir Lang"), opened("Named", List.of("elixir-lang", "not-there"), CRITERIA));

            Answer answer = client.get("/api/evaluations?technology=elixir-lang");

            assertThat(answer.<List<String>>at("$.items[0].options[*].name"))
                    .containsExactly("Elixir Lang", "not-there");
            assertThat(answer.<String>at("$.items[0].state")).isEqualTo("open");
            assertThat(answer.header("Link")).contains("rel=\"first\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"state=over", "technology=No+Slug", "person=two+words", "awaiting=%26", "size=0"})
        void refusesWhatItDoesNotKnow(String filter) {
            assertThat(client.get("/api/evaluations?" + filter).status()).isEqualTo(400);
        }

        private List<String> names(String filter) {
            return client.get("/api/evaluations" + filter).at("$.items[*].name");
        }
    }

    @Nested
    class FindingAnEvaluation {

        @Test
        void showsWhoHasVotedAndWhoseBallotIsAwaited() {
            ledger.tell(
                    opened("Shown", List.of("python", "rust"), CRITERIA, "grace", "linus"),
                    submitted("Shown", ballot("grace", CRITERIA, "python:1,2,3")),
                    revised("Shown", ballot("grace", CRITERIA, "python:3,2,1")));

            Answer answer = client.get("/api/evaluations/shown");

            assertThat(answer.<List<String>>at("$.ballots[*].evaluator")).containsExactly("grace");
            assertThat(answer.<Integer>at("$.ballots[0].revisions")).isEqualTo(1);
            assertThat(answer.<List<String>>at("$.awaited")).containsExactly("linus");
            assertThat(answer.header("ETag")).isEqualTo("\"2\"");
        }

        @Test
        void showsWhatWasWithdrawnAndReweightedAndWhy() {
            ledger.tell(
                    opened("Told", List.of("python", "rust"), CRITERIA),
                    added("Told", "perl"),
                    withdrawn("Told", "perl"),
                    reweighted("Told", List.of("Speed:1", "Size:3")));

            Answer answer = client.get("/api/evaluations/told");

            assertThat(answer.<String>at("$.withdrawn[0].reason")).isEqualTo("nobody maintains it");
            assertThat(answer.<List<Double>>at("$.criteria[*].share")).containsExactly(.25, .75);
            assertThat(answer.<List<String>>at("$.history[*].kind"))
                    .containsExactly("opened", "option-added", "option-withdrawn", "reweighted");
            assertThat(answer.<String>at("$.history[3].reason")).isEqualTo("we learnt what matters");
        }

        @Test
        void saysWhenThereIsNone() {
            assertThat(client.get("/api/evaluations/nobody-asked").status()).isEqualTo(404);
            assertThat(client.get("/api/evaluations/No-Slug").status()).isEqualTo(400);
        }
    }

    @Nested
    class FindingOnesOwnBallot {

        @Test
        void showsItToItsEvaluatorAlone() {
            ledger.tell(
                    opened("Owned", List.of("python", "rust"), CRITERIA),
                    submitted("Owned", ballot("grace", CRITERIA, "python:1,2,.")));

            assertThat(client.get("/api/evaluations/owned/ballot", Client.PERSON, "grace")
                            .<List<Integer>>at("$.scores[*].value"))
                    .containsExactly(1, 2);
            assertThat(client.get("/api/evaluations/owned/ballot", Client.PERSON, "linus")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Nested
    class FindingAResult {

        private final List<String> options = List.of("aa", "bb", "cc");

        /** The means are those of {@link WeightedSumTest} and {@link TopsisTest}. */
        @Test
        void ranksWhatWasFrozen() {
            Ballot grace = ballot("grace", CRITERIA, "aa:4,1,5", "bb:3,5,4", "cc:5,4,1");
            Ballot linus = ballot("linus", CRITERIA, "aa:4,3,5", "bb:3,5,4", "cc:5,4,1");
            ledger.tell(
                    registered("Cc"),
                    opened("Ranked", options, CRITERIA),
                    submitted("Ranked", grace),
                    submitted("Ranked", linus),
                    closed("Ranked", options, CRITERIA, grace, linus));

            Answer answer = client.get("/api/evaluations/ranked/result");

            assertThat(answer.<List<String>>at("$.outcome.ranking[*].option.name"))
                    .containsExactly("Cc", "bb", "aa");
            assertThat(answer.<Double>at("$.outcome.ranking[0].value")).isCloseTo(4, within(1e-9));
            assertThat(answer.<Double>at("$.outcome.ranking[2].contributions[0]"))
                    .isCloseTo(2, within(1e-9));
            assertThat(answer.<Double>at("$.outcome.topsis[0].closeness")).isCloseTo(.6021, within(5e-5));
            assertThat(answer.<List<Double>>at("$.outcome.disagreement[*].deviation"))
                    .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-9 ? 0 : 1)
                    .containsExactly(0., Math.sqrt(1 / 3.), 0.);
            assertThat(answer.<String>at("$.outcome.flip.smallest.criterion")).isEqualTo("Tooling");
            assertThat(answer.<Double>at("$.outcome.flip.smallest.newWeight")).isCloseTo(4 / 3., within(1e-9));
            assertThat(answer.<List<String>>at("$.ballots[*].evaluator")).containsExactly("grace", "linus");
        }

        @Test
        void saysThatEqualsShareARankAndThatNoneIsTheWinner() {
            Ballot equal = ballot("grace", CRITERIA, "aa:3,3,3", "bb:3,3,3", "cc:1,1,1");
            ledger.tell(opened("Level", options, CRITERIA), closed("Level", options, CRITERIA, equal));

            Answer answer = client.get("/api/evaluations/level/result");

            assertThat(answer.<List<Integer>>at("$.outcome.ranking[*].rank")).containsExactly(1, 1, 3);
            assertThat(answer.<List<Boolean>>at("$.outcome.ranking[*].shared")).containsExactly(true, true, false);
            assertThat(answer.<Boolean>at("$.outcome.flip.shared")).isTrue();
        }

        @Test
        void namesCellsThatNobodyScoredAndCountsThemAsTheLowest() {
            Ballot partial = ballot("grace", CRITERIA, "aa:5,5,5", "bb:5,5,.", "cc:1,1,1");
            ledger.tell(opened("Gappy", options, CRITERIA), closed("Gappy", options, CRITERIA, partial));

            Answer answer = client.get("/api/evaluations/gappy/result");

            assertThat(answer.<List<String>>at("$.outcome.gaps[*].criterion")).containsExactly("Tooling");
            assertThat(answer.<Double>at("$.outcome.ranking[1].contributions[2]"))
                    .isCloseTo(1 / 6., within(1e-9));
        }

        @Test
        void isRefusedWhileItIsOpenAndOnceItIsAbandoned() {
            ledger.tell(
                    opened("Ripening", options, CRITERIA), opened("Dropped", options, CRITERIA), abandoned("Dropped"));

            for (String slug : List.of("ripening", "dropped")) {
                for (String question : List.of("/result", "/what-if")) {
                    Answer answer = client.get("/api/evaluations/" + slug + question);
                    assertThat(answer.status()).isEqualTo(409);
                    assertThat(answer.<String>at("$.type")).isEqualTo("urn:whyledger:problem:evaluation.not-closed");
                }
            }
            assertThat(client.get("/api/evaluations/nobody-asked/result").status())
                    .isEqualTo(404);
        }
    }

    @Nested
    class AskingWhatIf {

        private final List<String> options = List.of("left", "right");
        private final List<String> criteria = List.of("Speed:1", "Ease of use:1");
        private final Ballot grace = ballot("grace", criteria, "left:5,1", "right:1,4");
        private final Ballot linus = ballot("linus", criteria, "left:5,3", "right:1,3");

        private void close(String name) {
            ledger.tell(opened(name, options, criteria), closed(name, options, criteria, grace, linus));
        }

        @Test
        void weighsOtherwiseAndLeavesTheResultAsItIs() {
            close("Weighed");
            String before = client.get("/api/evaluations/weighed/result").body();

            Answer answer = client.get("/api/evaluations/weighed/what-if?weight%5BEase+of+use%5D=9");

            assertThat(answer.<List<String>>at("$.frozen[*].option.name")).containsExactly("left", "right");
            assertThat(answer.<List<String>>at("$.supposed.ranking[*].option.name"))
                    .containsExactly("right", "left");
            assertThat(answer.<List<Double>>at("$.supposed.criteria[*].share")).containsExactly(.1, .9);
            assertThat(client.get("/api/evaluations/weighed/result").body()).isEqualTo(before);
        }

        @Test
        void leavesOutACriterionWithNoWeight() {
            close("Dropping");

            Answer answer = client.get("/api/evaluations/dropping/what-if?weight%5BSpeed%5D=0");

            assertThat(answer.<List<Double>>at("$.supposed.ranking[*].contributions[0]"))
                    .containsOnly(0.);
        }

        @Test
        void leavesOutOneEvaluator() {
            close("Without");

            Answer answer = client.get("/api/evaluations/without/what-if?without=grace");

            assertThat(answer.<String>at("$.without")).isEqualTo("grace");
            assertThat(answer.<Double>at("$.supposed.ranking[0].value")).isEqualTo(4);
        }

        @Test
        void putsTodaysEvidenceBesideThatOfTheClosing() {
            TechnologyId then = TechnologyId.ofName("Then");
            TechnologyId gone = TechnologyId.ofName("Gone");
            List<String> both = List.of("then", "gone");
            Ballot ballot = ballot("grace", criteria, "then:2,2", "gone:5,5");
            ledger.tell(
                    registered("Then"),
                    registered("Gone"),
                    moved(then, Ring.ASSESS),
                    recorded(then, 1, "Speed", Stance.STRENGTH, "Fast"),
                    recorded(then, 2, "Speed", Stance.WEAKNESS, "Warms up slowly"),
                    opened("Evident", both, criteria),
                    closed("Evident", both, criteria, ballot),
                    retracted(then, 1),
                    amended(then, 2, "Ease of use", Stance.WEAKNESS, "Warm-up confuses"),
                    recorded(then, 3, "Unasked", Stance.STRENGTH, "Not a criterion here"),
                    moved(then, Ring.TRIAL),
                    new TechnologyRetired(gone, "unmaintained"));

            Answer answer = client.get("/api/evaluations/evident/what-if?today=true");

            assertThat(answer.<List<String>>at("$.leftOut[*].name")).containsExactly("Gone");
            assertThat(answer.<List<String>>at("$.supposed.ranking[*].option.name"))
                    .containsExactly("Then");
            assertThat(answer.<String>at("$.evidence[0].ringThen")).isEqualTo("assess");
            assertThat(answer.<String>at("$.evidence[0].ringNow")).isEqualTo("trial");
            assertThat(answer.<List<String>>at("$.evidence[0].criteria[0].changes[*].kind"))
                    .containsExactly("retracted", "amended");
            assertThat(answer.<Integer>at("$.evidence[0].criteria[0].then.strengths"))
                    .isEqualTo(1);
            assertThat(answer.<Integer>at("$.evidence[0].criteria[0].now.weaknesses"))
                    .isZero();
            assertThat(answer.<Integer>at("$.evidence[0].criteria[1].now.weaknesses"))
                    .isEqualTo(1);
            assertThat(answer.body()).doesNotContain("Unasked");
        }

        @Test
        void tellsAMoveOfAFindingUnderTheCriteriaThatItLeftAndReached() {
            TechnologyId moving = TechnologyId.ofName("Moving");
            List<String> alone = List.of("moving");
            ledger.tell(
                    registered("Moving"),
                    recorded(moving, 1, "Speed", Stance.STRENGTH, "Fast"),
                    opened("Moved", alone, criteria),
                    closed("Moved", alone, criteria, ballot("grace", criteria, "moving:2,2")),
                    amended(moving, 1, "Ease of use", Stance.STRENGTH, "Easy"),
                    amended(moving, 1, "Unasked", Stance.STRENGTH, "Cheap"));

            Answer answer = client.get("/api/evaluations/moved/what-if?today=true");

            assertThat(answer.<List<String>>at("$.evidence[0].criteria[0].changes[*].statement"))
                    .containsExactly("Easy");
            assertThat(answer.<List<String>>at("$.evidence[0].criteria[1].changes[*].statement"))
                    .containsExactly("Easy", "Cheap");
        }

        @ParameterizedTest
        @CsvSource({
            "weight%5BPrice%5D=1, name one of: Ease of use",
            "weight%5BSpeed%5D=-1, must be a number from 0",
            "weight%5BSpeed%5D=0&weight%5BEase+of+use%5D=0, at least one criterion",
            "without=nobody, leave out one of: grace",
            "without=two+words, A person is named by",
            "today=perhaps, Say today=true",
            "tomorrow=true, says nothing here"
        })
        void saysWhatToDoAboutWhatItDoesNotKnow(String supposition, String advice) {
            if (client.get("/api/evaluations/malformed").status() == 404) {
                close("Malformed");
            }

            Answer answer = client.get("/api/evaluations/malformed/what-if?" + supposition);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.<String>at("$.detail")).contains(advice);
        }

        @Test
        void keepsTheOnlyBallot() {
            ledger.tell(opened("Lonely", options, criteria), closed("Lonely", options, criteria, grace));

            assertThat(client.get("/api/evaluations/lonely/what-if?without=grace")
                            .status())
                    .isEqualTo(400);
        }
    }

    @Nested
    class OfferingCriteria {

        @Test
        void countsAndListsWhatIsKnownAndPutsWhatIsKnownOfMostFirst() {
            TechnologyId one = TechnologyId.ofName("Offered one");
            TechnologyId two = TechnologyId.ofName("Offered two");
            ledger.tell(
                    registered("Offered one"),
                    registered("Offered two"),
                    recorded(one, 1, "Size", Stance.STRENGTH, "Small"),
                    recorded(one, 2, "Speed", Stance.STRENGTH, "Fast"),
                    recorded(two, 1, "Speed", Stance.WEAKNESS, "Slow"),
                    recorded(two, 2, "Gone", Stance.WEAKNESS, "Retracted"),
                    retracted(two, 2));

            Answer answer = client.get("/api/evaluations/criteria?technology=offered-two&technology=offered-one");

            assertThat(answer.<List<String>>at("$.criteria[*].criterion")).containsExactly("Speed", "Size");
            assertThat(answer.<Integer>at("$.criteria[0].strengths")).isEqualTo(1);
            assertThat(answer.<Integer>at("$.criteria[0].weaknesses")).isEqualTo(1);
            assertThat(answer.<List<String>>at("$.criteria[0].evidence[0][*].statement"))
                    .containsExactly("Slow");
            assertThat(answer.<List<String>>at("$.criteria[1].evidence[0]")).isEmpty();
        }

        @Test
        void saysWhichTechnologyIsUnknown() {
            Answer answer = client.get("/api/evaluations/criteria?technology=nobody-knows-it");

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.<String>at("$.detail")).contains("nobody-knows-it");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "?technology=", "?technology=rust&technology=technology/rust"})
        void refusesToOfferForNothing(String parameters) {
            assertThat(client.get("/api/evaluations/criteria" + parameters).status())
                    .isEqualTo(400);
        }
    }
}
