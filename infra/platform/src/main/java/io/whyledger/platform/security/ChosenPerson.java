package io.whyledger.platform.security;

import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.PersonId;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.WebUtils;

/** Whom a request on the loopback address chose to be: a header says so for programs, a cookie for browsers. */
final class ChosenPerson {

    static final String HEADER = "Whyledger-Person";
    static final String COOKIE = "whyledger-person";

    private ChosenPerson() {}

    /** Names beyond ASCII are percent-encoded in both places. */
    static Optional<String> of(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return Optional.ofNullable(header)
                .or(() -> Optional.ofNullable(cookie).map(Cookie::getValue))
                .map(name -> PersonId.parse(decoded(name)).value());
    }

    static String remembered(PersonId person) {
        return cookie(UriUtils.encode(person.value(), StandardCharsets.UTF_8))
                .build()
                .toString();
    }

    static String forgotten() {
        return cookie("").maxAge(Duration.ZERO).build().toString();
    }

    /** Until the browser is closed. */
    private static ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(COOKIE, value).path("/").httpOnly(true).sameSite("Lax");
    }

    private static String decoded(String text) {
        try {
            return UriUtils.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEscape) {
            throw new MalformedInput(
                    "person.malformed-id", "The name of a person holds half an escape; write %25 for %.");
        }
    }
}
