package io.whyledger.query.decision;

/** Answers as the API documentation shows them. */
final class DecisionExamples {

    private static final String HASH = "\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"";

    private static final String SUMMARY =
            """
            {"id": "decision/adr-12", "label": "ADR 12", "title": "Write services in Python", "chosen": "Python",
             "outcome": "Everybody knows it.", "state": "accepted",
             "scope": {"kind": "system", "name": "Payments"}, "authors": ["ada"], "reviewers": ["grace", "linus"],
             "approvedBy": ["grace"], "quorum": 1, "deadline": "2026-03-09T12:00:00Z", "overdue": false,
             "changesRequested": false, "reviewOn": "2027-03-01", "due": false, "stale": true, "decidedOn": null,
             "draftedAt": "2026-03-02T09:30:00Z", "proposedAt": "2026-03-03T09:30:00Z",
             "acceptedAt": "2026-03-04T10:00:00Z", "contentVersion": 1, "sha256":"""
                    + HASH + """
            ,
             "changedAt": "2026-03-04T10:00:00Z", "version": 3}""";

    private static final String CONTENT =
            """
            {"title": "Write services in Python", "context": "We are few.", "drivers": ["Time to market"],
             "options": [{"name": "Python", "technology": "technology/python", "description": null},
                         {"name": "Rust", "technology": "technology/rust", "description": "Quick, but hard to learn."}],
             "chosen": "Python", "outcome": "Everybody knows it.", "consequences": "It is slower.",
             "scope": {"kind": "system", "name": "Payments"}, "grounds": ["evaluation/backend-language"],
             "reliesOn": ["technology/python#f1"], "supersedes": ["decision/adr-3"], "amends": [],
             "ringMoves": [{"technology": "technology/python", "ring": "adopt"}]}""";

    private static final String VERSION = """
            {"number": 1, "sha256":""" + HASH
            + """
            , "author": "ada", "at": "2026-03-02T09:30:00Z", "reason": null}""";

    private static final String NEXT_VERSION = """
            {"number": 2, "sha256":""" + HASH
            + """
            , "author": "ada", "at": "2026-03-02T10:30:00Z", "reason": "Clearer."}""";

    static final String PAGE = "{\"items\": [" + SUMMARY + "], \"page\": 0, \"size\": 50, \"total\": 1}";

    static final String FACETS =
            """
            {"states": [{"value": "accepted", "label": "Accepted", "count": 12}],
             "scopes": [{"value": "Payments", "label": "Payments", "count": 3}]}""";

    static final String GRAPH =
            """
            {"nodes": [{"id": "decision/adr-12", "label": "ADR 12", "title": "Write services in Python",
                        "state": "accepted", "stale": true},
                       {"id": "decision/adr-3", "label": "ADR 3", "title": "Write services in Perl",
                        "state": "superseded", "stale": false}],
             "edges": [{"from": "decision/adr-12", "to": "decision/adr-3", "kind": "supersedes"}],
             "complete": true}""";

    static final String DETAILS = """
            {"summary":"""
            + SUMMARY
            + """
            , "content":"""
            + CONTENT
            + """
            ,
             "technologies": [{"id": "technology/python", "name": "Python"}],
             "facts": [{"id": "technology/python#f1", "name": "Python",
                        "statement": "Ease of use: Reads like prose.", "changed": true}],
             "causes": [{"eventId": "2f8a", "type": "FindingRetracted", "position": 57,
                         "at": "2026-05-04T10:00:00Z", "actor": "linus", "fact": "technology/python#f1",
                         "sentence": "linus retracted finding f1 of Python", "detail": "Not of large programs."}],
             "refersTo": [{"kind": "supersedes", "id": "decision/adr-3", "label": "ADR 3",
                           "title": "Write services in Perl", "state": "superseded"}],
             "referredBy": [], "versions": ["""
            + VERSION
            + """
            ],
             "responses": [{"position": 43, "at": "2026-03-04T10:00:00Z", "reviewer": "grace", "kind": "approved",
                            "version": 1, "sha256":"""
            + HASH
            + """
            , "comment": "Well argued.", "voidBecause": null}],
             "waivers": [{"id": "w1", "scope": {"kind": "team", "name": "Data"}, "reason": "They use R.",
                          "until": "2027-01-31", "grantedBy": "ada", "grantedAt": "2026-03-05T10:00:00Z",
                          "state": "running", "endedAt": null, "endReason": null}],
             "adoptions": [{"system": "Checkout", "since": "2026-04-01", "endedOn": null, "endReason": null}],
             "timeline": [{"position": 41, "eventId": "1b3c", "type": "DecisionDrafted",
                           "at": "2026-03-02T09:30:00Z", "actor": "ada", "sentence": "ada wrote the first draft",
                           "detail": null}]}""";

    static final String TEXT = "{\"decisionId\": \"decision/adr-12\", \"label\": \"ADR 12\", \"version\": " + VERSION
            + ", \"content\": " + CONTENT + ", \"canonical\": \"{\\\"amends\\\":[],\\\"chosen\\\":\\\"Python\\\"}\"}";

    static final String DIFFERENCES = """
            {"from":"""
            + VERSION
            + """
            , "to":"""
            + NEXT_VERSION
            + """
            ,
             "parts": [{"part": "outcome",
                        "lines": [{"kind": "removed", "from": 1, "to": null,
                                   "words": [{"text": "Everybody ", "changed": false},
                                             {"text": "likes", "changed": true},
                                             {"text": " it.", "changed": false}]},
                                  {"kind": "added", "from": null, "to": 1,
                                   "words": [{"text": "Everybody ", "changed": false},
                                             {"text": "knows", "changed": true},
                                             {"text": " it.", "changed": false}]}]}]}""";

    private DecisionExamples() {}
}
