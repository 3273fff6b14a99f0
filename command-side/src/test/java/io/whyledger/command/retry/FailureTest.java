package io.whyledger.command.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.RuleViolation;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

@DisplayName("A failure")
class FailureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"40001", "40P01", "55P03", "HYT00", "90131", "08001", "08004", "57P03", "53300", "53200", "53100"
            })
    void passesWhenTheDatabaseOnlyCannotDoItNow(String state) {
        assertThat(Failure.of(inTheEventStore(state))).isEqualTo(Failure.DATABASE_BUSY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08000", "08003", "08006", "08007", "57P01", "57P02", "40003", "90067", "90098", "90121"})
    void leavesTheOutcomeOpenWhenTheConnectionBroke(String state) {
        assertThat(Failure.of(inTheEventStore(state))).isEqualTo(Failure.CONNECTION_LOST);
    }

    @Test
    void leavesTheOutcomeOpenWhenTheLedgerCouldNotFindOut() {
        SQLException unknown = new SQLNonTransientConnectionException("nobody knows", "XX000");

        assertThat(Failure.of(new EventStoreException("append", unknown))).isEqualTo(Failure.CONNECTION_LOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "57P03", "53300"})
    void leavesTheOutcomeOpenWhenTheLedgerWasWithoutAConnectionUntilItGaveUp(String state) {
        SQLException last = new SQLTransientConnectionException("none", state);
        SQLException unknown = new SQLNonTransientConnectionException("nobody knows", "08007", last);
        DataAccessResourceFailureException explained = new DataAccessResourceFailureException("append", unknown);

        assertThat(Failure.of(new EventStoreException("append", explained))).isEqualTo(Failure.CONNECTION_LOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23502", "42P01", "42501", "57014", "XX000"})
    void staysWhenTheStatementItselfIsWrong(String state) {
        assertThat(Failure.of(inTheEventStore(state))).isEqualTo(Failure.PERMANENT);
    }

    @ParameterizedTest
    @CsvSource({
        "event_stream_sequence_unique, LOST_RACE",
        "command_receipt_pk, SAME_KEY",
        "event_identifier_unique, PERMANENT",
        "event_pk, PERMANENT"
    })
    void isToldByTheConstraintThatWasThereFirst(String constraint, Failure failure) {
        SQLException duplicate = new SQLException(
                "ERROR: duplicate key value violates unique constraint \"" + constraint + "\"", "23505");

        assertThat(Failure.of(new EventStoreException("append", duplicate))).isEqualTo(failure);
        assertThat(Failure.of(new DuplicateKeyException("insert", duplicate))).isEqualTo(failure);
    }

    @Test
    void isFoundBehindTheBatchThatItWasIn() {
        BatchUpdateException batch = new BatchUpdateException("a batch failed", null, 0, new int[0], null);
        batch.setNextException(new SQLException("deadlock detected", "40P01"));

        assertThat(Failure.of(new EventStoreException("append", batch))).isEqualTo(Failure.DATABASE_BUSY);
    }

    @Test
    void passesWhenThereWasNoConnectionToBeHad() {
        SQLException noneFree = new SQLTransientConnectionException("ledger - Connection is not available");

        assertThat(Failure.of(new EventStoreException("load", noneFree))).isEqualTo(Failure.DATABASE_BUSY);
        assertThat(Failure.of(new CannotGetJdbcConnectionException("none", noneFree)))
                .isEqualTo(Failure.DATABASE_BUSY);
        assertThat(Failure.of(new CannotCreateTransactionException("none", new SQLException("broken", "08006"))))
                .as("nothing had begun")
                .isEqualTo(Failure.DATABASE_BUSY);
        assertThat(Failure.of(new QueryTimeoutException("too slow"))).isEqualTo(Failure.DATABASE_BUSY);
    }

    @Test
    void isALostRaceOrABegunStreamAsTheEventStoreSays() {
        assertThat(Failure.of(new ConcurrencyException("lost"))).isEqualTo(Failure.LOST_RACE);
        assertThat(Failure.of(new AggregateStreamCreationException("begun"))).isEqualTo(Failure.STREAM_BEGUN);
    }

    @Test
    void staysWhenARuleWasBrokenOrSomethingElseWasExpected() {
        SQLException beside = new SQLException("deadlock detected", "40P01");
        RuleViolation violation = new RuleViolation("technology.retired", "It is retired.");
        violation.initCause(beside);

        assertThat(Failure.of(violation)).isEqualTo(Failure.PERMANENT);
        assertThat(Failure.of(new MalformedInput("request.malformed", "Mend it.")))
                .isEqualTo(Failure.PERMANENT);
        assertThat(Failure.of(new ConflictingAggregateVersionException("technology/kotlin", 3, 4)))
                .isEqualTo(Failure.PERMANENT);
        assertThat(Failure.of(new IllegalStateException("a defect"))).isEqualTo(Failure.PERMANENT);
    }

    @Nested
    class OfARealH2 {

        private final String url = "jdbc:h2:mem:failures;LOCK_TIMEOUT=50";

        @Test
        void isToldByTheConstraint() throws SQLException {
            try (Connection connection = DriverManager.getConnection(url);
                    Statement statement = connection.createStatement()) {
                statement.execute(
                        "create table command_receipt (actor varchar(9), constraint command_receipt_pk primary key (actor))");
                statement.execute(
                        """
                        create table event (id int, stream varchar(9),
                            constraint event_identifier_unique unique (id),
                            constraint event_stream_sequence_unique unique (stream))""");

                assertThat(refused(statement, "insert into command_receipt values ('a'), ('a')"))
                        .isEqualTo(Failure.SAME_KEY);
                assertThat(refused(statement, "insert into event values (1, 'a'), (2, 'a')"))
                        .isEqualTo(Failure.LOST_RACE);
                assertThat(refused(statement, "insert into event values (1, 'a'), (1, 'b')"))
                        .isEqualTo(Failure.PERMANENT);
            }
        }

        @Test
        void passesWhenALockWasNotFreeInTime() throws SQLException {
            try (Connection holder = DriverManager.getConnection(url);
                    Statement holding = holder.createStatement();
                    Connection waiter = DriverManager.getConnection(url);
                    Statement waiting = waiter.createStatement()) {
                holding.execute("create table head (position int)");
                holding.execute("insert into head values (1)");
                holder.setAutoCommit(false);
                holding.execute("update head set position = 2");

                assertThat(refused(waiting, "update head set position = 3")).isEqualTo(Failure.DATABASE_BUSY);
            }
        }

        @Test
        void leavesTheOutcomeOpenWhenTheDatabaseWasClosed() throws SQLException {
            Connection connection = DriverManager.getConnection("jdbc:h2:mem:closed");
            Statement statement = connection.createStatement();
            statement.execute("shutdown immediately");

            assertThat(refused(statement, "select 1")).isEqualTo(Failure.CONNECTION_LOST);
        }

        private static Failure refused(Statement statement, String sql) {
            return Failure.of(catchThrowable(() -> statement.execute(sql)));
        }
    }

    private static EventStoreException inTheEventStore(String state) {
        return new EventStoreException(
                "An event for aggregate [a] could not be persisted", new SQLException("", state));
    }
}
