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
import vn.vankho.legal.vocabulary.Signers;
import vn.vankho.shared.Uuid7;

/** Signatories for scripts of administrators. */
@RestController
@RequestMapping("/api/v1/legal/vocabulary/signatories")
@Tag(name = "Sổ văn bản pháp luật")
class SignatoryController {
    private final Signers signers;
    private final CurrentViewer viewers;

    SignatoryController(Signers signers, CurrentViewer viewers) {
        this.signers = signers;
        this.viewers = viewers;
    }

    @Operation(summary = "Thêm người ký")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Created add(@RequestBody VocabularyBodies.SignerBody body) {
        var id = Uuid7.next();
        signers.save(body.signer(id, null), viewers.get());
        return new Created(id);
    }

    @Operation(summary = "Sửa người ký; revision là bản người gọi đã đọc")
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable("id") UUID id, @RequestBody VocabularyBodies.SignerBody body) {
        signers.save(body.signer(id, Said.required(body.revision(), "revision")), viewers.get());
    }

    @Operation(summary = "Xóa người ký khỏi danh mục; văn bản giữ tên đã ghi")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable("id") UUID id) {
        signers.delete(id, viewers.get());
    }
}
