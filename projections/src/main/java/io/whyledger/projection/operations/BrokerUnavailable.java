package io.whyledger.projection.operations;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Kafka does not take what an operator asks for. */
class BrokerUnavailable extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    BrokerUnavailable(Throwable cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, problem(), cause);
        getHeaders().set(HttpHeaders.RETRY_AFTER, "30");
    }

    private static ProblemDetail problem() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The broker did not take it in time. GET /api/operations/publisher tells what keeps it from that. Mend it"
                        + " and ask again.");
        problem.setType(URI.create("urn:whyledger:problem:publisher.broker-unavailable"));
        problem.setTitle("Broker is unavailable");
        return problem;
    }
}
