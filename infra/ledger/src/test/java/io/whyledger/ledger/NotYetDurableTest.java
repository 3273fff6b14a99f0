package io.whyledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
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
    private void commit() {
        ledger.jdbc()
                .sql(
                        """
                        insert into event select 2, 'second', aggregate_type, 'a', 1, payload_type, payload_revision,
                            payload, metadata, time_stamp
                        from event where global_index = 1""")
                .update();
        ledger.jdbc().sql("update log_head set position = 2").update();
    }

    /** As the database has when it could not write the file and was opened again. */
    private void lose() {
        ledger.jdbc().sql("delete from event where global_index = 2").update();
        ledger.jdbc().sql("update log_head set position = 1").update();
    }

    private List<Long> sequence() {
        return ledger.events()
                .readEvents("a")
                .asStream()
                .map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    @Test
    void isNotRememberedSoItLeavesNoGapWhenItIsLost() {
        commit();
        assertThat(sequence()).containsExactly(0L, 1L);
        lose();

        assertThat(sequence()).containsExactly(0L);
    }
}
