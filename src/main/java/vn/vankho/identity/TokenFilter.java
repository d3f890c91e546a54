package vn.vankho.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads {@code Authorization: Bearer vk_…}. No bean: the servlet container would run it for every request. */
class TokenFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";
    private final TokenSignIn tokens;
    private final AuthenticationEntryPoint refusals;

    TokenFilter(TokenSignIn tokens, AuthenticationEntryPoint refusals) {
        this.tokens = tokens;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            try {
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(
                        tokens.authenticate(header.substring(SCHEME.length()).strip()));
                SecurityContextHolder.setContext(context);
            } catch (SignInRefused refused) {
                refusals.commence(request, response, refused);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
