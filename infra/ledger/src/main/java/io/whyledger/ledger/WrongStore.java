package io.whyledger.ledger;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The address of the ledger's database does not belong to the store that was asked for. */
class WrongStore extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    WrongStore(Store store, String url) {
        super("whyledger.store=%s does not go with the database %s"
                .formatted(store.name().toLowerCase(Locale.ROOT).replace('_', '-'), url));
    }

    /** Tells which settings to give. */
    static class Analyzer extends AbstractFailureAnalyzer<WrongStore> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable rootFailure, WrongStore cause) {
            return new FailureAnalysis(
                    cause.getMessage() + ".",
                    "For PostgreSQL set whyledger.store=postgresql and spring.datasource.url=jdbc:postgresql://... with"
                            + " its username and password; whyledger.ledger.url if the ledger has another database than"
                            + " the views. For the embedded store leave whyledger.store and whyledger.ledger.url out.",
                    cause);
        }
    }
}
