package io.whyledger.command.reaction;

import io.whyledger.ledger.LedgerDatabase;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the reactions are, whichever process runs them. */
@Component
class ReactionProgress {

    private static final long NOTHING_SEEN = -1;

    private final JdbcClient jdbc;
    private final EventStore ledger;
    private final Serializer serializer;

    ReactionProgress(
            @LedgerDatabase JdbcClient jdbc, EventStore ledger, @Qualifier("serializer") Serializer serializer) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.serializer = serializer;
    }

    /** How many events of the ledger they have not been handed. */
    long lag() {
        return position(ledger.createHeadToken()) - position(reached().orElse(null));
    }

    private Optional<TrackingToken> reached() {
        return jdbc.sql("select token, token_type from reaction_token where processor = ? and token is not null")
                .param(Reaction.GROUP)
                .query((row, number) -> token(row.getBytes("token"), row.getString("token_type")))
                .optional();
    }

    private TrackingToken token(byte[] stored, String type) {
        return serializer.deserialize(new SimpleSerializedObject<>(stored, byte[].class, type, null));
    }

    private static long position(@Nullable TrackingToken token) {
        TrackingToken seen = token == null ? null : WrappedToken.unwrapLowerBound(token);
        return seen == null ? NOTHING_SEEN : seen.position().orElse(NOTHING_SEEN);
    }
}
