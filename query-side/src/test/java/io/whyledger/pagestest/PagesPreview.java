package io.whyledger.pagestest;

import io.whyledger.query.evaluation.SampleEvaluations;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** All pages over a sample, to be looked at in a browser: nothing is stored, forms lead nowhere. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@ComponentScan(
        basePackages = {"io.whyledger.query", "io.whyledger.platform"},
        useDefaultFilters = false,
        includeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "io\\.whyledger\\.(query\\..*(Pages|Queries)|platform\\.(page\\.(Markdown|Moments|PageDialect|Reader|Words)|web\\.FormWords))"))
class PagesPreview {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void main(String[] arguments) {
        SpringApplication.run(
                PagesPreview.class,
                "--axon.axonserver.enabled=false",
                "--server.address=127.0.0.1",
                "--server.port=" + (arguments.length > 0 ? arguments[0] : "8099"),
                "--spring.web.resources.chain.strategy.content.enabled=true");
    }

    @Bean
    Clock clock() {
        return Clock.fixed(SampleLedger.NOW.toInstant(), ZoneOffset.UTC);
    }

    @Bean
    QueryGateway sampleGateway() {
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(new SampleAnswers()).subscribe(bus);
        new AnnotationQueryHandlerAdapter<>(new SampleEvaluations()).subscribe(bus);
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    @Bean
    SecurityFilterChain openToAll(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .csrf(Customizer.withDefaults())
                .addFilterBefore(PagesPreview::authenticate, AnonymousAuthenticationFilter.class)
                .build();
    }

    private static void authenticate(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("ada", "", List.of()));
        chain.doFilter(request, response);
    }
}
