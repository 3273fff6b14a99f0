package io.whyledger.ledger.relational;

import io.whyledger.ledger.relational.Append.ReceiptRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Looks for an append by what only it can have stored. */
class StoredAppends {

    boolean contains(Connection connection, Append append) throws SQLException {
        if (!append.events().isEmpty()) {
            return exists(
                    connection,
                    "select 1 from event where event_identifier = ?",
                    append.events().get(0).identifier());
        }
        ReceiptRow receipt = append.receipt();
        return receipt != null
                && exists(
                        connection,
                        "select 1 from command_receipt where actor = ? and idempotency_key = ? and recorded_at = ?",
                        receipt.actor(),
                        receipt.key(),
                        receipt.recordedAt());
    }

    private static boolean exists(Connection connection, String sql, String... parameters) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }
}
