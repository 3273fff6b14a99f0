package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
@DisplayName("Bad input to evaluations is refused with what to do about it, and nothing is stored:")
class EvaluationBadInputTest {

    private static final String MALFORMED_JSON = "request.malformed-json";
    private static final String INVALID = "request.invalid";
    private static final String SPEED = "{\"criterion\":\"Speed\",\"weight\":1}";

    @Autowired
    private Api api;

    @Autowired
    private Stored stored;

    /**
     * One way to get it wrong, and how that is refused.
     *
     * @param field that is named as wrong, or nothing
     */
    record Wrong(String what, String json, int status, String rule, String field) {

        @Override
        public String toString() {
            return what;
        }
    }

    @BeforeEach
    void someTechnologies() {
        api.register("Wren");
        api.register("Robin");
        api.register("Finch");
        api.post(
                "/api/evaluations",
                Api.JSON,
                opening(
                        "\"name\":\"Best bird\"",
                        "\"options\":[\"wren\",\"robin\"]",
                        "\"criteria\":[%s]".formatted(SPEED)));
    }

    private void expectRefusal(String address, Wrong wrong) {
        Stored.Rows before = stored.rows();

        Answer refused = api.post(address, Api.JSON, wrong.json()).expectProblem(wrong.status(), wrong.rule());

        assertThat(stored.rows()).isEqualTo(before);
        if (!wrong.field().isEmpty()) {
            assertThat(refused.<List<String>>at("$.errors[*].field")).contains(wrong.field());
        }
    }

    @Nested
    @DisplayName("an evaluation with")
    class Opening {

        static final List<Wrong> NUMBERS = Stream.of("NaN", "Infinity", "1e", "0x1", ".5", "01")
                .map(weight -> weight(weight, MALFORMED_JSON, "criteria[1].weight"))
                .toList();

        static final List<Wrong> WEIGHTS = Stream.concat(
                        Stream.of("\"NaN\"", "\"2\"", "\"\"", "true", "[1]", "{}")
                                .map(weight -> weight(weight, MALFORMED_JSON, "criteria[1].weight")),
                        Stream.of("0", "0.0", "-1", "-0.001", "1000.1", "1e308", "1e999999999", "1e-999999999", "null")
                                .map(weight -> weight(weight, INVALID, "criteria[1].weight")))
                .toList();

        static final List<Wrong> OPTIONS = List.of(
                options("no options", "[]", INVALID, "options"),
                options("one option", "[\"wren\"]", INVALID, "options"),
                options("10,000 options", many(10_000), INVALID, "options"),
                options("10,000 options that are nothing", "[" + "null,".repeat(9_999) + "null]", INVALID, "options"),
                options("an option twice", "[\"wren\",\"robin\",\"wren\"]", "evaluation.option-repeated", ""),
                options("an option that is no slug", "[\"wren\",\"Robin Redbreast\"]", "technology.malformed-id", ""),
                options("an option that is nothing", "[\"wren\",null]", "text.malformed", ""),
                options("an option that is blank", "[\"wren\",\" \"]", "text.malformed", ""),
                options("an option that is a number", "[\"wren\",{}]", MALFORMED_JSON, "options[1]"),
                options("options that are a text", "\"wren, robin\"", MALFORMED_JSON, "options"),
                options("options that are absent", "null", INVALID, "options"));

        static final List<Wrong> CRITERIA = List.of(
                criteria("no criteria", "[]", INVALID, "criteria"),
                criteria("criteria that are absent", "null", INVALID, "criteria"),
                criteria("31 criteria", numbered(31), INVALID, "criteria"),
                criteria("100,000 criteria without anything", "[" + "{},".repeat(99_999) + "{}]", INVALID, "criteria"),
                criteria("a criterion that is nothing", "[null]", INVALID, "criteria[0]"),
                criteria(
                        "a criterion without a name",
                        "[{\"criterion\":\" \",\"weight\":1}]",
                        INVALID,
                        "criteria[0].criterion"),
                criteria(
                        "a criterion without letters",
                        "[{\"criterion\":\"?!\",\"weight\":1}]",
                        "evaluation.criterion-without-letters",
                        ""),
                criteria(
                        "a criterion twice, written differently",
                        "[%s,{\"criterion\":\"SPEED!\",\"weight\":2}]".formatted(SPEED),
                        "evaluation.criterion-repeated",
                        ""),
                criteria(
                        "a criterion with control characters",
                        "[{\"criterion\":\"a\\u0000b\",\"weight\":1}]",
                        "text.malformed",
                        ""),
                criteria(
                        "a criterion with an unknown field",
                        "[{\"criterion\":\"A\",\"weight\":1,\"score\":1}]",
                        MALFORMED_JSON,
                        "criteria[0].score"));

        static final List<Wrong> TEXTS = List.of(
                opened("no name", INVALID, "\"name\":\" \"", "name"),
                opened("a name without letters", "evaluation.name-without-letters", "\"name\":\"+++\"", ""),
                opened("a name of 300 characters", INVALID, "\"name\":\"" + "n".repeat(300) + "\"", "name"),
                opened("NUL in its name", "text.malformed", "\"name\":\"a\\u0000b\"", ""),
                opened("a bidirectional override in its name", "text.malformed", "\"name\":\"a\\u202Eb\"", ""),
                opened("half a surrogate pair in its name", "text.malformed", "\"name\":\"a\\uD800b\"", ""),
                opened("no question", INVALID, "\"question\":\"\"", "question"),
                opened(
                        "a question of 3,000 characters",
                        INVALID,
                        "\"question\":\"" + "q".repeat(3_000) + "\"",
                        "question"),
                opened("a bidirectional isolate in its question", "text.malformed", "\"question\":\"a\\u2067b\"", ""),
                opened(
                        "a scale upside down",
                        "evaluation.scale-out-of-range",
                        "\"scale\":{\"lowest\":5,\"highest\":1}",
                        ""),
                opened(
                        "a scale of one score",
                        "evaluation.scale-out-of-range",
                        "\"scale\":{\"lowest\":5,\"highest\":5}",
                        ""),
                opened("a scale below zero", INVALID, "\"scale\":{\"lowest\":-1,\"highest\":5}", "scale.lowest"),
                opened("a scale beyond 100", INVALID, "\"scale\":{\"lowest\":1,\"highest\":101}", "scale.highest"),
                opened("half a scale", INVALID, "\"scale\":{\"lowest\":1}", "scale.highest"),
                opened(
                        "a scale of fractions",
                        MALFORMED_JSON,
                        "\"scale\":{\"lowest\":1.5,\"highest\":5}",
                        "scale.lowest"),
                opened(
                        "an evaluator twice",
                        "evaluation.evaluators-out-of-range",
                        "\"evaluators\":[\"ada\",\"ada\"]",
                        ""),
                opened("an evaluator who is no name", "person.malformed-id", "\"evaluators\":[\"a b\"]", ""),
                opened("10,000 evaluators", INVALID, "\"evaluators\":" + many(10_000), "evaluators"),
                opened("somebody else who opens it", MALFORMED_JSON, "\"openedBy\":\"mallory\"", "openedBy"));

        @ParameterizedTest(name = "{0}")
        @FieldSource({"NUMBERS", "WEIGHTS", "OPTIONS", "CRITERIA", "TEXTS"})
        void wrong(Wrong wrong) {
            expectRefusal("/api/evaluations", wrong);
        }

        @Test
        void unregisteredTechnologies() {
            expectRefusal(
                    "/api/evaluations",
                    new Wrong(
                            "unregistered",
                            opening("\"options\":[\"wren\",\"dodo\"]"),
                            404,
                            "evaluation.technology-not-found",
                            ""));
        }

        @Test
        void theIdOfAnother() {
            expectRefusal(
                    "/api/evaluations",
                    new Wrong("taken", opening("\"name\":\"BEST  bird!\""), 409, "stream.already-exists", ""));
        }

        private static Wrong weight(String weight, String rule, String field) {
            String criteria = "[%s,{\"criterion\":\"Cost\",\"weight\":%s}]".formatted(SPEED, weight);
            return new Wrong("the weight " + weight, opening("\"criteria\":" + criteria), 400, rule, field);
        }

        private static Wrong options(String what, String options, String rule, String field) {
            return new Wrong(what, opening("\"options\":" + options), 400, rule, field);
        }

        private static Wrong criteria(String what, String criteria, String rule, String field) {
            return new Wrong(what, opening("\"criteria\":" + criteria), 400, rule, field);
        }

        private static Wrong opened(String what, String rule, String json, String field) {
            return new Wrong(what, opening(json), 400, rule, field);
        }

        private static String many(int count) {
            return IntStream.range(0, count)
                    .mapToObj(number -> "\"bird-" + number + "\"")
                    .collect(Collectors.joining(",", "[", "]"));
        }

        private static String numbered(int count) {
            return IntStream.range(0, count)
                    .mapToObj(number -> "{\"criterion\":\"Criterion %d\",\"weight\":1}".formatted(number))
                    .collect(Collectors.joining(",", "[", "]"));
        }
    }

    @Nested
    @DisplayName("a ballot with")
    class Voting {

        static final List<Wrong> BALLOTS = List.of(
                ballot("no scores", "", 400, INVALID, "scores"),
                ballot("2,000 scores", score("wren", "Speed", "3") + ",{}".repeat(1_999), 400, INVALID, "scores"),
                ballot("a score that is nothing", "null", 400, INVALID, "scores[0]"),
                ballot("a score below the scale", score("wren", "Speed", "0"), 409, "evaluation.score-off-scale", ""),
                ballot("a score above the scale", score("wren", "Speed", "6"), 409, "evaluation.score-off-scale", ""),
                ballot("a negative score", score("wren", "Speed", "-1"), 400, INVALID, "scores[0].value"),
                ballot("a score beyond 100", score("wren", "Speed", "101"), 400, INVALID, "scores[0].value"),
                ballot(
                        "an enormous score",
                        score("wren", "Speed", "99999999999"),
                        400,
                        MALFORMED_JSON,
                        "scores[0].value"),
                ballot("a fraction", score("wren", "Speed", "3.7"), 400, MALFORMED_JSON, "scores[0].value"),
                ballot("a text for a score", score("wren", "Speed", "\"3\""), 400, MALFORMED_JSON, "scores[0].value"),
                ballot("true for a score", score("wren", "Speed", "true"), 400, MALFORMED_JSON, "scores[0].value"),
                ballot("no value", score("wren", "Speed", "null"), 400, INVALID, "scores[0].value"),
                ballot(
                        "a cell twice",
                        score("wren", "Speed", "3") + "," + score("wren", "speed!", "3"),
                        400,
                        "ballot.cell-repeated",
                        ""),
                ballot(
                        "an option not in the running",
                        score("finch", "Speed", "3"),
                        404,
                        "evaluation.option-not-found",
                        ""),
                ballot("an unknown criterion", score("wren", "Song", "3"), 404, "evaluation.criterion-not-found", ""),
                ballot("an option that is no slug", score("W r e n", "Speed", "3"), 400, "technology.malformed-id", ""),
                ballot(
                        "a justification of 3,000 characters",
                        "{\"option\":\"wren\",\"criterion\":\"Speed\",\"value\":3,\"justification\":\"%s\"}"
                                .formatted("j".repeat(3_000)),
                        400,
                        INVALID,
                        "scores[0].justification"),
                ballot(
                        "an evaluator",
                        "{\"option\":\"wren\",\"criterion\":\"Speed\",\"value\":3,\"evaluator\":\"grace\"}",
                        400,
                        MALFORMED_JSON,
                        "scores[0].evaluator"));

        @ParameterizedTest(name = "{0}")
        @FieldSource("BALLOTS")
        void wrong(Wrong wrong) {
            expectRefusal("/api/evaluations/best-bird/ballot", wrong);
        }

        @Test
        void nobodyToTakeIt() {
            expectRefusal(
                    "/api/evaluations/no-such-bird/ballot",
                    ballot("nowhere", score("wren", "Speed", "3"), 404, "stream.not-found", ""));
        }

        private static Wrong ballot(String what, String scores, int status, String rule, String field) {
            return new Wrong(what, "{\"scores\":[" + scores + "]}", status, rule, field);
        }

        private static String score(String option, String criterion, String value) {
            return "{\"option\":\"%s\",\"criterion\":\"%s\",\"value\":%s}".formatted(option, criterion, value);
        }
    }

    @Nested
    @DisplayName("a change with")
    class Changing {

        @Test
        void noReason() {
            expectRefusal(
                    "/api/evaluations/best-bird/abandon",
                    new Wrong("abandoned", "{\"reason\":\" \"}", 400, INVALID, "reason"));
            expectRefusal(
                    "/api/evaluations/best-bird/options/withdraw",
                    new Wrong("withdrawn", "{\"option\":\"wren\"}", 400, INVALID, "reason"));
            expectRefusal(
                    "/api/evaluations/best-bird/criteria",
                    new Wrong("reweighted", "{\"criteria\":[%s]}".formatted(SPEED), 400, INVALID, "reason"));
        }

        @Test
        void anUnknownTechnology() {
            expectRefusal(
                    "/api/evaluations/best-bird/options",
                    new Wrong("added", "{\"option\":\"dodo\"}", 404, "evaluation.technology-not-found", ""));
        }

        @Test
        void tooFewOptionsLeft() {
            expectRefusal(
                    "/api/evaluations/best-bird/options/withdraw",
                    new Wrong(
                            "withdrawn",
                            "{\"option\":\"wren\",\"reason\":\"Flown\"}",
                            409,
                            "evaluation.too-few-options",
                            ""));
        }

        @Test
        void anIdThatIsNone() {
            expectRefusal(
                    "/api/evaluations/Best/options",
                    new Wrong("upper case", "{\"option\":\"finch\"}", 400, "evaluation.malformed-id", ""));
        }
    }

    @Nested
    @DisplayName("a form with")
    class Forms {

        @Test
        void tenThousandOptionsIsRefusedAndStandsThereAsItWasTyped() {
            String options = IntStream.range(0, 10_000)
                    .mapToObj(number -> "bird-" + number)
                    .collect(Collectors.joining("\n"));

            Answer refused = open(Map.of("options", options, "criterion", "Speed", "weight", "1"));

            assertThat(refused.expect(400).body()).contains("evaluation.options-out-of-range", "bird-9999");
        }

        @ParameterizedTest
        @ValueSource(strings = {"NaN", "0", "-1", "1e308", "many", "1,5", "1001"})
        void aWeightThatIsNoneIsRefused(String weight) {
            Answer refused = open(Map.of("options", "wren\nrobin", "criterion", "Song", "weight", weight));

            assertThat(refused.expect(400).body()).contains("evaluation.weight", "Song");
        }

        @Test
        void moreCriteriaThanWeightsIsRefused() {
            Answer refused = open(Map.of("options", "wren\nrobin", "criterion", "Song\nSpeed", "weight", "1"));

            assertThat(refused.expect(400).body()).contains("evaluation.weight-missing");
        }

        @Test
        void aJustificationWithoutAScoreIsRefusedAndKept() {
            Answer refused = post(
                    "/evaluations/best-bird/ballot",
                    Map.of(
                            "cells[0].option", "wren",
                            "cells[0].criterion", "Speed",
                            "cells[0].value", "",
                            "cells[0].justification", "Seen in the garden"));

            assertThat(refused.expect(400).body())
                    .contains("ballot.justification-without-score", "Cells 1: justification", "Seen in the garden");
        }

        @Test
        void aScoreThatIsNoneIsRefused() {
            Answer refused = post(
                    "/evaluations/best-bird/ballot",
                    Map.of("cells[0].option", "wren", "cells[0].criterion", "Speed", "cells[0].value", "three"));

            assertThat(refused.expect(400).body()).contains(INVALID, "wrong type or value");
        }

        private Answer open(Map<String, String> fields) {
            Map<String, String> all = new HashMap<>(fields);
            all.put("name", "Worst bird");
            all.put("question", "Which one?");
            return post("/evaluations", all);
        }

        private Answer post(String address, Map<String, String> fields) {
            Stored.Rows before = stored.rows();
            Answer refused = Form.on(api.page("/register")).post(api, address, fields, "Accept", "text/html");
            assertThat(stored.rows()).isEqualTo(before);
            return refused;
        }
    }

    /** A good one, but for these fields. */
    private static String opening(String... fields) {
        Map<String, String> all = new LinkedHashMap<>(Map.of(
                "name", "\"name\":\"Another bird\"",
                "question", "\"question\":\"Which one?\"",
                "options", "\"options\":[\"wren\",\"robin\"]",
                "criteria", "\"criteria\":[%s]".formatted(SPEED)));
        Stream.of(fields).forEach(field -> all.put(field.split("\"")[1], field));
        return all.values().stream().collect(Collectors.joining(",", "{", "}"));
    }
}
