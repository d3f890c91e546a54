package vn.vankho.extraction.rest;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.SearchableCopies;
import vn.vankho.identity.CurrentViewer;

/** Scans as PDF with their words behind the pictures. */
@RestController
@Tag(name = "Tài liệu")
class SearchableCopyController {
    private final Documents documents;
    private final SearchableCopies copies;
    private final CurrentViewer viewers;

    SearchableCopyController(Documents documents, SearchableCopies copies, CurrentViewer viewers) {
        this.documents = documents;
        this.copies = copies;
        this.viewers = viewers;
    }

    @Operation(summary = "Bản PDF của tệp quét có chữ nằm dưới ảnh để tìm và chép; tệp gốc giữ nguyên")
    @GetMapping("/api/v1/documents/{id}/searchable")
    ResponseEntity<byte[]> searchable(
            @PathVariable("id") UUID id, @RequestParam(name = "version", required = false) @Nullable UUID version)
            throws InterruptedException {
        var document = new DocumentId(id);
        var wanted =
                version == null ? documents.current(document, viewers.get()).id() : new VersionId(version);
        return answer(document, wanted);
    }

    @Hidden
    @GetMapping("/tep/{id}/{version}/ban-co-chu")
    ResponseEntity<byte[]> forBrowser(@PathVariable("id") UUID id, @PathVariable("version") UUID version)
            throws InterruptedException {
        return answer(new DocumentId(id), new VersionId(version));
    }

    private ResponseEntity<byte[]> answer(DocumentId document, VersionId version) throws InterruptedException {
        var copy = copies.copy(document, version, viewers.get());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(copy.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(copy.pdf());
    }
}
