package io.whyledger.platform.web;

import io.whyledger.domain.NewerEvent;
import io.whyledger.domain.RuleViolation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Answers every error with a problem detail: as JSON for programs, as a page for people. */
@ControllerAdvice
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String INVALID = "request.invalid";

    private final ProblemAnswers answers;

    ProblemAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    Object answer(Exception exception, HttpServletRequest request) {
        Throwable cause = unwrapped(exception);
        if (cause instanceof ErrorResponse response) {
            return answers.answer(problem(response), response.getHeaders(), request);
        }
        ProblemDetail unavailable = DatabaseProblems.of(cause);
        if (unavailable != null) {
            log.warn("the database was not there for a request failure={}", cause.toString());
            return answers.answer(unavailable, DatabaseProblems.RETRY_AFTER, request);
        }
        return answers.answer(problem(cause), HttpHeaders.EMPTY, request);
    }

    /** The reader has gone; nobody is there to answer. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    private static Throwable unwrapped(Throwable exception) {
        boolean wrapper = exception instanceof CompletionException || exception instanceof ExecutionException;
        return wrapper && exception.getCause() != null ? unwrapped(exception.getCause()) : exception;
    }

    private static ProblemDetail problem(Throwable cause) {
        if (cause instanceof RuleViolation violation) {
            return Problems.of(violation);
        } else if (cause instanceof AggregateNotFoundException notFound) {
            return Problems.of(notFound);
        } else if (cause instanceof AggregateStreamCreationException taken) {
            return Problems.of(taken);
        } else if (cause instanceof ConflictingModificationException stale) {
            return Problems.of(stale);
        } else if (cause instanceof ConcurrencyException lostRace) {
            return Problems.of(lostRace);
        } else if (cause instanceof NewerEvent newer) {
            return Problems.of(newer);
        } else if (cause instanceof HttpMessageNotReadableException unreadable) {
            return UnreadableJson.problem(unreadable);
        } else if (DatabaseProblems.isOfText(cause)) {
            return Problems.of(
                    HttpStatus.BAD_REQUEST,
                    "request.invalid",
                    "A text holds a character that can't be looked for, such as NUL. Leave it out.");
        } else if (cause instanceof RequestRejectedException) {
            return Problems.of(
                    HttpStatus.BAD_REQUEST,
                    "request.refused",
                    "A header or parameter holds a control character; leave it out, and encode what is not ASCII.");
        } else if (cause instanceof InvalidParameterException parameters) {
            return Problems.of(
                    HttpStatusCode.valueOf(parameters.getErrorCode()),
                    "request.unreadable",
                    "The parameters can't be read: encode them as UTF-8 with percent signs, such as 100%25 for 100%.");
        } else if (cause instanceof MethodArgumentTypeMismatchException mismatch) {
            return invalid(List.of(new FieldProblem(mismatch.getName(), "has the wrong type or value")));
        }
        log.error("a request failed", cause);
        return Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal",
                "Something went wrong here, and nothing was recorded unless an earlier answer said so. Try again later.");
    }

    private static ProblemDetail problem(ErrorResponse response) {
        if (response instanceof MethodArgumentNotValidException invalid) {
            return invalid(invalid.getBindingResult().getFieldErrors().stream()
                    .map(ProblemAdvice::fieldProblem)
                    .toList());
        } else if (response instanceof HandlerMethodValidationException invalid) {
            return invalid(invalid.getParameterValidationResults().stream()
                    .flatMap(ProblemAdvice::fieldProblems)
                    .toList());
        } else if (response instanceof MaxUploadSizeExceededException) {
            return Problems.of(
                    HttpStatus.CONTENT_TOO_LARGE, "request.too-large", "The upload is too large; split the document.");
        }
        ProblemDetail problem = response.getBody();
        problem.setDetail(Hints.of(response));
        return named(problem, response.getStatusCode());
    }

    private static FieldProblem fieldProblem(FieldError error) {
        String message = error.isBindingFailure() ? "has the wrong type or value" : message(error);
        return new FieldProblem(error.getField(), message);
    }

    private static Stream<FieldProblem> fieldProblems(ParameterValidationResult result) {
        String parameter =
                Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "parameter");
        return result.getResolvableErrors().stream()
                .map(error -> new FieldProblem(
                        error instanceof FieldError field ? field.getField() : parameter, message(error)));
    }

    private static String message(MessageSourceResolvable error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid");
    }

    private static ProblemDetail invalid(List<FieldProblem> errors) {
        String fields = String.join(
                ", ",
                errors.stream()
                        .map(error -> error.field() + " " + error.message())
                        .toList());
        return Problems.of(HttpStatus.BAD_REQUEST, INVALID, "Mend the request: " + fields + ".", errors);
    }

    /** Spring's own problems say enough, but have no type. */
    static ProblemDetail named(ProblemDetail problem, HttpStatusCode status) {
        if (problem.getType() == null || "about:blank".equals(problem.getType().toString())) {
            String reason = Objects.requireNonNullElse(HttpStatus.resolve(status.value()), HttpStatus.BAD_REQUEST)
                    .getReasonPhrase();
            return Problems.of(status, "http." + reason.toLowerCase(Locale.ROOT).replace(' ', '-'), detail(problem));
        }
        return problem;
    }

    private static String detail(ProblemDetail problem) {
        return Objects.requireNonNullElse(problem.getDetail(), "The request can't be answered.");
    }
}
