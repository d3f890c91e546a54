package vn.vankho.document.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.IncomingFile;
import vn.vankho.document.NamedVersion;
import vn.vankho.document.StepKind;
import vn.vankho.document.VersionId;
import vn.vankho.document.rest.VersionAnswers.StepAnswer;
import vn.vankho.document.rest.VersionAnswers.VersionAnswer;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.BadParameter;

/** Versions of a document and the steps of work on the current one. */
@RestController
@RequestMapping("/api/v1/documents/{id}")
@Tag(name = "Tài liệu")
class VersionController {
    private final Documents documents;
    private final VersionAnswers answers;
    private final NamedVersion named;
    private final CurrentViewer viewers;

    VersionController(Documents documents, VersionAnswers answers, NamedVersion named, CurrentViewer viewers) {
        this.documents = documents;
        this.answers = answers;
        this.named = named;
        this.viewers = viewers;
    }

    record NewVersion(UUID id, UUID document) {}

    @Operation(summary = "Các phiên bản, mới nhất trước")
    @GetMapping("/versions")
    List<VersionAnswer> versions(@PathVariable("id") UUID id) {
        var viewer = viewers.get();
        return answers.versions(documents.look(new DocumentId(id), viewer), viewer);
    }

    @Operation(summary = "Thêm phiên bản mới")
    @ApiResponse(responseCode = "201", description = "Đã lưu phiên bản", useReturnTypeSchema = true)
    @PostMapping(path = "/versions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<NewVersion> add(
            @PathVariable("id") UUID id,
            @RequestPart("file") MultipartFile file,
            @RequestParam(name = "note", defaultValue = "") String note,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> fields)
            throws IOException {
        // who sends "access" along believes that it was set
        FormField.requireAmong(fields.keySet(), List.of("file", "note"));
        var document = new DocumentId(id);
        try (var bytes = file.getInputStream()) {
            var version = documents.addVersion(
                    document, new IncomingFile(DocumentController.name(file), "", bytes), note, viewers.get());
            return created(document, version);
        }
    }

    @Operation(summary = "Lấy lại một phiên bản cũ làm phiên bản mới")
    @Parameter(name = "version", description = NamedVersion.MEANING)
    @ApiResponse(responseCode = "201", description = "Đã lưu phiên bản", useReturnTypeSchema = true)
    @PostMapping("/versions/{version}/restore")
    ResponseEntity<NewVersion> restore(@PathVariable("id") UUID id, @PathVariable("version") String version) {
        var document = new DocumentId(id);
        return created(document, documents.restoreVersion(document, named.version(document, version), viewers.get()));
    }

    @Operation(
            summary = "Xác nhận tệp mà phần mềm không đọc được không có dấu mật, cho mở",
            description =
                    "Chỉ dùng cho phiên bản có looked là COULD_NOT. Người gọi đã tự xem tệp và chịu trách nhiệm về việc này; nhật ký ghi lại. Sau đó ai xem được tài liệu đều mở được tệp.")
    @Parameter(name = "version", description = NamedVersion.MEANING)
    @PostMapping("/versions/{version}/vouch")
    List<VersionAnswer> vouch(@PathVariable("id") UUID id, @PathVariable("version") String version) {
        var document = new DocumentId(id);
        documents.vouch(document, named.version(document, version), viewers.get());
        return versions(id);
    }

    @Operation(
            summary =
                    "Các bước xử lý: KEEP lưu, READ đọc chữ, RECOGNISE nhận dạng, INDEX lập chỉ mục, PICTURE ảnh trang, SIGNATURES chữ ký số, REGISTER đọc vào sổ văn bản pháp luật, LOOK_BACK xem dấu mật của bản trước, VIRUS quét vi-rút")
    @GetMapping("/steps")
    List<StepAnswer> steps(@PathVariable("id") UUID id) {
        return answers.steps(documents.look(new DocumentId(id), viewers.get()));
    }

    @Operation(summary = "Thử lại một bước bị lỗi")
    @PostMapping("/steps/{kind}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    List<StepAnswer> retry(@PathVariable("id") UUID id, @PathVariable("kind") String kind) {
        var step = step(kind);
        var document = new DocumentId(id);
        documents.retry(document, step, viewers.get());
        return answers.steps(documents.look(document, viewers.get()));
    }

    @Operation(summary = "Dừng bước đọc bản quét (SCAN) đang chờ hoặc đang chạy; những trang đã đọc vẫn giữ")
    @PostMapping("/steps/{kind}/stop")
    List<StepAnswer> stop(@PathVariable("id") UUID id, @PathVariable("kind") String kind) {
        var document = new DocumentId(id);
        documents.stop(document, step(kind), viewers.get());
        return answers.steps(documents.look(document, viewers.get()));
    }

    private static StepKind step(String kind) {
        return Arrays.stream(StepKind.values())
                .filter(one -> one != StepKind.KEEP && one.name().equals(kind.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadParameter("document.step.unknown", kind));
    }

    private static ResponseEntity<NewVersion> created(DocumentId document, VersionId version) {
        return ResponseEntity.created(DocumentController.place(document))
                .body(new NewVersion(version.value(), document.value()));
    }
}
