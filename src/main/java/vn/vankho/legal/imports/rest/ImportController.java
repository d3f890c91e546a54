package vn.vankho.legal.imports.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.imports.ImportConfirmations;
import vn.vankho.legal.imports.ImportLookup;
import vn.vankho.legal.imports.RegisterImport.Choice;
import vn.vankho.legal.imports.RegisterImports;
import vn.vankho.legal.imports.rest.ImportAnswers.ImportAnswer;
import vn.vankho.legal.imports.table.TableFile;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Texts;

/** Taking over registers by scripts: send the file, check, look at the report, apply. Who may do what is decided by {@code RegisterImports}. */
@RestController
@RequestMapping("/api/v1/legal/imports")
@Tag(name = "Nhập sổ văn bản")
class ImportController {
    private final RegisterImports imports;
    private final ImportLookup lookup;
    private final ImportConfirmations confirmations;
    private final Texts texts;
    private final CurrentViewer viewers;

    ImportController(
            RegisterImports imports,
            ImportLookup lookup,
            ImportConfirmations confirmations,
            Texts texts,
            CurrentViewer viewers) {
        this.imports = imports;
        this.lookup = lookup;
        this.confirmations = confirmations;
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
        var id = imports.start(name, file.getBytes(), viewers.get());
        return ImportAnswer.of(lookup.find(id, viewers.get()), texts, Texts.wished(language));
    }

    @Operation(
            summary = "Kiểm tra thử mọi dòng theo các cột đã chọn; không gửi gì thì theo cách hiểu đang có; chạy nền")
    @PostMapping("/{id}/check")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void check(@PathVariable("id") UUID id, @RequestBody(required = false) @Nullable Choice choice) {
        var viewer = viewers.get();
        var known = new ImportId(id);
        imports.check(known, choice == null ? lookup.find(known, viewer).choice() : choice, viewer);
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

    @Operation(summary = "Pháp chế xác nhận thông tin của mọi văn bản đã nhập mà chưa ai xác nhận; chạy nền")
    @PostMapping("/{id}/confirm")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void confirm(@PathVariable("id") UUID id) {
        confirmations.confirm(new ImportId(id), viewers.get());
    }

    @Operation(summary = "Bỏ một lần nhập chưa ghi gì vào sổ, cùng mọi dòng của nó")
    @PostMapping("/{id}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable("id") UUID id) {
        imports.discard(new ImportId(id), viewers.get());
    }

    @Operation(summary = "Dừng một lần nhập; những dòng đã nhập thì ở lại")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable("id") UUID id) {
        imports.cancel(new ImportId(id), viewers.get());
    }
}
