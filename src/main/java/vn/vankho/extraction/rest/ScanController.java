package vn.vankho.extraction.rest;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentVersion;
import vn.vankho.document.Documents;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.PageDrawing;
import vn.vankho.extraction.Scans;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.NotFound;

/** Pages of scans for the signed-in browser: the picture, and where its words stand. {@code Documents} says first who may see them. */
@RestController
@Hidden
class ScanController {
    private static final CacheControl LASTING =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate();

    private final Documents documents;
    private final Scans scans;
    private final PageDrawing drawing;
    private final CurrentViewer viewers;

    ScanController(Documents documents, Scans scans, PageDrawing drawing, CurrentViewer viewers) {
        this.documents = documents;
        this.scans = scans;
        this.drawing = drawing;
        this.viewers = viewers;
    }

    @GetMapping("/tep/{id}/{version}/chu/{no}")
    ResponseEntity<Scans.Words> words(
            @PathVariable("id") UUID id, @PathVariable("version") UUID version, @PathVariable("no") int no) {
        var words = scans.words(asked(id, version).id(), no).orElseThrow(ScanController::missing);
        // put right meanwhile they are others
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(words.mark())
                .body(words);
    }

    @GetMapping("/tep/{id}/{version}/trang/{no}")
    ResponseEntity<byte[]> page(
            @PathVariable("id") UUID id, @PathVariable("version") UUID version, @PathVariable("no") int no)
            throws InterruptedException {
        var jpeg = drawing.page(asked(id, version), no).orElseThrow(ScanController::undrawn);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(LASTING)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(jpeg);
    }

    private DocumentVersion asked(UUID id, UUID version) {
        return documents.readText(new DocumentId(id), new VersionId(version), viewers.get());
    }

    private static NotFound undrawn() {
        return new NotFound("extraction.doubtful.undrawn");
    }

    private static NotFound missing() {
        return new NotFound("extraction.doubtful.missing");
    }
}
