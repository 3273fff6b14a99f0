package io.whyledger.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.jspecify.annotations.Nullable;

/** Reads what is stored of each revision of an event, as the event store would. */
class StoredRevisions {

    static final Serializer SERIALIZER = Jackson3Serializer.builder()
            .revisionResolver(new AnnotationRevisionResolver())
            .jsonMapperBuilderCustomizer(EventJson::customize)
            .build();

    private final String folder;
    private final EventRevisions revisions;

    StoredRevisions(String folder, EventRevisions revisions) {
        this.folder = folder;
        this.revisions = revisions;
    }

    static int newest(Class<?> event) {
        return Integer.parseInt(event.getAnnotation(Revision.class).value());
    }

    /** What an event lacks of its history: for each revision a stored JSON, and steps that lead to the newest. */
    List<String> missing(Class<? extends DomainEvent> event) throws IOException {
        List<String> missing = new ArrayList<>();
        for (int revision = 1; revision <= newest(event); revision++) {
            if (stored(event, revision) == null) {
                missing.add("no " + name(event, revision) + " is stored");
            } else if (!Integer.toString(newest(event))
                    .equals(upcast(event, revision).getType().getRevision())) {
                missing.add("no step leads on from revision " + revision + " of " + event.getSimpleName());
            }
        }
        return missing;
    }

    /** Every stored revision, read by today's class. */
    Stream<Object> read(Class<? extends DomainEvent> event) {
        return IntStream.rangeClosed(1, newest(event))
                .mapToObj(revision ->
                        SERIALIZER.deserialize(upcast(event, revision).getData()));
    }

    private IntermediateEventRepresentation upcast(Class<?> event, int revision) {
        StoredEvent stored = new StoredEvent(required(event, revision), event.getName(), "" + revision);
        return revisions
                .upcast(Stream.of(new InitialEventRepresentation(stored, SERIALIZER)))
                .findFirst()
                .orElseThrow();
    }

    byte[] required(Class<?> event, int revision) {
        try {
            byte[] stored = stored(event, revision);
            if (stored == null) {
                throw new IllegalStateException("no " + name(event, revision) + " is stored");
            }
            return stored;
        } catch (IOException unreadable) {
            throw new IllegalStateException(name(event, revision), unreadable);
        }
    }

    private byte @Nullable [] stored(Class<?> event, int revision) throws IOException {
        try (InputStream in = StoredRevisions.class.getResourceAsStream(name(event, revision))) {
            return in == null ? null : in.readAllBytes();
        }
    }

    private String name(Class<?> event, int revision) {
        return "/" + folder + "/" + event.getSimpleName() + "." + revision + ".json";
    }
}
