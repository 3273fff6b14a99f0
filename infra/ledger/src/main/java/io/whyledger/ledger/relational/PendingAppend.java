package io.whyledger.ledger.relational;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** An append whose unit of work waits to hear what became of it; the first word about that is the last. */
class PendingAppend {

    private final Append append;
    private final CompletableFuture<Optional<SQLException>> refusal = new CompletableFuture<>();

    PendingAppend(Append append) {
        this.append = append;
    }

    Append append() {
        return append;
    }

    void succeed() {
        refusal.complete(Optional.empty());
    }

    void refuse(SQLException reason) {
        refusal.complete(Optional.of(reason));
    }

    /** Whoever is interrupted still has to know what became of it. */
    void await() throws SQLException {
        Optional<SQLException> reason = refusal.join();
        if (reason.isPresent()) {
            throw reason.get();
        }
    }
}
