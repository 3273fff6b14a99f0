package io.whyledger.query.feed;

import io.whyledger.domain.published.NotTranslatable;
import java.net.URI;
import java.util.Collection;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Why the feed is not read. */
class FeedProblem extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private FeedProblem(HttpStatus status, String type, String title, String detail) {
        super(status, problem(status, type, title, detail), null);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            getHeaders().set(HttpHeaders.RETRY_AFTER, "30");
        }
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:whyledger:problem:feed." + type));
        problem.setTitle(title);
        return problem;
    }

    static FeedProblem unknownType(String type) {
        return unknownType(HttpStatus.BAD_REQUEST, type);
    }

    static FeedProblem noSchema(String type) {
        return unknownType(HttpStatus.NOT_FOUND, type);
    }

    private static FeedProblem unknownType(HttpStatus status, String type) {
        return new FeedProblem(
                status,
                "unknown-type",
                "Unknown type",
                "There is no type %s. /asyncapi.json lists all, such as io.whyledger.decision.accepted.v1."
                        .formatted(abbreviated(type)));
    }

    static FeedProblem unknownSubject(String subject) {
        return new FeedProblem(
                HttpStatus.BAD_REQUEST,
                "unknown-subject",
                "Unknown subject",
                "%s is no stream; technology/python, evaluation/backend-language, decision/adr-2 or import/brokers is."
                        .formatted(abbreviated(subject)));
    }

    static FeedProblem unknownParameter(String parameter, Collection<String> known) {
        return new FeedProblem(
                HttpStatus.BAD_REQUEST,
                "unknown-parameter",
                "Unknown parameter",
                "There is no parameter %s here, only %s.".formatted(abbreviated(parameter), String.join(", ", known)));
    }

    static FeedProblem beyondTheEnd(long position, long head) {
        return new FeedProblem(
                HttpStatus.CONFLICT,
                "position-beyond-end",
                "Position beyond the end",
                ("The ledger ends at position %d, before %d. If it was put back to an earlier state, from a backup,"
                                + " begin again from a position that it has.")
                        .formatted(head, position));
    }

    static FeedProblem tooManyFollowers(int most) {
        return new FeedProblem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "too-many-followers",
                "Too many followers",
                "Already %d clients follow the feed or wait for it. Try again later, or ask /api/feed without wait."
                        .formatted(most));
    }

    static FeedProblem newerVersion(NotTranslatable event) {
        return new FeedProblem(
                HttpStatus.SERVICE_UNAVAILABLE, "newer-version", "A newer version is at work", event.getMessage());
    }

    private static String abbreviated(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }
}
