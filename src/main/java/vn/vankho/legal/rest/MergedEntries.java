package vn.vankho.legal.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.register.Merges;

/** A script keeps the id of an entry that was merged since: it is led to the entry that stands for it, with the same question or deed. */
@Configuration(proxyBeanMethods = false)
class MergedEntries implements WebMvcConfigurer, HandlerInterceptor {
    private static final String ENTRIES = "/api/v1/legal/documents/";

    private final Merges merges;
    private final CurrentViewer viewers;

    MergedEntries(Merges merges, CurrentViewer viewers) {
        this.merges = merges;
        this.viewers = viewers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(ENTRIES + "{id}/**", ENTRIES + "{id}");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path)
                || !(path.get("id") instanceof String said)
                || !said.matches("[0-9a-fA-F-]{36}")) return true;
        var asked = new LegalDocumentId(UUID.fromString(said));
        var now = merges.now(asked, moment(request.getParameter("knownAt")), viewers.get());
        var rest = request.getRequestURI().substring((ENTRIES + said).length());
        // the deed that parts them is asked of the entry that was merged
        if (now.equals(asked) || rest.equals("/part")) return true;
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
        response.setHeader(HttpHeaders.LOCATION, ENTRIES + now.value() + rest + query);
        return false;
    }

    /** What is no moment is refused by the call itself. */
    private static @Nullable Instant moment(@Nullable String said) {
        try {
            return said == null ? null : Instant.parse(said);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
