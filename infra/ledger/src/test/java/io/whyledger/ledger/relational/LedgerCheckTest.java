package io.whyledger.ledger.relational;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.ledger.LedgerCheckApplication;
import io.whyledger.ledger.TestLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("The check of the ledger")
@ExtendWith(OutputCaptureExtension.class)
class LedgerCheckTest {

    private final TestLedger ledger = TestLedger.embedded("check");
    private final LedgerCheck check = new LedgerCheck(ledger.jdbc());

    @BeforeEach
    void fill() {
        ledger.append("a", 0, 3);
        ledger.append("b", 0, 2);
        ledger.append("a", 3, 1);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void isContentWithWhatTheLedgerWrote() {
        assertThat(check.check().violations()).isEmpty();
        assertThat(check.check(4, 1).checkedUpTo()).isEqualTo(5);
        assertThat(new LedgerCheck(ledger.jdbc()).check(6, 100).violations()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            delete from event where global_index = 6                      | of the positions 1 to 6 there are 5
            delete from event where global_index = 2                      | stream a: event 2 does not follow event 1
            update event set global_index = 7 where global_index = 6      | position 7 lies beyond the head 6
            update event set sequence_number = 9 where global_index = 5   | stream b: event 9 does not follow event 8
            update event set sequence_number = 8 - sequence_number where aggregate_identifier = 'a' | stream a: event 6
            update log_head set position = 5                              | position 6 lies beyond the head 5
            update log_head set position = 8                              | of the positions 1 to 8 there are 6
            """)
    void findsWhatSomebodyElseBroke(String damage, String violation) {
        ledger.jdbc().sql(damage).update();

        assertThat(check.check().violations())
                .anySatisfy(found -> assertThat(found).startsWith(violation));
    }

    @Test
    void makesTheHealthDown() {
        LedgerHealth health = new LedgerHealth(check);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails()).containsEntry("checkedUpTo", 6L);

        ledger.append("c", 0, 2);
        ledger.jdbc().sql("delete from event where global_index = 8").update();

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails()).containsKey("violations");
    }

    @Test
    void isACommandThatEndsWithOneWhenSomethingIsWrong(CapturedOutput printed) {
        String url = "--whyledger.ledger.url=jdbc:h2:mem:check";

        assertThat(LedgerCheckApplication.run(url)).isZero();
        assertThat(printed.getOut()).contains("ok: 6 events");

        ledger.jdbc().sql("delete from event where global_index = 6").update();
        assertThat(LedgerCheckApplication.run(url)).isOne();
        assertThat(printed.getOut()).contains("of the positions 1 to 6 there are 5");
    }

    @Test
    void isACommandThatDoesNotVouchForAxonServer(CapturedOutput printed) {
        assertThat(LedgerCheckApplication.run(
                        "--whyledger.store=axon-server", "--whyledger.ledger.url=jdbc:h2:mem:check"))
                .isOne();
        assertThat(printed.getOut()).contains("NOT CHECKED");
    }
}
