package io.whyledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What both databases do beyond {@link LedgerContract}. */
abstract class RelationalContract extends LedgerContract {

    private TestLedger ledger() {
        return (TestLedger) store;
    }

    @Test
    void beginsAtPositionOneAndTellsExactlyWhereAnEventIs() {
        store.append("a", 0, 1);
        store.append("b", 0, 2);

        assertThat(store.streams().positionOf("a", 0)).isEqualTo(1);
        assertThat(store.streams().positionOf("b", 1)).isEqualTo(3);
    }

    @Test
    void keepsPayloadsReadableByPeople() {
        store.append("a", 0, 1);

        assertThat(ledger().jdbc()
                        .sql("select payload from event")
                        .query(byte[].class)
                        .single())
                .isEqualTo("\"event 0\"".getBytes(StandardCharsets.UTF_8));
        assertThat(ledger().jdbc()
                        .sql("select position, stream, version, cast(payload as varchar) from ledger")
                        .query((row, number) ->
                                row.getLong(1) + " " + row.getString(2) + " " + row.getLong(3) + " " + row.getString(4))
                        .single())
                .isEqualTo("1 a 0 \"event 0\"");
    }

    @Test
    void keepsOneSnapshotOfAStream() {
        store.append("a", 0, 3);
        store.events().storeSnapshot(TestStore.eventsOf("a", 1, 1).get(0));
        store.events().storeSnapshot(TestStore.eventsOf("a", 2, 1).get(0));

        assertThat(ledger().jdbc()
                        .sql("select count(*) from snapshot")
                        .query(Long.class)
                        .single())
                .isOne();
    }
}
