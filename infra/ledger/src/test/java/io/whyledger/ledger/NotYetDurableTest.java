package io.whyledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An event that is committed but not yet on the disk")
class NotYetDurableTest {

    private final TestLedger ledger = TestLedger.embedded("not-yet-durable");

    @BeforeEach
    void append() {
        ledger.append("a", 0, 1);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    /** As an append does, but for the end of it. */
    private void commit(String stream, long sequenceNumber) {
        ledger.jdbc()
                .sql(
                        """
                        insert into event select 2, 'second', aggregate_type, ?, ?, payload_type, payload_revision,
                            payload, metadata, time_stamp
                        from event where global_index = 1""")
                .params(stream, sequenceNumber)
                .update();
        ledger.jdbc().sql("update log_head set position = 2").update();
    }

    /** As the database has when it could not write the file and was opened again. */
    private void lose() {
        ledger.jdbc().sql("delete from event where global_index = 2").update();
        ledger.jdbc().sql("update log_head set position = 1").update();
    }

    private List<Long> sequence(String stream) {
        return ledger.events()
                .readEvents(stream)
                .asStream()
                .map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    @Test
    void leavesNoGapInItsStreamWhenItIsLost() {
        commit("a", 1);
        assertThat(sequence("a")).containsExactly(0L);
        assertThat(ledger.events().lastSequenceNumberFor("a")).hasValue(0L);
        lose();

        ledger.append("a", 1, 1);

        assertThat(sequence("a")).containsExactly(0L, 1L);
    }

    @Test
    void doesNotLetItsStreamExist() {
        commit("b", 0);

        assertThat(ledger.streams().exists("b")).isFalse();
        assertThat(sequence("b")).isEmpty();
    }

    @Test
    void isSeenOnceALaterAppendHasBroughtItThere() {
        commit("b", 0);

        ledger.append("c", 0, 1);

        assertThat(ledger.streams().exists("b")).isTrue();
        assertThat(sequence("b")).containsExactly(0L);
    }

    @Test
    void isSeenAfterItHasRefusedAnAppendToItsStream() {
        commit("a", 1);

        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> ledger.append("a", 1, 1));

        assertThat(sequence("a")).containsExactly(0L, 1L);
    }
}
