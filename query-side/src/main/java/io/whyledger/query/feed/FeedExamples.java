package io.whyledger.query.feed;

/** Answers as the API documentation shows them. */
final class FeedExamples {

    private static final String EVENT =
            """
            {"specversion": "1.0", "id": "8669a815-9d93-36a9-932f-42827c050a5a", \
            "source": "urn:uuid:9d2b1c6e-5f0a-4f6e-8a53-0d3c1e7b2f11", \
            "type": "io.whyledger.technology.renamed.v1", "subject": "technology/kotlin", \
            "time": "2026-11-24T09:30:00Z", "datacontenttype": "application/json", \
            "dataschema": "http://localhost:8080/api/schemas/io.whyledger.technology.renamed.v1.json", \
            "partitionkey": "technology/kotlin", "sequence": "00000000000000000042", \
            "data": {"technology": "technology/kotlin", "name": "Kotlin/JVM"}}""";

    static final String BATCH = "[" + EVENT + "]";

    static final String STREAM = "id: 42\ndata: " + EVENT + "\n\n";

    private FeedExamples() {}
}
