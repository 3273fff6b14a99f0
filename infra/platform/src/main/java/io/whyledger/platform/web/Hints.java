package io.whyledger.platform.web;

import java.util.Objects;
import org.springframework.util.StringUtils;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Says what to do where Spring only says what it does not do. */
final class Hints {

    static final String NOTHING_HERE =
            "There is nothing at this address; /swagger-ui.html describes those that there are.";

    private Hints() {}

    static String of(ErrorResponse response) {
        if (response instanceof NoResourceFoundException) {
            return NOTHING_HERE;
        } else if (response instanceof HttpRequestMethodNotSupportedException method) {
            return method.getMethod() + " is not supported here; use "
                    + StringUtils.collectionToDelimitedString(method.getSupportedHttpMethods(), " or ") + ".";
        } else if (response instanceof HttpMediaTypeNotSupportedException mediaType) {
            return "This Content-Type is not supported here; send "
                    + StringUtils.collectionToDelimitedString(mediaType.getSupportedMediaTypes(), " or ") + ".";
        }
        return Objects.requireNonNullElse(response.getBody().getDetail(), "The request can't be answered.");
    }
}
