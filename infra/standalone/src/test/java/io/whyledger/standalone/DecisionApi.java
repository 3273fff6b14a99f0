package io.whyledger.standalone;

import io.whyledger.domain.decision.ContentVersion;
import io.whyledger.domain.decision.DecisionDrafted;
import io.whyledger.domain.decision.DecisionEvent;
import io.whyledger.domain.decision.DecisionRevised;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Does with decisions what people do; ada writes them, grace and linus judge them. */
record DecisionApi(Api api, EventStore events) {

    static final String ADDRESS = "/api/decisions";

    static Map<String, Object> content(String title) {
        return Map.of(
                "title",
                title,
                "context",
                "Our services are written in Java.",
                "options",
                List.of(Map.of("name", "Kotlin"), Map.of("name", "Wait")),
                "chosen",
                "Kotlin",
                "outcome",
                "It reads better.",
                "scope",
                Map.of("kind", "system", "name", "Payments"));
    }

    static Map<String, Object> contentWith(String part, Object value) {
        return with(content("Use Kotlin"), part, value);
    }

    static Map<String, Object> with(Map<String, Object> body, String part, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(part, value);
        return changed;
    }

    static Map<String, Object> proposal(int quorum, String... reviewers) {
        return Map.of("reviewers", List.of(reviewers), "quorum", quorum, "deadline", tomorrow());
    }

    static String tomorrow() {
        return Instant.now().plus(1, ChronoUnit.DAYS).toString();
    }

    Answer draft(Map<String, Object> content) {
        return api.post(ADDRESS, Map.of("content", content));
    }

    String drafted(Map<String, Object> content) {
        return slug(draft(content));
    }

    /** A decision that grace and linus are asked to judge. */
    String proposed(Map<String, Object> content) {
        String slug = drafted(content);
        as("ada", slug, "propose", proposal(2, "grace", "linus")).expect(204);
        return slug;
    }

    String accepted(Map<String, Object> content) {
        String slug = proposed(content);
        approve("grace", slug).expect(204);
        approve("linus", slug).expect(204);
        return slug;
    }

    Answer approve(String person, String slug) {
        return as(person, slug, "approve", Map.of("sha256", current(slug).sha256()));
    }

    Answer as(String person, String slug, String verb, Map<String, ?> body) {
        return api.post(ADDRESS + "/" + slug + "/" + verb, body, "Whyledger-Person", person);
    }

    static String slug(Answer drafted) {
        return drafted.expect(201).header("Location").substring(ADDRESS.length() + 1);
    }

    ContentVersion current(String slug) {
        return history(slug).stream()
                .map(DecisionApi::written)
                .filter(version -> version.number() > 0)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    List<? extends DecisionEvent> history(String slug) {
        return events.readEvents("decision/" + slug, 0)
                .asStream()
                .map(event -> (DecisionEvent) event.getPayload())
                .toList();
    }

    private static ContentVersion written(DecisionEvent event) {
        if (event instanceof DecisionDrafted drafted) {
            return drafted.version();
        }
        return event instanceof DecisionRevised revised ? revised.version() : new ContentVersion(0, "");
    }
}
