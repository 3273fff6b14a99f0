package io.whyledger.platform.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.whyledger.domain.RuleViolation;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Answers what failed before a controller was reached. */
@Controller
@Hidden
class ErrorEndpoint implements ErrorController {

    private final ProblemAnswers answers;

    ErrorEndpoint(ProblemAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    @Nullable
    Object error(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            // Part of an answer is on its way, such as live activity, so there is no place for a problem any more.
            return null;
        }
        Integer code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatusCode status = HttpStatusCode.valueOf(Objects.requireNonNullElse(code, 404));
        RuleViolation refusal = Refusal.of(request);
        ProblemDetail problem = refusal == null
                ? ProblemAdvice.named(ProblemDetail.forStatusAndDetail(status, detail(status)), status)
                : Problems.of(refusal);
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked) {
            problem.setInstance(UriComponentsBuilder.fromPath(asked).build(true).toUri());
        }
        return answers.answer(problem, HttpHeaders.EMPTY, request);
    }

    private static String detail(HttpStatusCode status) {
        if (status.isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return Hints.NOTHING_HERE;
        }
        if (status.isSameCodeAs(HttpStatus.FORBIDDEN)) {
            return "It came from a page of another address, or from a form whose token is missing or old. "
                    + "Load the page again and send it from there.";
        }
        return status.is4xxClientError()
                ? "The request was refused before it was read; check its address and headers."
                : "Something went wrong here. Try again later.";
    }
}
