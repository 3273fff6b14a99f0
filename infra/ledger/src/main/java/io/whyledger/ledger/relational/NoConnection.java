package io.whyledger.ledger.relational;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** There was no connection, so nothing was sent: trying again is safe. */
class NoConnection extends SQLTransientConnectionException {

    private static final long serialVersionUID = 1L;

    NoConnection(SQLException cause) {
        super("no connection to the ledger's database: " + cause.getMessage(), cause.getSQLState(), cause);
    }
}
