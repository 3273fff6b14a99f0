package io.whyledger.ledger.relational;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;

/** The connection was lost during an append and did not come back in time to tell whether it was stored. */
class AppendFateUnknown extends SQLNonTransientConnectionException {

    private static final long serialVersionUID = 1L;

    AppendFateUnknown(SQLException cause) {
        super("nobody knows whether the append was stored: " + cause.getMessage(), cause.getSQLState(), cause);
    }
}
