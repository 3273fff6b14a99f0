package io.whyledger.command.document.overview;

import java.util.Set;

/** Words by which overviews commonly call what they judge technologies by. */
final class Criteria {

    static final String GENERAL = "General";

    private static final Set<String> WORDS = Words.phrases(
            """
            performance, ease, speed, latency, throughput, scalability, scaling, availability, reliability,
            durability, consistency, resilience, safety, security, privacy, compliance, maintenance,
            maintainability, testability, testing, usability, ergonomics, productivity, simplicity, complexity,
            flexibility, extensibility, portability, interoperability, compatibility, observability, monitoring,
            debugging, operations, operability, deployment, installation, setup, configuration, community,
            ecosystem, support, documentation, maturity, stability, adoption, popularity, licence, license,
            licensing, cost, costs, price, pricing, efficiency, concurrency, parallelism, typing, tooling,
            architecture, curve, use, size, footprint, memory, experience, features, integration, integrations,
            transactions, replication, ordering, delivery, storage, querying, queries, governance, backup, recovery,
            development, quality, builds, caching, rendering, routing, hiring, skills, language, model, semantics,
            effort, time, usage, general, description, notes, assessment, verdict, hosting, upgrades, migration
            """);
    private static final Set<String> CORNERS = Words.phrases(
            """
            criterion, criteria, aspect, aspects, feature, features, property, properties, quality, qualities,
            topic, attribute, characteristic, dimension, question, factor, factors, requirement, requirements,
            concern
            """);

    private Criteria() {}

    /** A criterion is about the noun it ends in: "Learning curve", "Resource efficiency"; "Ease of use" is about ease. */
    static boolean isCommon(String label) {
        return WORDS.contains(Words.mainNoun(label));
    }

    /** A frame or a common criterion: something that is said of a candidate rather than a candidate. */
    static boolean isAspect(String label) {
        return Frame.named(label).isPresent() || isCommon(label);
    }

    /** The words above a column of criteria. */
    static boolean isCorner(String label) {
        return CORNERS.contains(Words.mainNoun(label));
    }
}
