package io.whyledger.query.http;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A view has not yet seen the ledger position that the client asked for. */
public class NotYetCaughtUp extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    NotYetCaughtUp(long wanted, long seen) {
        super(HttpStatus.SERVICE_UNAVAILABLE, problem(wanted, seen), null);
        getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
    }

    private static ProblemDetail problem(long wanted, long seen) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The answer would show the ledger up to position %d, not yet up to %d. Ask again in a moment."
                        .formatted(seen, wanted));
        problem.setType(URI.create("urn:whyledger:problem:view.behind"));
        problem.setTitle("View is behind");
        return problem;
    }
}
