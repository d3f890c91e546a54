package vn.vankho.legal.imports.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import vn.vankho.legal.ImportId;
import vn.vankho.legal.imports.ImportLookup;
import vn.vankho.legal.imports.ImportReport;
import vn.vankho.legal.imports.RowFilter;
import vn.vankho.legal.imports.rest.ImportAnswers.ImportAnswer;
import vn.vankho.legal.imports.rest.ImportAnswers.ImportsAnswer;
import vn.vankho.legal.imports.rest.ImportAnswers.RowAnswer;
import vn.vankho.legal.imports.rest.ImportAnswers.RowsAnswer;
import vn.vankho.legal.imports.rest.ImportAnswers.SheetAnswer;
import vn.vankho.legal.imports.row.ImportOutcome;
import vn.vankho.legal.lookup.RegisterFile;
import vn.vankho.shared.PageBounds;
import vn.vankho.shared.Texts;

/** What became of registers that were sent: columns, progress, rows with their faults. The deeds: {@link ImportController}. */
@RestController
@RequestMapping("/api/v1/legal/imports")
@Tag(name = "Nhập sổ văn bản")
class ImportedController {
    private static final int MOST = 200;

    private final ImportLookup lookup;
    private final ImportReport report;
    private final Texts texts;
    private final CurrentViewer viewers;

    ImportedController(ImportLookup lookup, ImportReport report, Texts texts, CurrentViewer viewers) {
        this.lookup = lookup;
        this.report = report;
        this.texts = texts;
        this.viewers = viewers;
    }

    @Operation(summary = "Những lần nhập của người gọi, mới trước")
    @GetMapping
    ImportsAnswer list(
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "20") int limit,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
        PageBounds.check(offset, limit, MOST);
        var page = lookup.list(offset, limit, viewers.get());
        return new ImportsAnswer(
                page.total(),
                page.rows().stream()
                        .map(one -> ImportAnswer.of(one, texts, Texts.wished(language)))
                        .toList());
    }

    @Operation(summary = "Một lần nhập: cách hiểu các cột, tiến độ, số dòng theo kết quả")
    @GetMapping("/{id}")
    ImportAnswer find(
            @PathVariable("id") UUID id,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
        return ImportAnswer.of(lookup.find(new ImportId(id), viewers.get()), texts, Texts.wished(language));
    }

    @Operation(summary = "Những dòng đầu của một trang tính (đếm từ 0) và cách hiểu các cột của nó")
    @GetMapping("/{id}/sheets/{sheet}")
    SheetAnswer sheet(@PathVariable("id") UUID id, @PathVariable("sheet") int sheet) {
        var top = lookup.top(new ImportId(id), sheet, viewers.get());
        return new SheetAnswer(top.name(), top.rows(), lookup.proposed(new ImportId(id), sheet, viewers.get()));
    }

    @Operation(
            summary =
                    "Các dòng và kết quả, lỗi của từng dòng; refused: chỉ dòng không xác nhận được cùng cả lần nhập, của mọi trang tính")
    @GetMapping("/{id}/rows")
    RowsAnswer rows(
            @PathVariable("id") UUID id,
            @RequestParam(name = "outcome", required = false) @Nullable ImportOutcome outcome,
            @RequestParam(name = "problems", defaultValue = "false") boolean problems,
            @RequestParam(name = "refused", defaultValue = "false") boolean refused,
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
        PageBounds.check(offset, limit, MOST);
        var page =
                lookup.rows(new ImportId(id), new RowFilter(outcome, problems, refused), offset, limit, viewers.get());
        return new RowsAnswer(
                page.total(),
                page.rows().stream()
                        .map(row -> RowAnswer.of(row, report, Texts.wished(language)))
                        .toList());
    }

    @Operation(summary = "Danh sách lỗi và chỗ cần xem lại, thành tệp Excel")
    @GetMapping("/{id}/report")
    ResponseEntity<byte[]> report(
            @PathVariable("id") UUID id,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        report.write(bytes, new ImportId(id), Texts.wished(language), viewers.get());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(RegisterFile.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"loi-nhap-so.xlsx\"")
                .body(bytes.toByteArray());
    }
}
