package io.whyledger.query.technology;

/** Answers as the API documentation shows them. */
final class TechnologyExamples {

    static final String FACETS =
            """
            {"categories": [{"value": "Programming language", "label": "Programming language", "count": 12}],
             "parents": [{"value": "jvm", "label": "JVM", "count": 3}],
             "rings": [{"value": "adopt", "label": "Adopt", "count": 4}]}""";

    static final String FINDING =
            """
            {"technologyId": "technology/python", "findingId": "f1", "criterion": "Concurrency",
             "stance": "weakness", "stanceProposed": false, "statement": "Threads share one interpreter lock.",
             "evidence": ["https://docs.python.org/3/glossary.html"], "observedOn": "2026-03-01",
             "origin": {"document": "import/backend-overview", "contentHash": "9f86d081", "line": 42},
             "retracted": false,
             "history": [{"position": 17, "at": "2026-03-02T09:30:00Z", "actor": "ada", "kind": "recorded",
                          "criterion": "Concurrency", "stance": "weakness",
                          "statement": "Threads share one interpreter lock.", "reason": null}]}""";

    private static final String SUMMARY =
            """
            {"id": "technology/python", "name": "Python", "category": "Programming language",
             "homepage": "https://www.python.org", "summary": "A dynamic language.", "parentId": null,
             "parentName": null, "ring": "adopt", "ringSince": "2026-03-01", "retired": false, "strengths": 5,
             "weaknesses": 2, "neutral": 1, "registeredAt": "2026-03-02T09:29:00Z",
             "changedAt": "2026-03-02T09:30:00Z", "version": 9}""";

    static final String PAGE = "{\"items\": [" + SUMMARY + "], \"page\": 0, \"size\": 50, \"total\": 1}";

    static final String DETAILS = "{\"summary\": " + SUMMARY
            + ", \"criteria\": [{\"criterion\": \"Concurrency\", \"findings\": [" + FINDING + "]}],"
            + " \"retracted\": [], \"ringMoves\": [{\"position\": 18, \"at\": \"2026-03-02T09:31:00Z\","
            + " \"actor\": \"ada\", \"ring\": \"adopt\", \"rationale\": \"Everybody knows it.\","
            + " \"effectiveOn\": \"2026-03-01\"}], \"children\": []}";

    static final String COMPARISON = "{\"candidates\": [" + SUMMARY
            + "], \"rows\": [{\"criterion\": \"Concurrency\", \"cells\": [[" + FINDING + "], []]}]}";

    private TechnologyExamples() {}
}
