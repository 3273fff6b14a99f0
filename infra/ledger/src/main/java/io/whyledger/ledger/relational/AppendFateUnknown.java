package io.whyledger.ledger.relational;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;

/** The connection was lost during an append and did not come back in time to tell whether it was stored. */
class AppendFateUnknown extends SQLNonTransientConnectionException {

    private static final long serialVersionUID = 1L;

    /** Transaction resolution unknown. The state of the cause may be one after which nothing was stored. */
    static final String STATE = "08007";

    AppendFateUnknown(SQLException cause) {
        super("nobody knows whether the append was stored: " + cause.getMessage(), STATE, cause);
    }
}
