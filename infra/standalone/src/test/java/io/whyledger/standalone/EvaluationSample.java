package io.whyledger.standalone;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An evaluation of two candidates of the sample, which several people score by way of the API. */
final class EvaluationSample {

    /** Stands in each justification. */
    static final String SECRET = "Written for nobody else";

    private static final JsonMapper JSON = new JsonMapper();

    final String slug;
    final String address;

    private final Api api;
    private final String first;
    private final String second;

    EvaluationSample(Api api, Sample sample, String name) {
        this.api = api;
        first = sample.slug("Cedar");
        second = sample.slug("Juniper");
        slug = name.toLowerCase() + "-" + sample.document();
        address = "/api/evaluations/" + slug;
        Answer opened = api.post(
                        "/api/evaluations",
                        Map.of(
                                "name",
                                name + " " + sample.document(),
                                "question",
                                "Where do we keep orders?",
                                "options",
                                List.of(first, second),
                                "criteria",
                                List.of(
                                        Map.of("criterion", "Transactions", "weight", 3),
                                        Map.of("criterion", "Learning curve", "weight", 1))))
                .expect(201);
        api.getAfter(opened, address).expect(200);
    }

    /** Scores the first option under both criteria, then the second. */
    Answer vote(String person, int... scores) {
        List<Map<String, Object>> ballot = List.of(
                score(first, "Transactions", scores[0]),
                score(first, "Learning curve", scores[1]),
                score(second, "Transactions", scores[2]),
                score(second, "Learning curve", scores[3]));
        return api.send(
                        "PUT",
                        address + "/ballot",
                        BodyPublishers.ofString(JSON.writeValueAsString(Map.of("scores", ballot))),
                        "Content-Type",
                        Api.JSON,
                        "Whyledger-Person",
                        person)
                .expect(204);
    }

    private static Map<String, Object> score(String option, String criterion, int value) {
        return Map.of("option", option, "criterion", criterion, "value", value, "justification", SECRET);
    }

    Answer close() {
        return api.send("POST", address + "/close", BodyPublishers.noBody()).expect(204);
    }

    Answer abandon() {
        return api.post(address + "/abandon", Map.of("reason", "The shop is sold"))
                .expect(204);
    }
}
