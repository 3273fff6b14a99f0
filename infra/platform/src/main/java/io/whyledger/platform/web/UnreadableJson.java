package io.whyledger.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a body that could not be read, without telling how we read it. */
final class UnreadableJson {

    private static final String RULE = "request.malformed-json";

    private UnreadableJson() {}

    static ProblemDetail problem(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return at(path(unknown), "is not known; remove it. Known are " + unknown.getKnownPropertyIds() + ".");
        }
        if (cause instanceof InvalidFormatException choice
                && choice.getTargetType() != null
                && choice.getTargetType().isEnum()
                && !choice.getPath().isEmpty()) {
            return at(path(choice), "must be one of " + choices(choice.getTargetType()) + ".");
        }
        if (cause instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            return at(path(mismatch), "has the wrong type or value; see the API documentation.");
        }
        if (cause instanceof DatabindException other && !other.getPath().isEmpty()) {
            return at(path(other), "can't be read; see the API documentation.");
        }
        if (cause instanceof StreamConstraintsException) {
            return Problems.of(HttpStatus.BAD_REQUEST, RULE, "The body nests too deep; send it flat.");
        }
        if (cause instanceof StreamReadException broken && !broken.getPath().isEmpty()) {
            return at(place(broken), "is not valid JSON," + where(broken) + "; mend it there.");
        }
        if (cause instanceof StreamReadException broken) {
            return Problems.of(
                    HttpStatus.BAD_REQUEST,
                    RULE,
                    "The body is not valid JSON, or has a field twice," + where(broken) + "; mend it there.");
        }
        return Problems.of(HttpStatus.BAD_REQUEST, RULE, "Send one JSON object as the body, and nothing after it.");
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static ProblemDetail at(String field, String complaint) {
        return Problems.of(
                HttpStatus.BAD_REQUEST,
                RULE,
                "The field " + field + " " + complaint,
                List.of(new FieldProblem(field, complaint)));
    }

    private static String path(JacksonException exception) {
        return exception.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /** The parser may fail at a value before its field is bound; then the path ends one step short. */
    private static String place(StreamReadException broken) {
        String path = path(broken);
        JsonParser parser = broken.processor();
        String field = parser == null ? null : parser.currentName();
        return field == null || path.endsWith("." + field) ? path : path + "." + field;
    }

    private static String where(StreamReadException broken) {
        return " at line " + broken.getLocation().getLineNr() + ", column "
                + broken.getLocation().getColumnNr();
    }
}
