package vn.vankho.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.shared.Texts;

/** 401, 403 and 429 of the API as problem details (RFC 9457), in Vietnamese unless the caller prefers English. */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final JsonMapper json;
    private final Texts texts;

    ApiRefusals(JsonMapper json, Texts texts) {
        this.json = json;
        this.texts = texts;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof SignInRefused refused && refused.waitSeconds() > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refused.waitSeconds()));
            answer(request, response, HttpStatus.TOO_MANY_REQUESTS, refused.key(), refused.arguments());
            return;
        }
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Vankho\"");
        // without this header a browser does not put its own password window over the page of the API
        if (request.getHeader("X-Requested-With") == null && request.getHeader("Sec-Fetch-Site") == null)
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Vankho\", charset=\"UTF-8\"");
        if (reason instanceof SignInRefused refused)
            answer(request, response, HttpStatus.UNAUTHORIZED, refused.key(), refused.arguments());
        else answer(request, response, HttpStatus.UNAUTHORIZED, "identity.signIn.needed");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        answer(request, response, HttpStatus.FORBIDDEN, "identity.forbidden");
    }

    private void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String key,
            Object... arguments)
            throws IOException {
        var locale = Texts.wished(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", texts.get(locale, "identity.problem." + status.value()));
        problem.put("status", status.value());
        problem.put("detail", texts.get(locale, key, arguments));
        problem.put("instance", request.getRequestURI());
        problem.put("key", key);
        var bytes = json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
