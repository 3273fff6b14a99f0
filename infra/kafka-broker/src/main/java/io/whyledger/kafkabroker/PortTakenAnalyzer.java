package io.whyledger.kafkabroker;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do, in place of where in the code it happened. */
class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortTaken> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PortTaken taken) {
        return new FailureAnalysis(
                taken.getMessage(), "End that, or set whyledger.trial-broker.port to a port that is free.", taken);
    }
}
