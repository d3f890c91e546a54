package vn.vankho.shared.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * Sends bytes that came out of files: whole, a piece of them, their size only, or that the browser has them already. They come from
 * anywhere: the browser is told never to guess their type and never to run anything in them.
 *
 * @param etag in quotes; changes with the bytes
 */
public record ByteAnswer(String mediaType, long size, String etag) {
    /** Where the bytes are; each is closed after it was sent. */
    public interface Source {
        InputStream whole() throws IOException;

        InputStream part(long from, long length) throws IOException;
    }

    public void send(Source source, HttpServletRequest request, HttpServletResponse response) throws IOException {
        guard(response);
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("ETag", etag);
        if (etag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(mediaType);
        boolean head = request.getMethod().equals("HEAD");
        var range = ByteRange.of(request.getHeader("Range"), request.getHeader("If-Range"), etag, size);
        if (range.isPresent()) part(source, range.get(), head, response);
        else whole(source, head, response);
    }

    /** What every answer with bytes of a file says to the browser. */
    public static void guard(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    private void whole(Source source, boolean head, HttpServletResponse response) throws IOException {
        if (head) {
            response.setContentLengthLong(size);
            return;
        }
        // opened first: a refusal must not find the headers of an answer
        try (var bytes = source.whole()) {
            response.setContentLengthLong(size);
            bytes.transferTo(response.getOutputStream());
        }
    }

    private void part(Source source, ByteRange range, boolean head, HttpServletResponse response) throws IOException {
        if (!range.satisfiable()) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + size);
            return;
        }
        if (head) {
            headers(range, response);
            return;
        }
        try (var bytes = source.part(range.from(), range.length())) {
            headers(range, response);
            bytes.transferTo(response.getOutputStream());
        }
    }

    private void headers(ByteRange range, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader("Content-Range", range.contentRange(size));
        response.setContentLengthLong(range.length());
    }
}
