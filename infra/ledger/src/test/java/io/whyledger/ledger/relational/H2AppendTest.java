package io.whyledger.ledger.relational;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whyledger.ledger.TestLedger;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An append on the embedded store")
class H2AppendTest {

    @Test
    void tellsThatTheCommitFailedThoughNothingCanBeRolledBackEither() throws SQLException {
        try (TestLedger ledger = TestLedger.embedded("broken");
                Connection connection = ledger.dataSource().getConnection();
                Connection broken = broken(connection)) {
            assertThatThrownBy(() -> new H2Append().write(broken, List.of())).hasMessage("database closed");
        }
    }

    /** As a pool has it, which closes a connection when it fails. */
    private static Connection broken(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                H2AppendTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "commit" -> throw new SQLException("database closed", "90098");
                        case "rollback" -> throw new SQLException("connection closed");
                        default -> {
                            return call(connection, method, arguments);
                        }
                    }
                });
    }

    private static Object call(Connection connection, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
