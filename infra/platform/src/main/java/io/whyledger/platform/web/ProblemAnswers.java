package io.whyledger.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Chooses between a problem as JSON and a problem as a page, on which a failed form stands again as it was typed. */
@Component
class ProblemAnswers {

    Object answer(ProblemDetail problem, HttpHeaders headers, HttpServletRequest request) {
        if (wantsPage(request)) {
            return page(problem, request);
        }
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ModelAndView page(ProblemDetail problem, HttpServletRequest request) {
        boolean fragment = request.getHeader("HX-Request") != null;
        ModelAndView page = new ModelAndView(
                fragment ? "problem :: problem" : "problem",
                Map.of(
                        "problem", problem,
                        "action", asked(request),
                        "fields", FormField.of(request, errors(problem))));
        page.setStatus(HttpStatusCode.valueOf(problem.getStatus()));
        return page;
    }

    /** The address that was asked for, also when the container has gone on to that of errors. */
    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String before
                ? before
                : request.getRequestURI();
    }

    @SuppressWarnings("unchecked")
    private static List<FieldProblem> errors(ProblemDetail problem) {
        Map<String, Object> properties = problem.getProperties();
        return properties == null ? List.of() : (List<FieldProblem>) properties.getOrDefault("errors", List.of());
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (asked(request).startsWith("/api") || accept == null) {
            return false;
        }
        try {
            return request.getHeader("HX-Request") != null
                    || MediaType.parseMediaTypes(accept).stream()
                            .anyMatch(type -> type.isCompatibleWith(MediaType.TEXT_HTML) && !type.isWildcardType());
        } catch (InvalidMediaTypeException noMediaType) {
            return false;
        }
    }
}
