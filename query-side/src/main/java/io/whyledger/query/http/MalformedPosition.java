package io.whyledger.query.http;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What should be a ledger position is none. */
public class MalformedPosition extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    public MalformedPosition(String name) {
        super(HttpStatus.BAD_REQUEST, problem(name), null);
    }

    private static ProblemDetail problem(String name) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                name + " takes a position of the ledger: a whole number that is not negative, such as 42.");
        problem.setType(URI.create("urn:whyledger:problem:position.malformed"));
        problem.setTitle("Malformed position");
        return problem;
    }
}
