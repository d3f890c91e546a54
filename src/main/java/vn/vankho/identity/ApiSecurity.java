package vn.vankho.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * Who may call {@code /api/**}: a script with a personal token or with login and password. No session is read or made, so a
 * foreign page cannot call the API with the session of a person, and no CSRF token is needed.
 */
@Configuration
class ApiSecurity {
    /** The description of the API and its page tell nothing of the office. */
    private static final String[] OPEN = {
        "/api/docs", "/api/docs/**", "/api/swagger-ui/**", "/api/v1/openapi.json", "/api/v1/openapi.json/**"
    };

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    SecurityFilterChain apiChain(HttpSecurity http, ApiRefusals refusals, BasicSignIn basic, TokenSignIn tokens) {
        return http.securityMatcher("/api/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .authenticationManager(basic.manager())
                .httpBasic(way -> way.authenticationEntryPoint(refusals))
                .addFilterBefore(new TokenFilter(tokens, refusals), BasicAuthenticationFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SecureHeaders::set)
                .build();
    }
}
