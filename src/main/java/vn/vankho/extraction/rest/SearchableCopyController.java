package vn.vankho.extraction.rest;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.document.DocumentId;
import vn.vankho.document.NamedVersion;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.SearchableCopies;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.rest.ByteAnswer;
import vn.vankho.shared.rest.Disposition;

/** Scans as PDF with their words behind the pictures. */
@RestController
@Tag(name = "Tài liệu")
class SearchableCopyController {
    private static final String WITHOUT = "Vankho-Pages-Without-Words";

    private final SearchableCopies copies;
    private final NamedVersion named;
    private final CurrentViewer viewers;

    SearchableCopyController(SearchableCopies copies, NamedVersion named, CurrentViewer viewers) {
        this.named = named;
        this.copies = copies;
        this.viewers = viewers;
    }

    @Operation(
            summary = "Bản PDF của tệp quét có chữ nằm dưới ảnh để tìm và chép; tệp gốc giữ nguyên",
            description = "Đầu trả lời " + WITHOUT + " là số trang chưa có chữ vì đang chờ đọc hoặc không đọc được;"
                    + " bản sao đủ chữ thì là 0.")
    @GetMapping("/api/v1/documents/{id}/searchable")
    void searchable(
            @PathVariable("id") UUID id,
            @Parameter(description = NamedVersion.MEANING + "; không có: phiên bản hiện hành")
                    @RequestParam(name = "version", required = false)
                    @Nullable
                    String version,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        var document = new DocumentId(id);
        answer(document, named.orCurrent(document, version), request, response);
    }

    @Hidden
    @GetMapping("/tep/{id}/{version}/ban-co-chu")
    void forBrowser(
            @PathVariable("id") UUID id,
            @PathVariable("version") UUID version,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        answer(new DocumentId(id), new VersionId(version), request, response);
    }

    private void answer(
            DocumentId document, VersionId version, HttpServletRequest request, HttpServletResponse response)
            throws IOException, InterruptedException {
        ByteAnswer.guard(response);
        response.setHeader("Cache-Control", "private, no-store");
        if (request.getMethod().equals("HEAD")) {
            // a copy is made for somebody who takes it: its size is not known before
            head(copies.name(document, version, viewers.get()), response);
            return;
        }
        try (var copy = copies.copy(document, version, viewers.get())) {
            head(copy.named(), response);
            response.setContentLengthLong(Files.size(copy.file()));
            Files.copy(copy.file(), response.getOutputStream());
        }
    }

    private static void head(SearchableCopies.Named named, HttpServletResponse response) {
        response.setIntHeader(WITHOUT, named.without());
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader("Content-Disposition", Disposition.of(false, named.fileName()));
    }
}
