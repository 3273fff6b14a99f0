package io.whyledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Compares an aggregate with its JSON under {@code stored-snapshots}. When the state of an aggregate changes, its
 * {@code @Revision} is raised, so that nobody reads a snapshot of the old state, and the new JSON takes the place of the
 * old: unlike events, snapshots can be taken anew.
 */
public final class StoredSnapshot {

    private static final Serializer SERIALIZER = Jackson3Serializer.builder()
            .revisionResolver(new AnnotationRevisionResolver())
            .jsonMapperBuilderCustomizer(EventJson::customize)
            .build();

    private StoredSnapshot() {}

    /** The aggregate is written as was stored for its revision, and what was read is written in the same way. */
    public static void assertKept(Object aggregate) throws IOException {
        SerializedObject<byte[]> written = SERIALIZER.serialize(aggregate, byte[].class);
        Object read = SERIALIZER.deserialize(written);

        assertThat(text(written))
                .isEqualTo(stored(aggregate.getClass(), written.getType().getRevision()));
        assertThat(read).isExactlyInstanceOf(aggregate.getClass());
        assertThat(text(SERIALIZER.serialize(read, byte[].class))).isEqualTo(text(written));
    }

    private static String text(SerializedObject<byte[]> written) {
        return new String(written.getData(), StandardCharsets.UTF_8);
    }

    private static String stored(Class<?> type, String revision) throws IOException {
        String name = "/stored-snapshots/" + type.getSimpleName() + "." + revision + ".json";
        try (InputStream in = StoredSnapshot.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
