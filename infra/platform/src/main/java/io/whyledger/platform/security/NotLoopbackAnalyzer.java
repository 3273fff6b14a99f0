package io.whyledger.platform.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in words why the start was refused. */
class NotLoopbackAnalyzer extends AbstractFailureAnalyzer<NotLoopback> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NotLoopback cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Remove the setting, or set it to 127.0.0.1. Others can't be let in before there is authentication, "
                        + "not by a proxy either: whoever comes through it could act as anybody.",
                cause);
    }
}
