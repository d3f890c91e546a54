package vn.vankho.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.SecureHeaders;
import vn.vankho.identity.SignInRefused;

/** Who may open the screens: a person with a session; each view says which permission it asks for. */
@Configuration
class SecurityOfScreens {
    /** No name of an account is longer. */
    private static final int LONGEST_LOGIN = 64;

    private static final String[] OPEN = {
        "/ui/**", "/webjars/**", "/icons/**", "/favicon.ico", "/favicon.svg", "/robots.txt", "/actuator/health/**"
    };

    @Bean
    SecurityFilterChain screensChain(HttpSecurity http, CurrentViewer viewer) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers(OPEN).permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class)
                                // an unknown address is answered by a screen that says so
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .formLogin(form -> form.failureHandler(SecurityOfScreens::refused))
                .addFilterBefore(new FreshRights(viewer), AuthorizationFilter.class)
                .headers(SecureHeaders::set)
                .build();
    }

    private static void refused(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        var why = "wrong";
        if (reason instanceof SignInRefused refused) {
            if (refused.waitSeconds() > 0) why = Long.toString(refused.waitSeconds());
            else if (refused.key().equals("identity.signIn.closed")) why = "closed";
        }
        var typed = String.valueOf(request.getParameter("username"));
        request.getSession().setAttribute(LoginView.TYPED, typed.substring(0, Math.min(typed.length(), LONGEST_LOGIN)));
        response.sendRedirect(request.getContextPath() + "/" + LoginView.ROUTE + "?" + LoginView.REFUSED + "=" + why);
    }
}
