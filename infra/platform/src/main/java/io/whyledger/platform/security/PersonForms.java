package io.whyledger.platform.security;

import io.swagger.v3.oas.annotations.Hidden;
import io.whyledger.domain.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Lets a reader of the pages act as somebody else, as long as nobody can sign in. */
@Controller
@Hidden
class PersonForms {

    @PostMapping("/person")
    String choose(
            @RequestParam String person,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable URI cameFrom,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ChosenPerson.remembered(PersonId.parse(person)));
        return "redirect:" + pageOf(cameFrom, request.getHeader(HttpHeaders.HOST));
    }

    /** The page with the form, unless it is not ours. */
    private static String pageOf(@Nullable URI cameFrom, String host) {
        boolean ours = cameFrom != null && host.equals(cameFrom.getRawAuthority());
        return ours
                ? UriComponentsBuilder.fromUri(cameFrom)
                        .scheme(null)
                        .host(null)
                        .port(null)
                        .build(true)
                        .toUriString()
                : "/";
    }
}
