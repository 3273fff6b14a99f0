package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
@DisplayName("An evaluation, from the candidates to what follows from it,")
class EvaluationJourneyTest {

    private static final String AS = "Whyledger-Person";

    @Autowired
    private Api api;

    private final Sample sample = new Sample();
    private final String cedar = sample.slug("Cedar");
    private final String juniper = sample.slug("Juniper");

    @BeforeEach
    void importCandidates() {
        api.getAfter(api.importDocument(sample.document(), sample.text()).expect(201), "/api/technologies");
    }

    @Test
    void isOfferedTheCriteriaOfItsCandidatesWithTheEvidence() {
        Answer offered = api.get("/api/evaluations/criteria?technology=" + cedar + "&technology=" + juniper);

        assertThat(offered.expect(200).<String>at("$.criteria[0].criterion")).isEqualTo("Transactions");
        assertThat(offered.<List<String>>at("$.criteria[0].evidence[0][*].statement"))
                .contains("An order and its lines are committed together.");
    }

    @Test
    void keepsBallotsSealedUntilItIsClosed() {
        EvaluationSample evaluation = new EvaluationSample(api, sample, "Sealed");
        Answer voted = evaluation.vote("grace", 5, 4, 2, 1);
        api.getAfter(voted, evaluation.address).expect(200);

        for (String address : everywhere(evaluation)) {
            for (String reader : List.of("ada", "linus")) {
                Answer answer =
                        api.get(address, AS, reader, "Accept", address.startsWith("/api") ? "*/*" : "text/html");
                assertThat(answer.body())
                        .as("%s for %s", address, reader)
                        .doesNotContain(EvaluationSample.SECRET)
                        .doesNotContain("\"value\":5");
            }
        }
        api.get(evaluation.address + "/result").expectProblem(409, "evaluation.not-closed");
        assertThat(api.get(evaluation.address + "/ballot", AS, "grace")
                        .expect(200)
                        .body())
                .contains(EvaluationSample.SECRET);
        assertThat(api.get("/evaluations/" + evaluation.slug, AS, "grace", "Accept", "text/html")
                        .body())
                .contains(EvaluationSample.SECRET);
        api.get(evaluation.address + "/ballot", AS, "linus").expectProblem(404, "ballot.not-found");
    }

    @Test
    void keepsThemSealedForEverOnceItIsAbandoned() {
        EvaluationSample evaluation = new EvaluationSample(api, sample, "Abandoned");
        evaluation.vote("grace", 5, 4, 2, 1);
        api.getAfter(evaluation.abandon(), evaluation.address).expect(200);

        for (String address : everywhere(evaluation)) {
            assertThat(api.get(address, AS, "ada", "Accept", address.startsWith("/api") ? "*/*" : "text/html")
                            .body())
                    .as(address)
                    .doesNotContain(EvaluationSample.SECRET);
        }
        api.get(evaluation.address + "/result").expectProblem(409, "evaluation.not-closed");
    }

    private static List<String> everywhere(EvaluationSample evaluation) {
        return List.of(
                "/api/evaluations",
                evaluation.address,
                evaluation.address + "/ballot",
                evaluation.address + "/result",
                evaluation.address + "/what-if?today=true",
                "/api/activity?subject=evaluation/" + evaluation.slug,
                "/evaluations",
                "/evaluations/" + evaluation.slug,
                "/evaluations/" + evaluation.slug + "/what-if",
                "/activity?subject=evaluation/" + evaluation.slug);
    }

    /** Means of 4 and 3 against 2 and 5 under weights of 3 and 1. */
    @Test
    void ranksWhatThreePeopleThinkAndTellsWhatWouldFlipIt() {
        EvaluationSample evaluation = new EvaluationSample(api, sample, "Ranked");
        evaluation.vote("ada", 5, 3, 2, 5);
        evaluation.vote("grace", 3, 3, 2, 5);
        evaluation.vote("linus", 4, 3, 2, 5);

        Answer result =
                api.getAfter(evaluation.close(), evaluation.address + "/result").expect(200);

        assertThat(result.<List<String>>at("$.outcome.ranking[*].option.technologyId"))
                .containsExactly("technology/" + cedar, "technology/" + juniper);
        assertThat(result.<List<Double>>at("$.outcome.ranking[*].value")).containsExactly(3.75, 2.75);
        assertThat(result.<String>at("$.outcome.flip.smallest.rival.technologyId"))
                .isEqualTo("technology/" + juniper);
        assertThat(result.<List<String>>at("$.ballots[*].evaluator")).containsExactly("ada", "grace", "linus");
        assertThat(api.get(evaluation.address + "/what-if?weight%5BLearning+curve%5D=9")
                        .expect(200)
                        .<List<String>>at("$.supposed.ranking[*].option.technologyId"))
                .containsExactly("technology/" + juniper, "technology/" + cedar);
        assertThat(api.get(evaluation.address + "/result").body()).isEqualTo(result.body());
    }

    @Test
    void showsWhatHasBecomeOfTheEvidenceSince() {
        EvaluationSample evaluation = new EvaluationSample(api, sample, "Evident");
        evaluation.vote("ada", 5, 3, 2, 5);
        evaluation.close();
        Answer technology = api.get("/api/technologies/" + cedar);
        String finding = technology
                .<List<String>>at("$.criteria[?(@.criterion=='Transactions')].findings[0].findingId")
                .get(0);
        Answer retracted = api.post(
                        "/api/technologies/" + cedar + "/findings/" + finding + "/retract",
                        Map.of("reason", "It was another version"))
                .expect(204);

        Answer today = api.getAfter(retracted, evaluation.address + "/what-if?today=true")
                .expect(200);

        assertThat(today.<List<String>>at("$.evidence[0].criteria[0].changes[*].reason"))
                .containsExactly("It was another version");
        assertThat(today.<List<String>>at("$.evidence[1].criteria[*].changes[*].reason"))
                .isEmpty();
    }
}
