package io.whyledger.ledger.relational;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An append of which nobody knows whether it was stored")
class AppendFateUnknownTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "57P03", "53300"})
    void saysSoThoughTheLastFailureWasThatThereWasNoConnection(String state) {
        NoConnection last = new NoConnection(new SQLException("none", state));

        assertThat(new AppendFateUnknown(last).getSQLState()).isEqualTo("08007");
    }
}
