package io.whyledger.query.activity;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Live updates are bounded; who comes too many may come again later. */
class TooManySubscribers extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    TooManySubscribers(int most) {
        super(HttpStatus.SERVICE_UNAVAILABLE, problem(most), null);
        getHeaders().set(HttpHeaders.RETRY_AFTER, "30");
    }

    private static ProblemDetail problem(int most) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Already %d clients follow the activity live. Try again later, or ask /api/activity.".formatted(most));
        problem.setType(URI.create("urn:whyledger:problem:activity.too-many-subscribers"));
        problem.setTitle("Too many live subscribers");
        return problem;
    }
}
