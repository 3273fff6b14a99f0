package io.whyledger.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Answers what the firewall keeps out; nothing behind the firewall, the error page neither, is reached any more. */
class RefusedRequests implements RequestRejectedHandler {

    private static final String PROBLEM =
            """
            {"type":"urn:whyledger:problem:request.refused","title":"Bad Request","status":400,\
            "detail":"The address holds what is never taken, such as an encoded slash or percent sign, or the Host is not \
            this machine. Ask localhost for an address that the API or a page gave."}""";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.getWriter().write(PROBLEM);
    }
}
