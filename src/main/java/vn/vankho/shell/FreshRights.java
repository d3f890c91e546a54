package vn.vankho.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Rights;
import vn.vankho.identity.SignedIn;
import vn.vankho.identity.Viewer;

/**
 * A session lives for hours; rights are those of now. Whose account was closed has no session any more, and whoever still has the password
 * that an administrator made up gets no files.
 */
class FreshRights extends OncePerRequestFilter {
    private static final String FILES = "/tep/";

    private final CurrentViewer viewers;

    FreshRights(CurrentViewer viewers) {
        this.viewers = viewers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (viewers.mustChoosePassword() && request.getServletPath().startsWith(FILES)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn)
            viewers.find().ifPresentOrElse(viewer -> renew(signedIn, viewer), () -> end(request));
        chain.doFilter(request, response);
    }

    private static void renew(SignedIn signedIn, Viewer viewer) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, Rights.of(viewer)));
        SecurityContextHolder.setContext(context);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }
}
