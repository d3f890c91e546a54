package vn.vankho.document.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.IncomingFile;
import vn.vankho.document.Kept;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.PageBounds;

/** Documents for scripts. Who may do what is decided by {@code Documents}. */
@RestController
@RequestMapping("/api/v1/documents")
@Tag(name = "Tài liệu")
class DocumentController {
    static final int MOST = 200;

    private final Documents documents;
    private final NamedValues values;
    private final DocumentAnswers answers;
    private final CurrentViewer viewers;

    DocumentController(Documents documents, NamedValues values, DocumentAnswers answers, CurrentViewer viewers) {
        this.documents = documents;
        this.values = values;
        this.answers = answers;
        this.viewers = viewers;
    }

    @Operation(summary = "Lưu một tệp thành tài liệu mới; tệp đã có thì trả về tài liệu đang có (existing = true)")
    @ApiResponse(responseCode = "201", description = "Đã lưu thành tài liệu mới", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "Tệp đã có: tài liệu đang có", useReturnTypeSchema = true)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Receipt> keep(
            @RequestPart("file") MultipartFile file,
            @RequestParam(name = "folder", defaultValue = "") String folder,
            @RequestParam MultiValueMap<String, String> form)
            throws IOException {
        var viewer = viewers.get();
        FormField.requireKnown(form.keySet(), "file", "folder");
        var fields = FormField.listed(form);
        var name = name(file);
        DocumentData data = NamedValues.anySaid(fields)
                ? values.over(DocumentData.named(IncomingFile.titleFrom(name)), fields, viewer)
                : null;
        try (var bytes = file.getInputStream()) {
            var kept = documents.keep(new IncomingFile(name, folder, bytes), data, viewer);
            var answer = kept instanceof Kept.NewDocument
                    ? ResponseEntity.created(place(kept.document()))
                    : ResponseEntity.ok().location(place(kept.document()));
            return answer.body(Receipt.of(kept, data == null ? IncomingFile.titleFrom(name) : data.title()));
        }
    }

    @Operation(
            summary =
                    "Danh sách tài liệu mà người gọi được xem, mới lưu trước; lọc và sắp xếp theo các tham số kết hợp")
    @GetMapping
    PageAnswer list(
            @ParameterObject ListQuestion asked,
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "20") int limit) {
        PageBounds.check(offset, limit, MOST);
        var viewer = viewers.get();
        var page = documents.list(asked.filter(values, viewer), asked.order(), offset, limit, viewer);
        return answers.page(page, viewer);
    }

    @Operation(summary = "Thông tin, phiên bản và trạng thái các bước xử lý của một tài liệu")
    @GetMapping("/{id}")
    DocumentAnswer view(@PathVariable("id") UUID id) {
        var viewer = viewers.get();
        return answers.document(documents.view(new DocumentId(id), viewer), viewer);
    }

    @Operation(
            summary =
                    "Sửa thông tin: chỉ những trường có trong JSON; kèm revision thì bị từ chối khi người khác vừa sửa")
    @PatchMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    DocumentAnswer change(@PathVariable("id") UUID id, @RequestBody JsonNode body) {
        var viewer = viewers.get();
        var document = new DocumentId(id);
        var view = documents.look(document, viewer);
        var changed = ChangeBody.of(body);
        documents.change(
                document,
                changed.revision(),
                values.over(view.data(), changed.values(), viewer),
                FormField.components(changed.values().keySet()),
                viewer);
        return answers.document(documents.look(document, viewer), viewer);
    }

    @Operation(summary = "Chuyển tài liệu vào thùng rác")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trash(@PathVariable("id") UUID id) {
        documents.trash(new DocumentId(id), viewers.get());
    }

    @Operation(summary = "Khôi phục tài liệu từ thùng rác")
    @PostMapping("/{id}/restore")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable("id") UUID id) {
        documents.restore(new DocumentId(id), viewers.get());
    }

    static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    static URI place(DocumentId id) {
        return URI.create("/api/v1/documents/" + id.value());
    }
}
