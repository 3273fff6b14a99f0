package io.whyledger.platform.web;

import io.whyledger.domain.RuleViolation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lets a filter refuse a request as a controller does: with a problem that says what to do. */
public final class Refusal {

    private static final String REASON = Refusal.class.getName() + ".reason";

    private Refusal() {}

    /** Answers with the problem of the broken rule. */
    public static void send(RuleViolation reason, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(REASON, reason);
        response.sendError(Problems.of(reason).getStatus());
    }

    /** Why the request was refused, if a filter did. */
    public static @Nullable RuleViolation of(HttpServletRequest request) {
        return (RuleViolation) request.getAttribute(REASON);
    }
}
