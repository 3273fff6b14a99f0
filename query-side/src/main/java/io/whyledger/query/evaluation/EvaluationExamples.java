package io.whyledger.query.evaluation;

/** Answers as the API documentation shows them. */
final class EvaluationExamples {

    private static final String SUMMARY =
            """
            {"id": "evaluation/backend-language", "name": "Backend language",
             "question": "Which language do we write services in?", "state": "open",
             "options": [{"technologyId": "technology/python", "name": "Python"},
                         {"technologyId": "technology/rust", "name": "Rust"}],
             "ballots": 1, "evaluators": 2, "openedBy": "ada", "openedAt": "2026-03-02T09:30:00Z", "endedAt": null,
             "version": 1}""";

    private static final String WEIGHTS =
            """
            [{"criterion": "Concurrency", "weight": 3, "share": 0.6},
             {"criterion": "Ease of use", "weight": 2, "share": 0.4}]""";

    private static final String RECEIPT =
            """
            {"evaluator": "grace", "submittedAt": "2026-03-03T10:00:00Z", "revisions": 0, "revisedAt": null}""";

    private static final String SCORES =
            """
            [{"option": "technology/python", "criterion": "Concurrency", "value": 2,
              "justification": "One interpreter lock."},
             {"option": "technology/python", "criterion": "Ease of use", "value": 5, "justification": null},
             {"option": "technology/rust", "criterion": "Concurrency", "value": 5, "justification": null},
             {"option": "technology/rust", "criterion": "Ease of use", "value": 3, "justification": null}]""";

    private static final String HISTORY =
            """
            [{"position": 40, "at": "2026-03-02T09:30:00Z", "actor": "ada", "kind": "opened", "option": null,
              "reason": null, "criteria": []},
             {"position": 41, "at": "2026-03-03T10:00:00Z", "actor": "grace", "kind": "ballot-submitted",
              "option": null, "reason": null, "criteria": []}]""";

    static final String PAGE = "{\"items\": [" + SUMMARY + "], \"page\": 0, \"size\": 50, \"total\": 1}";

    static final String DETAILS = "{\"summary\": " + SUMMARY
            + ", \"scale\": {\"lowest\": 1, \"highest\": 5}, \"withdrawn\": [], \"criteria\": " + WEIGHTS
            + ", \"evaluators\": [\"ada\", \"grace\"], \"ballots\": [" + RECEIPT
            + "], \"awaited\": [\"ada\"], \"abandonedBecause\": null, \"history\": " + HISTORY + "}";

    static final String BALLOT = "{\"receipt\": " + RECEIPT + ", \"scores\": " + SCORES + "}";

    static final String CRITERIA =
            """
            {"options": [{"technologyId": "technology/python", "name": "Python"},
                         {"technologyId": "technology/rust", "name": "Rust"}],
             "criteria": [{"criterion": "Concurrency", "strengths": 1, "weaknesses": 1, "neutral": 0,
                           "evidence": [[{"findingId": "f1", "stance": "weakness",
                                          "statement": "Threads share one interpreter lock."}],
                                        [{"findingId": "f4", "stance": "strength",
                                          "statement": "All cores are used."}]]}]}""";

    private static final String RANKING =
            """
            [{"option": {"technologyId": "technology/rust", "name": "Rust"}, "rank": 1, "shared": false,
              "value": 4.2, "contributions": [3.0, 1.2]},
             {"option": {"technologyId": "technology/python", "name": "Python"}, "rank": 2, "shared": false,
              "value": 3.2, "contributions": [1.2, 2.0]}]""";

    private static final String TOPSIS =
            """
            [{"option": {"technologyId": "technology/rust", "name": "Rust"}, "rank": 1, "shared": false,
              "closeness": 0.709, "toIdeal": 0.137, "toAntiIdeal": 0.334},
             {"option": {"technologyId": "technology/python", "name": "Python"}, "rank": 2, "shared": false,
              "closeness": 0.291, "toIdeal": 0.334, "toAntiIdeal": 0.137}]""";

    private static final String DISAGREEMENT =
            """
            [{"criterion": "Concurrency", "deviation": 0.0, "relative": 0.0,
              "cells": [{"option": {"technologyId": "technology/python", "name": "Python"}, "scores": [2],
                         "mean": 2.0, "deviation": 0.0}]}]""";

    private static final String CHANGE =
            """
            {"criterion": "Concurrency", "weight": 3.0, "newWeight": 1.333, "share": 0.6, "newShare": 0.4,
             "rival": {"technologyId": "technology/python", "name": "Python"}}""";

    private static final String OUTCOME = "{\"criteria\": " + WEIGHTS + ", \"ranking\": " + RANKING + ", \"topsis\": "
            + TOPSIS + ", \"disagreement\": " + DISAGREEMENT + ", \"gaps\": [], \"flip\": {\"shared\": false,"
            + " \"smallest\": " + CHANGE + ", \"changes\": [" + CHANGE + "]}}";

    static final String RESULT = "{\"id\": \"evaluation/backend-language\", \"name\": \"Backend language\","
            + " \"question\": \"Which language do we write services in?\", \"scale\": {\"lowest\": 1, \"highest\": 5},"
            + " \"closedAt\": \"2026-03-09T16:00:00Z\", \"closedPosition\": 44,"
            + " \"ballots\": [{\"evaluator\": \"grace\", \"scores\": " + SCORES + "}], \"outcome\": " + OUTCOME + "}";

    private static final String EVIDENCE =
            """
            [{"option": {"technologyId": "technology/python", "name": "Python"}, "ringThen": null, "ringNow": "trial",
              "retired": false,
              "criteria": [{"criterion": "Concurrency",
                            "then": {"strengths": 0, "weaknesses": 1, "neutral": 0},
                            "now": {"strengths": 0, "weaknesses": 0, "neutral": 0},
                            "changes": [{"position": 57, "at": "2026-04-01T08:00:00Z", "actor": "ada",
                                         "kind": "retracted", "findingId": "f1", "stance": "weakness",
                                         "statement": "Threads share one interpreter lock.",
                                         "reason": "Not since 3.14."}]}]}]""";

    static final String SUPPOSITION = "{\"frozen\": " + RANKING + ", \"frozenCriteria\": " + WEIGHTS
            + ", \"supposed\": " + OUTCOME + ", \"without\": null, \"leftOut\": [], \"evidence\": " + EVIDENCE + "}";

    private EvaluationExamples() {}
}
