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
import vn.vankho.legal.vocabulary.VocabularyEditing;
import vn.vankho.shared.Uuid7;

/** Types of documents for scripts of administrators. */
@RestController
@RequestMapping("/api/v1/legal/vocabulary/types")
@Tag(name = "Sổ văn bản pháp luật")
class TypeController {
    private final VocabularyEditing editing;
    private final CurrentViewer viewers;

    TypeController(VocabularyEditing editing, CurrentViewer viewers) {
        this.editing = editing;
        this.viewers = viewers;
    }

    @Operation(summary = "Thêm loại văn bản")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Created addType(@RequestBody VocabularyBodies.TypeBody body) {
        var id = Uuid7.next();
        editing.save(body.type(id, null), viewers.get());
        return new Created(id);
    }

    @Operation(summary = "Sửa loại văn bản; revision là bản người gọi đã đọc")
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeType(@PathVariable("id") UUID id, @RequestBody VocabularyBodies.TypeBody body) {
        editing.save(body.type(id, Said.required(body.revision(), "revision")), viewers.get());
    }

    @Operation(summary = "Xóa loại văn bản chưa có văn bản nào mang tên")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteType(@PathVariable("id") UUID id) {
        editing.deleteType(id, viewers.get());
    }
}
