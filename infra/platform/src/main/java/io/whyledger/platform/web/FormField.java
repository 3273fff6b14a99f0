package io.whyledger.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form that failed, as it was typed.
 *
 * @param error what is wrong with it, if anything
 * @param multiline it needs more than one line
 */
public record FormField(String name, String label, String value, @Nullable String error, boolean multiline) {

    private static final int ONE_LINE = 60;
    private static final Pattern ITEM = Pattern.compile("\\[(\\d{1,6})]\\.");

    static List<FormField> of(HttpServletRequest request, List<FieldProblem> errors) {
        if (!"POST".equals(method(request))) {
            return List.of();
        }
        Map<String, String> errorOf = errors.stream()
                .collect(Collectors.toMap(FieldProblem::field, FieldProblem::message, (one, other) -> one));
        Map<String, String[]> typed = request.getParameterMap();
        // A choice that was not made is not sent, yet it has to be asked for again.
        Stream<FormField> missing = errorOf.keySet().stream()
                .filter(name -> !typed.containsKey(name))
                .map(name -> field(name, "", errorOf.get(name)));
        Stream<FormField> sent = typed.entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .map(field -> field(field.getKey(), String.join("\n", field.getValue()), errorOf.get(field.getKey())));
        return Stream.concat(sent, missing).toList();
    }

    /** The container goes on to the address of errors with a GET. */
    private static String method(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String before
                ? before
                : request.getMethod();
    }

    private static FormField field(String name, String value, @Nullable String error) {
        return new FormField(name, label(name), value, error, value.length() > ONE_LINE || value.contains("\n"));
    }

    /** {@code observedOn} reads "Observed on", {@code cells[0].value} "Cells 1: value". */
    private static String label(String name) {
        String counted = ITEM.matcher(name).replaceAll(item -> " " + (Integer.parseInt(item.group(1)) + 1) + ": ");
        String words = counted.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
