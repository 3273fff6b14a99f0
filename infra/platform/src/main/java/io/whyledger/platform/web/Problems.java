package io.whyledger.platform.web;

import io.whyledger.domain.IdempotencyKeyReused;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.NewerEvent;
import io.whyledger.domain.NothingFound;
import io.whyledger.domain.RuleViolation;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Makes problem details (RFC 9457); their types are stable URNs that end with the name of the broken rule. */
public final class Problems {

    private static final String TYPE = "urn:whyledger:problem:";

    private Problems() {}

    /** A problem of the rule. */
    public static ProblemDetail of(HttpStatusCode status, String rule, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + rule));
        return problem;
    }

    static ProblemDetail of(HttpStatusCode status, String rule, String detail, List<FieldProblem> errors) {
        ProblemDetail problem = of(status, rule, detail);
        problem.setProperty("errors", errors);
        return problem;
    }

    static ProblemDetail of(RuleViolation violation) {
        return of(status(violation), violation.rule(), Objects.requireNonNull(violation.getMessage()));
    }

    private static HttpStatus status(RuleViolation violation) {
        ResponseStatus declared =
                AnnotatedElementUtils.findMergedAnnotation(violation.getClass(), ResponseStatus.class);
        if (declared != null) {
            return declared.code();
        }
        if (violation instanceof MalformedInput) {
            return HttpStatus.BAD_REQUEST;
        } else if (violation instanceof IdempotencyKeyReused) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
        return violation instanceof NothingFound ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
    }

    static ProblemDetail of(AggregateNotFoundException notFound) {
        return of(
                HttpStatus.NOT_FOUND,
                "stream.not-found",
                "There is no " + notFound.getAggregateIdentifier() + "; look it up in the catalogue.");
    }

    static ProblemDetail of(AggregateStreamCreationException taken) {
        return of(
                HttpStatus.CONFLICT,
                "stream.already-exists",
                "Its id is taken: something with this name, or one that differs only in case, accents or punctuation, "
                        + "is in the ledger already. Choose another name.");
    }

    static ProblemDetail of(ConflictingModificationException stale) {
        return of(
                HttpStatus.PRECONDITION_FAILED,
                "request.stale-version",
                "It has changed since the version that you saw. Read it again, then decide anew.");
    }

    static ProblemDetail of(ConcurrencyException lostRace) {
        return of(
                HttpStatus.CONFLICT,
                "request.concurrent-change",
                "Somebody else changed it at the same moment. Nothing was recorded; send the request again.");
    }

    static ProblemDetail of(NewerEvent newer) {
        return of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "ledger.newer-event",
                "A newer release of Whyledger has recorded something here that this one can't read. Nothing was recorded "
                        + "now; send the request to the newer release, or have this one updated.");
    }
}
