package io.whyledger.query.evaluation;

/** Answers as the API documentation shows them. */
final class EvaluationExamples {

    private static final String PYTHON = "{\"technologyId\": \"technology/python\", \"name\": \"Python\"}";
    private static final String RUST = "{\"technologyId\": \"technology/rust\", \"name\": \"Rust\"}";
    private static final String CRITERION = "{\"criterion\": \"Concurrency\", \"weight\": 2, \"share\": 1.0}";

    private static final String SUMMARY = "{\"id\": \"evaluation/backend-language\", \"name\": \"Backend language\","
            + " \"question\": \"Which language do we write services in?\", \"state\": \"open\","
            + " \"options\": ["
            + PYTHON
            + ", "
            + RUST
            + "], \"ballots\": 1, \"evaluators\": 2, \"openedBy\": \"ada\","
            + " \"openedAt\": \"2026-03-02T09:30:00Z\", \"endedAt\": null, \"version\": 1}";

    private static final String RECEIPT =
            """
            {"evaluator": "grace", "submittedAt": "2026-03-03T10:00:00Z", "revisions": 0, "revisedAt": null}""";

    private static final String SCORES =
            """
            [{"option": "technology/python", "criterion": "Concurrency", "value": 2,
              "justification": "One interpreter lock."},
             {"option": "technology/rust", "criterion": "Concurrency", "value": 5, "justification": null}]""";

    private static final String BALLOTS = "[{\"evaluator\": \"grace\", \"scores\": " + SCORES + "}]";

    static final String PAGE = "{\"items\": [" + SUMMARY + "], \"page\": 0, \"size\": 50, \"total\": 1}";

    static final String DETAILS = "{\"summary\": " + SUMMARY
            + ", \"scale\": {\"lowest\": 1, \"highest\": 5}, \"withdrawn\": [], \"criteria\": [" + CRITERION
            + "], \"evaluators\": [\"ada\", \"grace\"], \"ballots\": [" + RECEIPT
            + "], \"awaited\": [\"ada\"], \"abandonedBecause\": null,"
            + " \"history\": [{\"position\": 40, \"at\": \"2026-03-02T09:30:00Z\", \"actor\": \"ada\", \"kind\": \"opened\","
            + " \"option\": null, \"reason\": null, \"criteria\": [" + CRITERION
            + "]}, {\"position\": 41, \"at\": \"2026-03-03T10:00:00Z\", \"actor\": \"grace\","
            + " \"kind\": \"ballot-submitted\", \"option\": null, \"reason\": null, \"criteria\": []}]}";

    static final String BALLOT = "{\"receipt\": " + RECEIPT + ", \"scores\": " + SCORES + "}";

    static final String CRITERIA = "{\"options\": ["
            + PYTHON
            + ", "
            + RUST
            + "],"
            + " \"criteria\": [{\"criterion\": \"Concurrency\", \"strengths\": 1, \"weaknesses\": 1, \"neutral\": 0,"
            + " \"evidence\": [[{\"findingId\": \"f1\", \"stance\": \"weakness\","
            + " \"statement\": \"Threads share one interpreter lock.\"}],"
            + " [{\"findingId\": \"f4\", \"stance\": \"strength\","
            + " \"statement\": \"All cores are used.\"}]]}]}";

    private static final String RANKING = "[{\"option\": "
            + RUST
            + ", \"rank\": 1, \"shared\": false, \"value\": 5.0, \"contributions\": [5.0]},"
            + " {\"option\": "
            + PYTHON
            + ", \"rank\": 2, \"shared\": false, \"value\": 2.0, \"contributions\": [2.0]}]";

    private static final String OUTCOME = "{\"criteria\": ["
            + CRITERION
            + "], \"ranking\": "
            + RANKING
            + ","
            + " \"topsis\": [{\"option\": "
            + RUST
            + ", \"rank\": 1, \"shared\": false, \"closeness\": 1.0, \"toIdeal\": 0.0,"
            + " \"toAntiIdeal\": 0.557},"
            + " {\"option\": "
            + PYTHON
            + ", \"rank\": 2, \"shared\": false, \"closeness\": 0.0, \"toIdeal\": 0.557,"
            + " \"toAntiIdeal\": 0.0}],"
            + " \"disagreement\": [{\"criterion\": \"Concurrency\", \"deviation\": 0.0, \"relative\": 0.0,"
            + " \"cells\": [{\"option\": "
            + PYTHON
            + ", \"scores\": [2], \"mean\": 2.0, \"deviation\": 0.0},"
            + " {\"option\": "
            + RUST
            + ", \"scores\": [5], \"mean\": 5.0, \"deviation\": 0.0}]}],"
            + " \"gaps\": [], \"flip\": {\"shared\": false, \"smallest\": null, \"changes\": []}}";

    static final String RESULT = "{\"id\": \"evaluation/backend-language\", \"name\": \"Backend language\","
            + " \"question\": \"Which language do we write services in?\", \"scale\": {\"lowest\": 1, \"highest\": 5},"
            + " \"closedAt\": \"2026-03-09T16:00:00Z\", \"closedPosition\": 44, \"ballots\": "
            + BALLOTS
            + ", \"outcome\": "
            + OUTCOME
            + "}";

    static final String SUPPOSITION = "{\"frozen\": "
            + RANKING
            + ", \"frozenCriteria\": ["
            + CRITERION
            + "], \"supposed\": "
            + OUTCOME
            + ", \"without\": null, \"leftOut\": [],"
            + " \"evidence\": [{\"option\": "
            + PYTHON
            + ", \"ringThen\": null, \"ringNow\": \"trial\", \"retired\": false,"
            + " \"criteria\": [{\"criterion\": \"Concurrency\","
            + " \"then\": {\"strengths\": 0, \"weaknesses\": 1, \"neutral\": 0},"
            + " \"now\": {\"strengths\": 0, \"weaknesses\": 0, \"neutral\": 0},"
            + " \"changes\": [{\"position\": 57, \"at\": \"2026-04-01T08:00:00Z\", \"actor\": \"ada\","
            + " \"kind\": \"retracted\", \"findingId\": \"f1\", \"stance\": \"weakness\","
            + " \"statement\": \"Threads share one interpreter lock.\","
            + " \"reason\": \"Not since 3.14.\"}]}]}]}";

    private EvaluationExamples() {}
}
