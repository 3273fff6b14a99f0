package io.whyledger.querytest;

import io.whyledger.domain.EventJson;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.NothingFound;
import io.whyledger.domain.RuleViolation;
import io.whyledger.platform.page.Words;
import io.whyledger.projection.Projectors;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.query.QuerySide;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.axonframework.springboot.autoconfig.JpaAutoConfiguration;
import org.axonframework.springboot.autoconfig.JpaEventStoreAutoConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {JdbcAutoConfiguration.class, JpaAutoConfiguration.class, JpaEventStoreAutoConfiguration.class})
@ComponentScan(basePackageClasses = Words.class) // what the templates of pages ask for
@Import({
    io.whyledger.ledger.Ledger.class,
    Projectors.class,
    QuerySide.class,
    Ledger.class,
    Client.class,
    QueryApplication.Problems.class
})
public class QueryApplication {

    @Bean
    Jackson3SerializerCustomizer eventJson() {
        return EventJson::customize;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SecurityFilterChain openToAll(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .addFilterBefore(QueryApplication::authenticate, AnonymousAuthenticationFilter.class)
                .build();
    }

    /** Whoever the request says, or ada. */
    private static void authenticate(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String person = ((HttpServletRequest) request).getHeader(Client.PERSON);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        person == null ? "ada" : person, "", List.of()));
        chain.doFilter(request, response);
    }

    /** In the place of the platform's. */
    @RestControllerAdvice
    static class Problems {

        @ExceptionHandler
        ProblemDetail on(RuleViolation violation) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, violation.getMessage());
            problem.setType(URI.create("urn:whyledger:problem:" + violation.rule()));
            return problem;
        }

        @ExceptionHandler
        ProblemDetail on(NothingFound nothing) {
            return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, nothing.getMessage());
        }

        @ExceptionHandler
        ProblemDetail on(MalformedInput malformed) {
            return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, malformed.getMessage());
        }
    }
}
