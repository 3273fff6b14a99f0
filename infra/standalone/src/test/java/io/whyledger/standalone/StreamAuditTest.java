package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The check of the event stream finds")
class StreamAuditTest {

    private static final List<String> LEDGER = List.of("1", "2", "3");
    private static final StreamAudit.Entry FIRST = new StreamAudit.Entry(0, 0, "1", "a");
    private static final StreamAudit.Entry SECOND = new StreamAudit.Entry(1, 0, "2", "b");
    private static final StreamAudit.Entry THIRD = new StreamAudit.Entry(0, 1, "3", "a");

    @Test
    void nothingWrongWithStreamsThatArriveInTurn() {
        assertThatCode(() -> StreamAudit.expectExactly(LEDGER, List.of(SECOND, FIRST, THIRD)))
                .doesNotThrowAnyException();
    }

    @Test
    void aLostEvent() {
        expectFinding("lost", List.of(FIRST, THIRD));
    }

    @Test
    void aDoubledEvent() {
        expectFinding("came once", List.of(FIRST, SECOND, THIRD, new StreamAudit.Entry(1, 1, "2", "b")));
    }

    @Test
    void aStreamOutOfOrder() {
        expectFinding("before", List.of(THIRD, FIRST, SECOND));
    }

    @Test
    void aStreamInTwoPartitions() {
        expectFinding("partition of", List.of(FIRST, SECOND, new StreamAudit.Entry(1, 1, "3", "a")));
    }

    @Test
    void anEventThatTheLedgerLacks() {
        expectFinding("only the ledger's", List.of(FIRST, SECOND, THIRD, new StreamAudit.Entry(1, 1, "4", "b")));
    }

    private static void expectFinding(String what, List<StreamAudit.Entry> stream) {
        assertThatThrownBy(() -> StreamAudit.expectExactly(LEDGER, stream))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(what);
    }
}
