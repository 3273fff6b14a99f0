package io.whyledger.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes to an embedded database in several threads, each of which counts its rows in another table in the same
 * transaction. The tables between the two give H2 something to do between storing the one and the other.
 */
final class TransactionsUntilKilled {

    static final int THREADS = 6;

    private static final int TABLES_BETWEEN = 2_000;

    private TransactionsUntilKilled() {}

    public static void main(String[] arguments) throws InterruptedException {
        DataSource database = open(arguments[0]);
        create(new JdbcTemplate(database));
        AtomicInteger committed = new AtomicInteger();
        for (int thread = 0; thread < THREADS; thread++) {
            int number = thread;
            new Thread(() -> writeOn(database, number, committed)).start();
        }
        while (true) {
            Thread.sleep(10);
            System.out.println("rows " + committed.get());
        }
    }

    static DataSource open(String file) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        return OneWriter.ofEmbedded(pool);
    }

    private static void create(JdbcTemplate jdbc) {
        IntStream.range(0, THREADS)
                .forEach(it -> jdbc.execute("create table if not exists counted_" + it + " (number int)"));
        IntStream.range(0, TABLES_BETWEEN)
                .forEach(it -> jdbc.execute("create table if not exists between_" + it + " (id int)"));
        IntStream.range(0, THREADS)
                .forEach(it -> jdbc.execute("create table if not exists row_" + it + " (id int primary key)"));
        IntStream.range(0, THREADS)
                .forEach(it ->
                        jdbc.update("insert into counted_%1$d select 0 where not exists (select * from counted_%1$d)"
                                .formatted(it)));
    }

    private static void writeOn(DataSource database, int number, AtomicInteger committed) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement count =
                            connection.prepareStatement("update counted_%d set number = number + 1".formatted(number));
                    PreparedStatement row = connection.prepareStatement(
                            "insert into row_%1$d select number from counted_%1$d".formatted(number))) {
                while (true) {
                    count.executeUpdate();
                    row.executeUpdate();
                    connection.commit();
                    committed.incrementAndGet();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
