package vn.vankho.legal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.reading.ConsolidatedPapers;
import vn.vankho.legal.reading.ConsolidatedPapers.Form;
import vn.vankho.legal.reading.LegalExports;
import vn.vankho.shared.Texts;

/** One text of the register in the forms of other systems, and on paper. */
@RestController
@RequestMapping("/api/v1/legal/documents/{id}")
@Tag(name = "Sổ văn bản pháp luật")
class LegalExportController {
    private static final String KNOWN = "Chỉ tính những gì đã ghi nhận đến thời điểm này (2022-01-31T17:00:00Z)";

    private final LegalExports exports;
    private final ConsolidatedPapers papers;
    private final CurrentViewer viewers;

    LegalExportController(LegalExports exports, ConsolidatedPapers papers, CurrentViewer viewers) {
        this.exports = exports;
        this.papers = papers;
        this.viewers = viewers;
    }

    @Operation(
            summary =
                    "Văn bản theo Akoma Ntoso 1.0 (OASIS): thông tin, lịch sử hiệu lực, quan hệ đã xác nhận, điều khoản")
    @GetMapping(path = "/akoma-ntoso", produces = "application/akn+xml;charset=UTF-8")
    String akomaNtoso(
            @PathVariable("id") UUID id,
            @Parameter(description = "Ngày tính tình trạng hiệu lực và lời văn (hợp nhất); mặc định là hôm nay")
                    @RequestParam(name = "on", required = false)
                    @Nullable
                    LocalDate on,
            @Parameter(description = KNOWN) @RequestParam(name = "knownAt", required = false) @Nullable
                    Instant knownAt) {
        return exports.akomaNtoso(new LegalDocumentId(id), on, knownAt, viewers.get());
    }

    @Operation(summary = "Văn bản theo JSON-LD: Legislation của schema.org và các từ của ELI")
    @GetMapping(path = "/json-ld", produces = "application/ld+json;charset=UTF-8")
    String jsonLd(
            @PathVariable("id") UUID id,
            @Parameter(description = "Ngày tính tình trạng hiệu lực; mặc định là hôm nay")
                    @RequestParam(name = "on", required = false)
                    @Nullable
                    LocalDate on,
            @Parameter(description = KNOWN) @RequestParam(name = "knownAt", required = false) @Nullable
                    Instant knownAt) {
        return exports.jsonLd(new LegalDocumentId(id), on, knownAt, viewers.get());
    }

    @Operation(
            summary =
                    "Bản hợp nhất vào một ngày thành tệp Word (.docx), để tra cứu: đề mục theo phần, chương, điều, chú thích ở chân trang")
    @GetMapping("/consolidated/word")
    ResponseEntity<byte[]> word(
            @PathVariable("id") UUID id,
            @Parameter(description = "Ngày xem; mặc định là hôm nay")
                    @RequestParam(name = "on", required = false)
                    @Nullable
                    LocalDate on,
            @Parameter(description = KNOWN) @RequestParam(name = "knownAt", required = false) @Nullable Instant knownAt,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
        return paper(id, on, knownAt, Form.WORD, language);
    }

    @Operation(summary = "Bản hợp nhất vào một ngày thành tệp PDF, để tra cứu")
    @GetMapping("/consolidated/pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable("id") UUID id,
            @Parameter(description = "Ngày xem; mặc định là hôm nay")
                    @RequestParam(name = "on", required = false)
                    @Nullable
                    LocalDate on,
            @Parameter(description = KNOWN) @RequestParam(name = "knownAt", required = false) @Nullable Instant knownAt,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
        return paper(id, on, knownAt, Form.PDF, language);
    }

    private ResponseEntity<byte[]> paper(
            UUID id, @Nullable LocalDate on, @Nullable Instant knownAt, Form form, @Nullable String language) {
        var made = papers.make(new LegalDocumentId(id), on, knownAt, form, Texts.wished(language), viewers.get());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(made.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + made.fileName() + "\"")
                .body(made.bytes());
    }
}
