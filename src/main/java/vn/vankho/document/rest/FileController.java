package vn.vankho.document.rest;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentVersion;
import vn.vankho.document.Documents;
import vn.vankho.document.VersionId;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Viewer;

/**
 * The bytes of versions, whole or in pieces. A file comes from anywhere: the browser is told never to guess its type and never to
 * run anything in it.
 */
@RestController
@Tag(name = "Tài liệu")
class FileController {
    /** Types a browser shows without running anything. */
    private static final Set<String> SHOWN =
            Set.of("application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "text/plain");

    private final Documents documents;
    private final CurrentViewer viewers;

    FileController(Documents documents, CurrentViewer viewers) {
        this.documents = documents;
        this.viewers = viewers;
    }

    @Operation(summary = "Tải tệp của một phiên bản (mặc định: phiên bản hiện hành); nhận Range")
    @GetMapping("/api/v1/documents/{id}/file")
    void file(
            @PathVariable("id") UUID id,
            @RequestParam(name = "version", required = false) @Nullable UUID version,
            @RequestParam(name = "inline", defaultValue = "false") boolean inline,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(new DocumentId(id), version, inline, request, response);
    }

    /** For the signed-in browser: the page viewer reads from here; {@code tai=true} downloads. */
    @Hidden
    @GetMapping("/tep/{id}/{version}")
    void forBrowser(
            @PathVariable("id") UUID id,
            @PathVariable("version") UUID version,
            @RequestParam(name = "tai", defaultValue = "false") boolean download,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(new DocumentId(id), version, !download, request, response);
    }

    private void send(
            DocumentId id,
            @Nullable UUID wanted,
            boolean inline,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var viewer = viewers.get();
        var version = wanted == null
                ? documents.look(id, viewer).current()
                : documents.version(id, new VersionId(wanted), viewer);
        var etag = "\"" + version.sha256().hex() + "\"";
        headers(version, inline, etag, response);
        if (etag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(version.mediaType());
        var range = ByteRange.of(request.getHeader("Range"), request.getHeader("If-Range"), etag, version.size());
        if (range.isPresent()) part(id, version, range.get(), inline, request, response, viewer);
        else whole(id, version, inline, request, response, viewer);
    }

    private void whole(
            DocumentId id,
            DocumentVersion version,
            boolean inline,
            HttpServletRequest request,
            HttpServletResponse response,
            Viewer viewer)
            throws IOException {
        if (isHead(request)) {
            response.setContentLengthLong(version.size());
            return;
        }
        try (var bytes = documents.open(id, version.id(), !inline, viewer)) {
            response.setContentLengthLong(version.size());
            bytes.transferTo(response.getOutputStream());
        }
    }

    private void part(
            DocumentId id,
            DocumentVersion version,
            ByteRange range,
            boolean inline,
            HttpServletRequest request,
            HttpServletResponse response,
            Viewer viewer)
            throws IOException {
        if (!range.satisfiable()) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + version.size());
            return;
        }
        if (isHead(request)) {
            partHeaders(version, range, response);
            return;
        }
        // a download in pieces is one download: the trail counts it once within some minutes
        try (var bytes = documents.open(id, version.id(), range.from(), range.length(), !inline, viewer)) {
            partHeaders(version, range, response);
            bytes.transferTo(response.getOutputStream());
        }
    }

    private static void partHeaders(DocumentVersion version, ByteRange range, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader("Content-Range", range.contentRange(version.size()));
        response.setContentLengthLong(range.length());
    }

    private static void headers(DocumentVersion version, boolean inline, String etag, HttpServletResponse response) {
        boolean shown = inline && SHOWN.contains(version.mediaType());
        response.setHeader("Content-Disposition", Disposition.of(shown, version.fileName()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("ETag", etag);
    }

    private static boolean isHead(HttpServletRequest request) {
        return request.getMethod().equals("HEAD");
    }
}
