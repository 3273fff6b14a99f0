package io.whyledger.ledger.relational;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** An append whose unit of work waits to hear what became of it. */
class PendingAppend {

    private final Append append;
    private final CountDownLatch settled = new CountDownLatch(1);
    private volatile @Nullable SQLException refusal;

    PendingAppend(Append append) {
        this.append = append;
    }

    Append append() {
        return append;
    }

    void succeed() {
        settled.countDown();
    }

    void refuse(SQLException reason) {
        refusal = reason;
        settled.countDown();
    }

    /** Whoever is interrupted still has to know what became of it. */
    void await() throws SQLException {
        boolean interrupted = false;
        while (true) {
            try {
                settled.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        SQLException reason = refusal;
        if (reason != null) {
            throw reason;
        }
    }
}
