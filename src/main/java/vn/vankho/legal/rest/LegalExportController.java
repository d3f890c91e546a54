package vn.vankho.legal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.reading.LegalExports;

/** One text of the register in the forms of other systems. */
@RestController
@RequestMapping("/api/v1/legal/documents/{id}")
@Tag(name = "Sổ văn bản pháp luật")
class LegalExportController {
    private final LegalExports exports;
    private final CurrentViewer viewers;

    LegalExportController(LegalExports exports, CurrentViewer viewers) {
        this.exports = exports;
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
                    LocalDate on) {
        return exports.akomaNtoso(new LegalDocumentId(id), on, viewers.get());
    }

    @Operation(summary = "Văn bản theo JSON-LD: Legislation của schema.org và các từ của ELI")
    @GetMapping(path = "/json-ld", produces = "application/ld+json;charset=UTF-8")
    String jsonLd(
            @PathVariable("id") UUID id,
            @Parameter(description = "Ngày tính tình trạng hiệu lực; mặc định là hôm nay")
                    @RequestParam(name = "on", required = false)
                    @Nullable
                    LocalDate on) {
        return exports.jsonLd(new LegalDocumentId(id), on, viewers.get());
    }
}
