package io.whyledger.query.work;

/** Answers as the API documentation shows them. */
final class WorkExamples {

    private static final String NONE = "{\"items\": [], \"page\": 0, \"size\": 50, \"total\": 0}";

    private static final String DECISION =
            """
            {"id": "decision/adr-12", "label": "ADR 12", "title": "Write services in Python", "chosen": "Python",
             "outcome": "Everybody knows it.", "state": "proposed",
             "scope": {"kind": "system", "name": "Payments"}, "authors": ["ada"], "reviewers": ["grace"],
             "approvedBy": [], "quorum": 1, "deadline": "2026-03-09T12:00:00Z", "overdue": false,
             "changesRequested": false, "reviewOn": null, "due": false, "stale": false, "decidedOn": null,
             "draftedAt": "2026-03-02T09:30:00Z", "proposedAt": "2026-03-03T09:30:00Z", "acceptedAt": null,
             "contentVersion": 1, "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "changedAt": "2026-03-03T09:30:00Z", "version": 1}""";

    static final String WORK = "{\"person\": \"grace\", \"reviews\": {\"items\": [" + DECISION
            + "], \"page\": 0, \"size\": 50, \"total\": 1}, \"ballots\": " + NONE + ", \"sentBack\": " + NONE
            + ", \"overdue\": " + NONE + ", \"stale\": " + NONE + ", \"due\": " + NONE + "}";

    private WorkExamples() {}
}
