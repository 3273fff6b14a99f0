package io.whyledger.axonserver;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator where Axon Server was looked for and what to do. */
class AxonServerUnreachableAnalyzer extends AbstractFailureAnalyzer<AxonServerUnreachable> {

    private static final String LET_IN = "Something listens there. Check that it is the gRPC port of Axon Server (8124"
            + " unless changed), axon.axonserver.context, axon.axonserver.token if it controls access, and"
            + " axon.axonserver.ssl-enabled with axon.axonserver.cert-file if it uses TLS.";

    private static final String START_IT = "Start Axon Server there, or say in axon.axonserver.servers where it is, as"
            + " host:port, several with commas. Without Axon Server, leave whyledger.store out.";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AxonServerUnreachable cause) {
        return new FailureAnalysis(cause.getMessage(), cause.answering() ? LET_IN : START_IT, cause);
    }
}
