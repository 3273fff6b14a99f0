package io.whyledger.command.http;

import io.whyledger.domain.MalformedInput;
import io.whyledger.ledger.Contents;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the {@link CommandContext} from headers, or from the hidden fields {@code version} and {@code key} of a form. */
@Component
class CommandContextResolver implements HandlerMethodArgumentResolver {

    private static final Pattern STRONG_ETAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern VERSION = Pattern.compile("(\\d{1,18})");
    private static final Pattern KEY = Pattern.compile("\\p{Graph}{1,200}");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandContext.class;
    }

    @Override
    public CommandContext resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        Principal actor =
                Objects.requireNonNull(request.getUserPrincipal(), "the filter chain authenticates everybody");
        return new CommandContext(
                actor.getName(),
                request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString(),
                expectedVersion(request),
                idempotencyKey(request));
    }

    private static @Nullable Long expectedVersion(HttpServletRequest request) {
        String tag = request.getHeader(HttpHeaders.IF_MATCH);
        String field = request.getParameter("version");
        if (tag == null || tag.equals("*")) {
            return field == null || field.isBlank()
                    ? null
                    : number(VERSION.matcher(field), "The field version must be a number, as the page gave it.");
        }
        return number(
                STRONG_ETAG.matcher(tag),
                "If-Match must be one ETag as an answer gave it, such as \"3\", quotes included.");
    }

    private static Long number(Matcher text, String complaint) {
        if (!text.matches()) {
            throw new MalformedInput("request.malformed-version", complaint);
        }
        return Long.valueOf(text.group(1));
    }

    private static @Nullable String idempotencyKey(HttpServletRequest request) {
        String header = request.getHeader("Idempotency-Key");
        String key = header == null ? keyOfForm(request) : header;
        if (key != null && !KEY.matcher(key).matches()) {
            throw new MalformedInput(
                    "request.malformed-idempotency-key",
                    "Idempotency-Key must be 1 to 200 visible ASCII characters, such as a UUID.");
        }
        return key;
    }

    /** Somebody may go back to the same form and send something else, which is no repetition. */
    private static @Nullable String keyOfForm(HttpServletRequest request) {
        String key = request.getParameter("key");
        if (key == null || !isForm(request)) {
            return null;
        }
        String fields = request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .sorted(Map.Entry.comparingByKey())
                .map(field -> field.getKey() + "=" + Arrays.toString(field.getValue()))
                .collect(Collectors.joining("\n"));
        return key + "-" + Contents.hash(fields.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }
}
