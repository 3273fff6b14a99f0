package io.whyledger.platform.security;

import io.whyledger.domain.MalformedInput;
import io.whyledger.platform.page.Reader;
import io.whyledger.platform.web.Refusal;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever reaches this loopback address is the local user, or whom they chose to be. */
class LocalUserFilter extends OncePerRequestFilter {

    private final String user;

    LocalUserFilter(String user) {
        this.user = user;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            authenticate(person(request));
        } catch (MalformedInput malformed) {
            // A browser would send it for ever.
            response.addHeader(HttpHeaders.SET_COOKIE, ChosenPerson.forgotten());
            authenticate(user);
            Refusal.send(malformed, request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** The page that tells why a person was refused is still shown to somebody. */
    private String person(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR && Refusal.of(request) != null
                ? user
                : ChosenPerson.of(request).orElse(user);
    }

    private static void authenticate(String name) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(name, "", List.of(Reader.LOCAL)));
        SecurityContextHolder.setContext(context);
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
