package vn.vankho.shared.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.vankho.shared.DatabaseAway;
import vn.vankho.shared.Texts;

/**
 * The answer to who calls while the database is away: already who it is cannot be looked up then, so neither a controller nor a screen is
 * reached. A script may send the same again, a page opens again by itself, and one that is open tries again without a word.
 */
@Component
@Order(AwayFilter.BEFORE_SIGN_IN)
class AwayFilter extends OncePerRequestFilter {
    /** The filters of Spring Security stand at -100. */
    static final int BEFORE_SIGN_IN = -110;

    private static final String KEY = "problem.database";
    private static final String ON_A_PAGE = "problem.database.page";
    private static final String PAGE = """
            <!doctype html><html lang="%1$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark"><meta http-equiv="refresh" content="%2$s"><title>Văn khố</title></head>
            <body style="font:1.1rem system-ui,sans-serif;display:grid;place-content:center;min-height:90vh;text-align:center">
            <h1 style="font-size:1.4rem">%3$s</h1><p>%4$s</p></body></html>
            """;

    private final EarlyProblems problems;
    private final Texts texts;

    AwayFilter(EarlyProblems problems, Texts texts) {
        this.problems = problems;
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !DatabaseAway.isBehind(e)) throw e;
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var locale = Texts.wished(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var address = request.getRequestURI();
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, Problems.AGAIN_SECONDS);
        if (EarlyProblems.isOurs(address)) {
            problems.write(response, KEY, address, locale);
            return;
        }
        var title = texts.get(locale, "problem.title.503");
        var page = PAGE.formatted(locale.getLanguage(), Problems.AGAIN_SECONDS, title, texts.get(locale, ON_A_PAGE));
        var bytes = page.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
