package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** Sends each command on evaluations and asks each question about them. */
record EveryEvaluationMessage(Api api, Sample sample) {

    void send() {
        api.register("Wired evaluation option").expect(201);
        new EvaluationSample(api, sample, "Unwired").abandon();
        EvaluationSample evaluation = new EvaluationSample(api, sample, "Wired");
        api.post(evaluation.address + "/options", Map.of("option", "wired-evaluation-option"))
                .expect(204);
        api.post(
                        evaluation.address + "/options/withdraw",
                        Map.of("option", "wired-evaluation-option", "reason", "Only wired"))
                .expect(204);
        api.post(
                        evaluation.address + "/criteria",
                        Map.of(
                                "criteria",
                                List.of(
                                        Map.of("criterion", "Transactions", "weight", 0.5),
                                        Map.of("criterion", "Learning curve", "weight", 1)),
                                "reason",
                                "Wired anew"))
                .expect(204);
        evaluation.vote("grace", 5, 4, 2, 1);
        ask(evaluation.close(), evaluation);
    }

    private void ask(Answer last, EvaluationSample evaluation) {
        assertThat(seen(last, evaluation.address).<String>at("$.summary.state")).isEqualTo("closed");
        assertThat(seen(last, "/api/evaluations?state=closed").<List<String>>at("$.items[*].id"))
                .contains("evaluation/" + evaluation.slug);
        assertThat(api.get(evaluation.address + "/ballot", "Whyledger-Person", "grace")
                        .expect(200)
                        .<List<Integer>>at("$.scores[*].value"))
                .containsExactly(5, 4, 2, 1);
        assertThat(seen(last, evaluation.address + "/result").<List<Double>>at("$.outcome.criteria[*].weight"))
                .hasSize(2);
        assertThat(seen(last, evaluation.address + "/what-if?today=true").<List<Object>>at("$.evidence"))
                .hasSize(2);
        assertThat(seen(last, "/api/evaluations/criteria?technology=" + sample.slug("Cedar"))
                        .<List<Object>>at("$.options"))
                .hasSize(1);
    }

    private Answer seen(Answer last, String address) {
        return api.getAfter(last, address).expect(200);
    }
}
