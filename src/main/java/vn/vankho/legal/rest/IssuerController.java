package vn.vankho.legal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.vankho.legal.vocabulary.IssuerMerging;
import vn.vankho.legal.vocabulary.SuccessionKind;
import vn.vankho.legal.vocabulary.Successions;
import vn.vankho.legal.vocabulary.VocabularyEditing;
import vn.vankho.shared.Uuid7;

/** Issuing bodies for scripts of administrators. */
@RestController
@RequestMapping("/api/v1/legal/vocabulary/issuers")
@Tag(name = "Sổ văn bản pháp luật")
class IssuerController {
    private final VocabularyEditing editing;
    private final Successions successions;
    private final IssuerMerging merging;
    private final CurrentViewer viewers;

    IssuerController(VocabularyEditing editing, Successions successions, IssuerMerging merging, CurrentViewer viewers) {
        this.editing = editing;
        this.successions = successions;
        this.merging = merging;
        this.viewers = viewers;
    }

    /** @param kind null: nhập, of a central body tiếp nhận chức năng */
    record SuccessionBody(
            @Nullable UUID successor,
            @Nullable SuccessionKind kind,
            @Nullable LocalDate on,
            @Nullable String basis) {}

    record MergeBody(@Nullable String name) {}

    /** @param texts that bore the name */
    record Merged(int texts) {}

    @Operation(summary = "Thêm cơ quan ban hành")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Created addIssuer(@RequestBody VocabularyBodies.IssuerBody body) {
        var id = Uuid7.next();
        editing.save(body.issuer(id, null), viewers.get());
        return new Created(id);
    }

    @Operation(summary = "Sửa cơ quan ban hành; revision là bản người gọi đã đọc")
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeIssuer(@PathVariable("id") UUID id, @RequestBody VocabularyBodies.IssuerBody body) {
        editing.save(body.issuer(id, Said.required(body.revision(), "revision")), viewers.get());
    }

    @Operation(summary = "Ghi cơ quan kế thừa")
    @PostMapping("/{id}/successors")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void succeed(@PathVariable("id") UUID id, @RequestBody SuccessionBody body) {
        var successor = Said.required(body.successor(), "successor");
        successions.succeed(
                id, successor, body.kind(), body.on(), body.basis() == null ? "" : body.basis(), viewers.get());
    }

    @Operation(summary = "Bỏ cơ quan kế thừa đã ghi cho ngày này")
    @DeleteMapping("/{id}/successors/{successor}/{on}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(
            @PathVariable("id") UUID id, @PathVariable("successor") UUID successor, @PathVariable("on") LocalDate on) {
        successions.takeBack(id, successor, on, viewers.get());
    }

    @Operation(summary = "Gộp một tên khác vào cơ quan này; tên ấy được giữ làm tên khác")
    @PostMapping("/{id}/aliases")
    Merged merge(@PathVariable("id") UUID id, @RequestBody MergeBody body) {
        return new Merged(merging.merge(Said.required(body.name(), "name"), id, viewers.get()));
    }

    @Operation(summary = "Xóa cơ quan chưa có văn bản nào mang tên")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteIssuer(@PathVariable("id") UUID id) {
        editing.deleteIssuer(id, viewers.get());
    }
}
