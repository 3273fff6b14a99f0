package io.whyledger.ledger;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/**
 * The turn of one connection to write: taken by its first statement that may change something, given up when its
 * transaction has ended. A thread that has it may write with another connection too.
 */
final class WriterTurn {

    /** H2's own state for a lock that was waited for in vain. */
    private static final String LOCK_TIMEOUT = "HYT00";

    private static final Pattern READS =
            Pattern.compile("\\s*(select|with|values|show|set)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern READS_AND_WRITES = Pattern.compile(
            "\\b(for\\s+update|(final|new|old)\\s+table|next\\s+value|nextval)\\b", Pattern.CASE_INSENSITIVE);

    private final ReentrantLock writing;
    private final Duration patience;
    private boolean taken;

    WriterTurn(ReentrantLock writing, Duration patience) {
        this.writing = writing;
        this.patience = patience;
    }

    Connection of(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> onConnection(connection, method, arguments));
    }

    private Object onConnection(Connection connection, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "createStatement" -> statement(connection, (Statement) invoke(connection, method, arguments));
            case "prepareStatement", "prepareCall" -> {
                PreparedStatement prepared = (PreparedStatement) invoke(connection, method, arguments);
                yield mayWrite((String) arguments[0])
                        ? prepared(connection, prepared, method.getReturnType())
                        : prepared;
            }
            case "commit", "rollback", "close", "abort", "setAutoCommit" -> {
                try {
                    yield invoke(connection, method, arguments);
                } finally {
                    if (endsTransaction(method, arguments)) {
                        give();
                    }
                }
            }
            default -> invoke(connection, method, arguments);
        };
    }

    /** Going back to a savepoint ends none, nor does the beginning of one. */
    private static boolean endsTransaction(Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "rollback" -> method.getParameterCount() == 0;
            case "setAutoCommit" -> (boolean) arguments[0];
            default -> true;
        };
    }

    private Statement statement(Connection connection, Statement statement) {
        return proxy(Statement.class, (proxy, method, arguments) -> {
            boolean executes = method.getName().startsWith("execute");
            boolean reads = executes && method.getParameterCount() > 0 && !mayWrite((String) arguments[0]);
            return executes && !reads
                    ? write(connection, statement, method, arguments)
                    : invoke(statement, method, arguments);
        });
    }

    private Object prepared(Connection connection, PreparedStatement statement, Class<?> type) {
        return proxy(
                type,
                (proxy, method, arguments) -> method.getName().startsWith("execute")
                        ? write(connection, statement, method, arguments)
                        : invoke(statement, method, arguments));
    }

    private Object write(Connection connection, Statement statement, Method method, Object[] arguments)
            throws Throwable {
        boolean endsWithStatement = connection.getAutoCommit();
        take();
        try {
            return invoke(statement, method, arguments);
        } finally {
            if (endsWithStatement) {
                give();
            }
        }
    }

    private static boolean mayWrite(String sql) {
        return !READS.matcher(sql).lookingAt() || READS_AND_WRITES.matcher(sql).find();
    }

    private void take() throws SQLException {
        if (!taken) {
            taken = writing.tryLock() || waited();
        }
    }

    private boolean waited() throws SQLException {
        try {
            if (writing.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLTransientException("interrupted before it could write", interrupted);
        }
        throw new SQLTransientException(
                "another transaction has been writing to the embedded database for %d s"
                        .formatted(patience.toSeconds()),
                LOCK_TIMEOUT);
    }

    private void give() {
        if (taken) {
            taken = false;
            writing.unlock();
        }
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(WriterTurn.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
