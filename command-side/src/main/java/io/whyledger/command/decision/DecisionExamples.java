package io.whyledger.command.decision;

/** Requests as the description of the API shows them. */
final class DecisionExamples {

    private static final String CONTENT =
            """
            {"title": "Write services in Kotlin", "context": "Our services are written in Java.",
              "drivers": ["Readable code"],
              "options": [{"name": "Kotlin", "technology": "kotlin"},
                          {"name": "Stay with Java", "description": "Nothing to learn."}],
              "chosen": "Kotlin", "outcome": "It reads better.", "consequences": "Everybody learns it.",
              "scope": {"kind": "system", "name": "Payments"}, "grounds": ["backend-language"],
              "reliesOn": ["technology/kotlin#f1"], "supersedes": ["adr-7"], "amends": [],
              "ringMoves": [{"technology": "kotlin", "ring": "adopt"}]}""";

    static final String DRAFT = "{\"series\": \"ADR\", \"content\": " + CONTENT + "}";
    static final String REVISION = "{\"reason\": \"Names the costs\", \"content\": " + CONTENT + "}";
    static final String WAIVER =
            """
            {"scope": {"kind": "team", "name": "Data"}, "reason": "They use R.", "until": "2027-01-31"}""";

    private DecisionExamples() {}
}
