package io.whyledger.projection.analytics;

/** What the id of a stream tells. */
final class Streams {

    private Streams() {}

    /** What comes before the slash, such as {@code decision}. */
    static String kind(String stream) {
        int slash = stream.indexOf('/');
        return slash < 0 ? stream : stream.substring(0, slash);
    }

    /** The stream in which a fact stands: of {@code technology/kotlin#f1} it is {@code technology/kotlin}. */
    static String ofFact(String fact) {
        int part = fact.indexOf('#');
        return part < 0 ? fact : fact.substring(0, part);
    }
}
