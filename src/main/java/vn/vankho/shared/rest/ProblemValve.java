package vn.vankho.shared.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import vn.vankho.shared.Texts;

/** The last word on a call that Tomcat could not read or does not take: of the HTTP interface a problem, of everything else its own page without what it runs on. */
final class ProblemValve extends ErrorReportValve {
    private static final Pattern NO_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final EarlyProblems problems;

    ProblemValve(EarlyProblems problems) {
        this.problems = problems;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (!EarlyProblems.isOurs(request.getRequestURI())) {
            super.report(request, response, failure);
            return;
        }
        if (response.getContentWritten() > 0 || !response.setErrorReported()) return;
        var address = request.getRequestURI() == null ? "" : request.getRequestURI();
        var locale = Texts.wished(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        try {
            var key = key(response.getStatus(), address);
            problems.write(response.getResponse(), key, address, locale);
            response.finishResponse();
        } catch (IOException hungUp) {
            // there is nobody to tell
        }
    }

    /** Of an address with letters that were not escaped nothing is kept, nor of one before a head that is too long. */
    static String key(int status, String address) {
        return switch (status) {
            case HttpServletResponse.SC_BAD_REQUEST -> unread(address);
            // the call is right: the portal begins, ends or failed, and it may be sent again
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "problem.unavailable";
            case HttpServletResponse.SC_INTERNAL_SERVER_ERROR -> "problem.other";
            default -> "problem.request.refused";
        };
    }

    private static String unread(String address) {
        if (address.isEmpty()) return "problem.head.unread";
        return NO_ESCAPE.matcher(address).find() ? "problem.address.unread" : "problem.request.unread";
    }
}
