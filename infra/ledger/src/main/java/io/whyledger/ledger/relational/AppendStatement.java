package io.whyledger.ledger.relational;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes appends in one transaction, giving their events the next positions of the ledger. */
interface AppendStatement {

    /**
     * Writes all or nothing, durably.
     *
     * @param connection in autocommit mode, and left so
     */
    void write(Connection connection, List<Append> appends) throws SQLException;
}
