package io.whyledger.projection.processing;

import io.whyledger.projection.generation.Generation;
import io.whyledger.projection.generation.Generations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the segments of a generation, whichever processes fill them. */
@Component
class SegmentRows {

    private final JdbcClient jdbc;
    private final Serializer serializer;

    SegmentRows(JdbcClient jdbc, @Qualifier("serializer") Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    List<SegmentRow> of(Generation generation) {
        return jdbc.sql("select * from TokenEntry where processorName = ? order by segment")
                .param(generation.processor())
                .query((row, number) -> read(row))
                .list();
    }

    /** The one to which a stream belongs. */
    static Optional<SegmentRow> ofStream(String stream, List<SegmentRow> all) {
        int[] numbers = all.stream().mapToInt(SegmentRow::segment).toArray();
        return all.stream()
                .filter(it -> Segment.computeSegment(it.segment(), numbers).matches(stream.hashCode()))
                .findFirst();
    }

    private SegmentRow read(ResultSet row) throws SQLException {
        return new SegmentRow(
                row.getInt("segment"),
                row.getLong("position"),
                token(row.getBytes("token"), row.getString("tokenType")),
                process(row.getString("owner")),
                Instant.parse(row.getString("timestamp")));
    }

    private static @Nullable String process(@Nullable String owner) {
        return Generations.NOBODY.equals(owner) ? null : owner;
    }

    private @Nullable TrackingToken token(byte @Nullable [] stored, String type) {
        if (stored == null) {
            return null;
        }
        TrackingToken token = serializer.deserialize(new SimpleSerializedObject<>(stored, byte[].class, type, null));
        return WrappedToken.unwrapLowerBound(token);
    }
}
