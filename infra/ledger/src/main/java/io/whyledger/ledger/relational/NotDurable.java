package io.whyledger.ledger.relational;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The database is set so that it can lose what it has acknowledged. */
class NotDurable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NotDurable(List<String> settings) {
        super("PostgreSQL can lose acknowledged commands when it crashes: " + String.join(", ", settings));
    }

    /** Tells how to mend it, or to take the risk. */
    static class Analyzer extends AbstractFailureAnalyzer<NotDurable> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable rootFailure, NotDurable cause) {
            return new FailureAnalysis(
                    cause.getMessage() + ".",
                    "Turn these settings on, for the server or for the ledger's user. For tests only, take the risk with"
                            + " whyledger.ledger.require-durability=false.",
                    cause);
        }
    }
}
