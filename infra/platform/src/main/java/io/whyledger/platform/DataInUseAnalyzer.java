package io.whyledger.platform;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator who starts the application twice that the data belongs to the first. */
class DataInUseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** H2's code for a file that another process has locked. */
    private static final int IN_USE = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        if (cause.getErrorCode() != IN_USE) {
            return null;
        }
        return new FailureAnalysis(
                "Another process is using the data: " + cause.getMessage(),
                "Stop the other one, or give this one a folder of its own with whyledger.data.",
                cause);
    }
}
