package io.whyledger.projection.processing;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/** The database will never take what an event says, as it stands: a fault of the event and not of the database. */
final class RowsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private RowsRefused(SQLException cause) {
        super("The database refuses the rows of this event: " + cause.getMessage(), cause);
    }

    /**
     * By the classes of SQLSTATE: 22 is a value that its type has not, 23 a broken constraint, and 54 something that is
     * longer than PostgreSQL can keep.
     */
    static Optional<RowsRefused> within(@Nullable Throwable failure) {
        return failure != null
                        && NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException cause
                        && isRefusal(cause.getSQLState())
                ? Optional.of(new RowsRefused(cause))
                : Optional.empty();
    }

    private static boolean isRefusal(@Nullable String state) {
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
    }
}
