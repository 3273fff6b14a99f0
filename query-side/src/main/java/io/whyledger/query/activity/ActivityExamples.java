package io.whyledger.query.activity;

/** Answers as the API documentation shows them. */
final class ActivityExamples {

    static final String PAGE =
            """
            {"items": [{"position": 17, "at": "2026-03-02T09:30:00Z", "actor": "ada", "kind": "FindingRecorded",
                        "subject": "technology/python", "subjectName": "Python",
                        "sentence": "ada recorded a weakness of Python under Concurrency",
                        "detail": "Threads share one interpreter lock."}],
             "page": 0, "size": 50, "total": 1}""";

    private ActivityExamples() {}
}
