package vn.vankho.shared.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.shared.Texts;

/**
 * Refusals of the HTTP interface that end before a controller is looked for, as the same problem details: by Tomcat, which reads no
 * letters that were not escaped, and by the firewall of Spring Security, which lets no empty part of an address through.
 */
@Configuration(proxyBeanMethods = false)
class EarlyProblems {
    private final Texts texts;
    private final JsonMapper json;

    EarlyProblems(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> refusalsOfTomcat() {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemValve(this)));
    }

    @Bean
    RequestRejectedHandler refusalsOfTheFirewall() {
        var otherwise = new HttpStatusRequestRejectedHandler();
        return (request, response, rejected) -> {
            if (isOurs(request.getRequestURI())) answer(request, response, rejected);
            else otherwise.handle(request, response, rejected);
        };
    }

    /** @param address null where not even that could be read: a browser escapes what it sends, so a script has sent it */
    static boolean isOurs(@Nullable String address) {
        return address == null || address.startsWith("/api/");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        var locale = Texts.wished(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        write(response, "problem.address.parts", request.getRequestURI(), locale);
    }

    /** @param response whose status is set */
    void write(HttpServletResponse response, String key, String address, Locale locale) throws IOException {
        int status = response.getStatus();
        var title = texts.get(locale, "problem.title." + status);
        var problem = new Problem("about:blank", title, status, texts.get(locale, key), address, key);
        var bytes = json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
