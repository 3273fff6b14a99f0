package io.whyledger.benchmarks.contender;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The tables of raw JDBC and pgbench: the columns and constraints of the ledger, numbered by an identity column. */
public final class RawSchema {

    static final String INSERT_EVENT =
            """
            insert into event (event_identifier, aggregate_type, aggregate_identifier, sequence_number,
                payload_type, payload_revision, payload, metadata, time_stamp)
            values (?, 'Technology', ?, ?, ?, ?, ?, ?, ?)""";

    static final String INSERT_RECEIPT =
            """
            insert into command_receipt (actor, idempotency_key, fingerprint, answer_type, answer, recorded_at)
            values (?, ?, '0000000000000000000000000000000000000000000000000000000000000000',
                'io.whyledger.command.technology.TechnologyChanged', ?, ?)""";

    private static final String EVENT =
            """
            create table event (
                global_index         bigint generated always as identity primary key,
                event_identifier     varchar(255) not null unique,
                aggregate_type       varchar(255),
                aggregate_identifier varchar(255) not null,
                sequence_number      bigint       not null,
                payload_type         varchar(255) not null,
                payload_revision     varchar(255),
                payload              bytea        not null,
                metadata             bytea        not null,
                time_stamp           varchar(40)  not null,
                unique (aggregate_identifier, sequence_number))""";

    private static final String RECEIPT =
            """
            create table command_receipt (
                actor           varchar(255) not null,
                idempotency_key varchar(255) not null,
                fingerprint     varchar(64)  not null,
                answer_type     varchar(255) not null,
                answer          bytea        not null,
                recorded_at     varchar(40)  not null,
                primary key (actor, idempotency_key))""";

    private RawSchema() {}

    static void create(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            create(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(EVENT);
            statement.execute(RECEIPT);
        }
    }
}
