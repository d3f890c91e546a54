package vn.vankho.legal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.ImportOutcome;
import vn.vankho.legal.ImportReport;
import vn.vankho.legal.RegisterFile;
import vn.vankho.legal.RegisterImport.Choice;
import vn.vankho.legal.RegisterImports;
import vn.vankho.legal.imports.TableFile;
import vn.vankho.legal.rest.ImportAnswers.ImportAnswer;
import vn.vankho.legal.rest.ImportAnswers.ImportsAnswer;
import vn.vankho.legal.rest.ImportAnswers.RowAnswer;
import vn.vankho.legal.rest.ImportAnswers.RowsAnswer;
import vn.vankho.legal.rest.ImportAnswers.SheetAnswer;
import vn.vankho.shared.BadParameter;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Texts;

/** Taking over registers by scripts: send the file, check, look at the report, apply. Who may do what is decided by {@code RegisterImports}. */
@RestController
@RequestMapping("/api/v1/legal/imports")
@Tag(name = "Nhập sổ văn bản")
class ImportController {
    private static final int MOST = 200;

    private final RegisterImports imports;
    private final ImportReport report;
    private final Texts texts;
    private final CurrentViewer viewers;

    ImportController(RegisterImports imports, ImportReport report, Texts texts, CurrentViewer viewers) {
        this.imports = imports;
        this.report = report;
        this.texts = texts;
        this.viewers = viewers;
    }

    /** @param confirmed the caller, a lawyer, answers for all rows */
    record ApplyBody(@Nullable Boolean confirmed, @Nullable Boolean withDoubtful) {}

    @Operation(
            summary =
                    "Gửi một sổ văn bản, danh mục hoặc bảng quan hệ: xlsx, xls, docx, csv hoặc JSON của vbpl; chưa nhập gì")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ImportAnswer start(
            @RequestPart("file") MultipartFile file,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language)
            throws IOException {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        if (file.getSize() > TableFile.LARGEST)
            throw new Refused("legal.import.file.tooLarge", name, TableFile.LARGEST / 1024 / 1024);
        return find(imports.start(name, file.getBytes(), viewers.get()).value(), language);
    }

    @Operation(summary = "Những lần nhập của người gọi, mới trước")
    @GetMapping
    ImportsAnswer list(
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "20") int limit,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
        bounds(offset, limit);
        var page = imports.list(offset, limit, viewers.get());
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
        return ImportAnswer.of(imports.find(new ImportId(id), viewers.get()), texts, Texts.wished(language));
    }

    @Operation(summary = "Những dòng đầu của một trang tính (đếm từ 0) và cách hiểu các cột của nó")
    @GetMapping("/{id}/sheets/{sheet}")
    SheetAnswer sheet(@PathVariable("id") UUID id, @PathVariable("sheet") int sheet) {
        var top = imports.top(new ImportId(id), sheet, viewers.get());
        return new SheetAnswer(top.name(), top.rows(), imports.proposed(new ImportId(id), sheet, viewers.get()));
    }

    @Operation(
            summary = "Kiểm tra thử mọi dòng theo các cột đã chọn; không gửi gì thì theo cách hiểu đang có; chạy nền")
    @PostMapping("/{id}/check")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void check(@PathVariable("id") UUID id, @RequestBody(required = false) @Nullable Choice choice) {
        var viewer = viewers.get();
        var known = new ImportId(id);
        imports.check(known, choice == null ? imports.find(known, viewer).choice() : choice, viewer);
    }

    @Operation(summary = "Nhập những dòng đã kiểm tra vào sổ; chạy nền. confirmed: pháp chế xác nhận cả lần nhập")
    @PostMapping("/{id}/apply")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void apply(@PathVariable("id") UUID id, @RequestBody(required = false) @Nullable ApplyBody body) {
        imports.apply(
                new ImportId(id),
                body != null && Boolean.TRUE.equals(body.confirmed()),
                body != null && Boolean.TRUE.equals(body.withDoubtful()),
                viewers.get());
    }

    @Operation(summary = "Các dòng và kết quả, lỗi của từng dòng")
    @GetMapping("/{id}/rows")
    RowsAnswer rows(
            @PathVariable("id") UUID id,
            @RequestParam(name = "outcome", required = false) @Nullable ImportOutcome outcome,
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
        bounds(offset, limit);
        var page = imports.rows(new ImportId(id), outcome, offset, limit, viewers.get());
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

    @Operation(summary = "Dừng một lần nhập; những dòng đã nhập thì ở lại")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable("id") UUID id) {
        imports.cancel(new ImportId(id), viewers.get());
    }

    private static void bounds(int offset, int limit) {
        if (offset < 0) throw new BadParameter("problem.parameter.range", "offset", 0, Integer.MAX_VALUE, offset);
        if (limit < 1 || limit > MOST) throw new BadParameter("problem.parameter.range", "limit", 1, MOST, limit);
    }
}
