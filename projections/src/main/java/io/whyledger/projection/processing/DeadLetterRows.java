package io.whyledger.projection.processing;

import io.whyledger.projection.generation.Generation;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the table of dead letters. */
@Component
class DeadLetterRows {

    private final JdbcClient jdbc;
    private final Serializer serializer;

    DeadLetterRows(JdbcClient jdbc, @Qualifier("serializer") Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    long count(Collection<String> processors) {
        return jdbc.sql("select count(*) from DeadLetterEntry where processingGroup in (:processors)")
                .param("processors", processors)
                .query(Long.class)
                .single();
    }

    List<DeadLetterView> page(Map<String, Generation> generations, int page, int size) {
        return jdbc.sql(
                        """
                        select * from DeadLetterEntry where processingGroup in (:processors)
                        order by enqueuedAt, sequenceIdentifier, sequenceIndex, deadLetterIdentifier
                        offset :offset rows fetch next :size rows only""")
                .param("processors", generations.keySet())
                .param("offset", (long) page * size)
                .param("size", size)
                .query((row, number) -> read(row, generations, false))
                .list();
    }

    Optional<DeadLetterView> find(Map<String, Generation> generations, String id) {
        return jdbc.sql("select * from DeadLetterEntry where deadLetterIdentifier = ?")
                .param(id)
                .query((row, number) -> read(row, generations, true))
                .optional()
                .filter(letter -> letter.generation() > 0);
    }

    private DeadLetterView read(ResultSet row, Map<String, Generation> generations, boolean inFull)
            throws SQLException {
        Generation generation = generations.get(row.getString("processingGroup"));
        MetaData diagnostics = object(row.getBytes("diagnostics"), MetaData.class);
        String type = row.getString("payloadType");
        return new DeadLetterView(
                row.getString("deadLetterIdentifier"),
                generation == null ? 0 : generation.number(),
                row.getString("sequenceIdentifier"),
                row.getLong("sequenceIndex"),
                type.substring(type.lastIndexOf('.') + 1),
                row.getString("eventIdentifier"),
                row.getObject("sequenceNumber", Long.class),
                Instant.parse(row.getString("enqueuedAt")),
                Instant.parse(row.getString("lastTouched")),
                simple(row.getString("causeType")),
                SealedBallots.messageOf(type, row.getString("causeMessage")),
                diagnostics != null && diagnostics.get(RetryTimes.ATTEMPTS) instanceof Number attempts
                        ? attempts.intValue()
                        : 0,
                inFull ? payload(type, row.getBytes("payload")) : null,
                inFull ? diagnostics : null);
    }

    /** What can't be read as JSON, as the text that it is. */
    private Object payload(String type, byte[] stored) {
        try {
            return SealedBallots.payloadOf(type, Objects.requireNonNull(object(stored, Object.class)));
        } catch (SerializationException noJson) {
            return SealedBallots.payloadOf(type, new String(stored, StandardCharsets.UTF_8));
        }
    }

    private static @Nullable String simple(@Nullable String type) {
        return type == null ? null : type.substring(type.lastIndexOf('.') + 1);
    }

    private <T> @Nullable T object(byte @Nullable [] stored, Class<T> type) {
        return stored == null
                ? null
                : serializer.deserialize(new SimpleSerializedObject<>(stored, byte[].class, type.getName(), null));
    }
}
