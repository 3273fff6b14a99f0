package io.whyledger.query.decision;

import io.whyledger.domain.decision.FactId;

/** The page on which a fact stands, and where on it. */
final class FactAddress {

    private FactAddress() {}

    static String of(FactId fact) {
        String stream = fact.stream();
        String slug = stream.substring(stream.indexOf('/') + 1);
        if (stream.startsWith("evaluation/")) {
            return "/evaluations/" + slug;
        }
        if (stream.startsWith("decision/")) {
            return "/decisions/" + slug;
        }
        String part = fact.value().substring(stream.length());
        return "/technologies/" + slug + ("#ring".equals(part) ? "" : part);
    }
}
