package vn.vankho.legal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.vocabulary.FieldEditing;
import vn.vankho.shared.Uuid7;

/** Fields (lĩnh vực) for scripts of administrators. */
@RestController
@RequestMapping("/api/v1/legal/vocabulary/fields")
@Tag(name = "Sổ văn bản pháp luật")
class FieldController {
    private final FieldEditing fields;
    private final CurrentViewer viewers;

    FieldController(FieldEditing fields, CurrentViewer viewers) {
        this.fields = fields;
        this.viewers = viewers;
    }

    @Operation(summary = "Thêm lĩnh vực")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Created addField(@RequestBody VocabularyBodies.FieldBody body) {
        var id = Uuid7.next();
        fields.save(body.field(id, null), viewers.get());
        return new Created(id);
    }

    @Operation(summary = "Sửa lĩnh vực; revision là bản người gọi đã đọc")
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeField(@PathVariable("id") UUID id, @RequestBody VocabularyBodies.FieldBody body) {
        fields.save(body.field(id, Said.required(body.revision(), "revision")), viewers.get());
    }

    @Operation(summary = "Xóa lĩnh vực chưa dùng")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteField(@PathVariable("id") UUID id) {
        fields.delete(id, viewers.get());
    }
}
