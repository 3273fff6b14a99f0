package io.whyledger.projection.processing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DefaultDeadLetterStatementFactory;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.serialization.Serializer;

/**
 * Axon's statements but for two. The one that pages through the first letters of all streams: Axon takes the offset of a
 * page for an index within a stream, so that it never sees more than the first ten streams. And the one that puts a letter
 * away: Axon can't put away what it can't read, and its view would come upon that event for ever.
 */
class DeadLetterStatements extends DefaultDeadLetterStatementFactory<EventMessage<?>> {

    private static final String FIRST_OF_STREAMS =
            """
            select * from DeadLetterEntry letter
            where processingGroup = ? and (processingStarted is null or processingStarted < ?)
                and sequenceIndex = (
                    select min(sequenceIndex) from DeadLetterEntry earlier
                    where earlier.processingGroup = letter.processingGroup
                        and earlier.sequenceIdentifier = letter.sequenceIdentifier)
            order by lastTouched, deadLetterIdentifier
            offset ? rows fetch next ? rows only""";

    DeadLetterStatements(Serializer general, Serializer events) {
        super(DefaultDeadLetterStatementFactory.<EventMessage<?>>builder()
                .genericSerializer(general)
                .eventSerializer(events));
    }

    @Override
    public PreparedStatement enqueueStatement(
            Connection connection,
            String processingGroup,
            String sequenceIdentifier,
            DeadLetter<? extends EventMessage<?>> letter,
            long sequenceIndex)
            throws SQLException {
        DeadLetter<EventMessage<?>> asStored = new GenericDeadLetter<>(
                sequenceIdentifier,
                AsStored.of(letter.message()),
                letter.cause().orElse(null),
                letter.enqueuedAt(),
                letter.lastTouched(),
                letter.diagnostics());
        return super.enqueueStatement(connection, processingGroup, sequenceIdentifier, asStored, sequenceIndex);
    }

    @Override
    public PreparedStatement claimableSequencesStatement(
            Connection connection, String processingGroup, Instant startedBefore, int offset, int size)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(FIRST_OF_STREAMS);
        statement.setString(1, processingGroup);
        statement.setString(2, DateTimeUtils.formatInstant(startedBefore));
        statement.setInt(3, offset);
        statement.setInt(4, size);
        return statement;
    }
}
