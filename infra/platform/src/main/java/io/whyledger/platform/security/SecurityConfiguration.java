package io.whyledger.platform.security;

import io.whyledger.platform.page.Reader;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Safe by default on a loopback address: one local user, who may
 * play others, no page of another origin can act in its name, and browsers
 * load nothing but what this application serves.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String NOTHING_ELSE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Swagger UI sets styles from its scripts. */
    private static final String FOR_SWAGGER_UI =
            NOTHING_ELSE.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    private static final Pattern LOOPBACK_HOST = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|::1");

    @Bean
    @Order(1)
    SecurityFilterChain swaggerUi(HttpSecurity http, SecuritySettings settings) throws Exception {
        return common(http.securityMatcher("/swagger-ui/**"), settings, FOR_SWAGGER_UI)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, SecuritySettings settings) throws Exception {
        return common(http.securityMatcher("/api/**", "/v3/api-docs/**", "/actuator/**"), settings, NOTHING_ELSE)
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, SecuritySettings settings) throws Exception {
        return common(
                        // Who has signed in is nobody else.
                        http.authorizeHttpRequests(requests ->
                                requests.requestMatchers("/person").hasAuthority(Reader.LOCAL.getAuthority())),
                        settings,
                        NOTHING_ELSE)
                // The local user is signed in anew by each request; that must not make the tokens of open forms stale.
                .csrf(csrf -> csrf.csrfTokenRepository(tokens())
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .build();
    }

    /** Other applications on this machine, whatever their port, share the cookies and use the usual name. */
    private static CookieCsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("whyledger-form");
        return tokens;
    }

    private static HttpSecurity common(HttpSecurity http, SecuritySettings settings, String contentPolicy)
            throws Exception {
        return http.addFilterBefore(new SameOriginFilter(), CsrfFilter.class)
                .addFilterBefore(new LocalUserFilter(settings.localUser()), AnonymousAuthenticationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
                        .frameOptions(frame -> frame.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
                        .contentTypeOptions(Customizer.withDefaults()));
    }

    /** A name that leads to loopback by a trick of DNS is not ours. */
    @Bean
    StrictHttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(host -> LOOPBACK_HOST.matcher(host).matches());
        return firewall;
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler() {
        return new RefusedRequests();
    }
}
