package vn.vankho.document.rest;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
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
import vn.vankho.document.NamedVersion;
import vn.vankho.document.VersionId;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.rest.ByteAnswer;
import vn.vankho.shared.rest.Disposition;

/** The bytes of versions, whole or in pieces. */
@RestController
@Tag(name = "Tài liệu")
class FileController {
    /** Types a browser shows without running anything. */
    private static final Set<String> SHOWN =
            Set.of("application/pdf", "image/png", "image/jpeg", "image/gif", "text/plain");

    /** On downloads of a version that nobody has looked for viruses in yet, though there is a program for it. */
    private static final String UNSCANNED = "X-Vankho-Unscanned";

    private final Documents documents;
    private final NamedVersion named;
    private final CurrentViewer viewers;

    FileController(Documents documents, NamedVersion named, CurrentViewer viewers) {
        this.documents = documents;
        this.named = named;
        this.viewers = viewers;
    }

    @Operation(
            summary =
                    "Tải tệp của một phiên bản (mặc định: phiên bản hiện hành); nhận Range; X-Vankho-Unscanned: true khi chưa quét vi-rút xong")
    @GetMapping("/api/v1/documents/{id}/file")
    void file(
            @PathVariable("id") UUID id,
            @Parameter(description = NamedVersion.MEANING + "; không có: phiên bản hiện hành")
                    @RequestParam(name = "version", required = false)
                    @Nullable
                    String version,
            @RequestParam(name = "inline", defaultValue = "false") boolean inline,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var document = new DocumentId(id);
        send(document, named.orCurrent(document, version), inline, request, response);
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
        send(new DocumentId(id), new VersionId(version), !download, request, response);
    }

    private void send(
            DocumentId id, VersionId wanted, boolean inline, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var viewer = viewers.get();
        var version = documents.version(id, wanted, viewer);
        if (!inline && documents.isUnscanned(id, version.id(), viewer)) response.setHeader(UNSCANNED, "true");
        boolean shown = inline && SHOWN.contains(version.mediaType());
        response.setHeader("Content-Disposition", Disposition.of(shown, version.fileName()));
        response.setHeader("Cache-Control", "private, no-cache");
        var etag = "\"" + version.sha256().hex() + "\"";
        new ByteAnswer(version.mediaType(), version.size(), etag)
                .send(new Bytes(id, version, !inline, viewer), request, response);
    }

    /** A download in pieces is one download: the trail counts it once within some minutes. */
    private final class Bytes implements ByteAnswer.Source {
        private final DocumentId id;
        private final DocumentVersion version;
        private final boolean download;
        private final Viewer viewer;

        Bytes(DocumentId id, DocumentVersion version, boolean download, Viewer viewer) {
            this.id = id;
            this.version = version;
            this.download = download;
            this.viewer = viewer;
        }

        @Override
        public InputStream whole() {
            return documents.open(id, version.id(), download, viewer);
        }

        @Override
        public InputStream part(long from, long length) {
            return documents.open(id, version.id(), from, length, download, viewer);
        }
    }
}
