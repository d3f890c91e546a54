package vn.vankho.legal.imports.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.imports.ImportLabels;
import vn.vankho.legal.imports.ImportLabels.UnknownLabel;
import vn.vankho.legal.imports.row.RelationLabels.Label;
import vn.vankho.shared.BadParameter;

/** Says by scripts what labels of relations mean. Who may do what is decided by {@code ImportLabels}. */
@RestController
@RequestMapping("/api/v1/legal/imports")
@Tag(name = "Nhập sổ văn bản")
class ImportLabelController {
    private final ImportLabels labels;
    private final CurrentViewer viewers;

    ImportLabelController(ImportLabels labels, CurrentViewer viewers) {
        this.labels = labels;
        this.viewers = viewers;
    }

    /** @param part only a part of the older text */
    record MeantLabel(
            @Nullable String label,
            @Nullable RelationKind kind,
            @Nullable Boolean outgoing,
            @Nullable Boolean part) {
        private Label meaning() {
            if (kind == null) throw new BadParameter("problem.parameter.missing", "kind");
            return new Label(kind, !Boolean.FALSE.equals(outgoing), Boolean.TRUE.equals(part));
        }
    }

    @Operation(summary = "Nhãn quan hệ mà cổng chưa biết trong các dòng đã kiểm tra, và số dòng dùng nhãn ấy")
    @GetMapping("/{id}/labels")
    List<UnknownLabel> labels(@PathVariable("id") UUID id) {
        return labels.unknown(new ImportId(id), viewers.get());
    }

    @Operation(
            summary =
                    "Cho biết nhãn quan hệ có nghĩa gì (outgoing: văn bản nguồn tác động lên văn bản đích), rồi kiểm tra lại; lần nhập sau cổng tự hiểu như vậy")
    @PostMapping("/{id}/labels")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void labels(@PathVariable("id") UUID id, @RequestBody List<MeantLabel> said) {
        var meant = new LinkedHashMap<String, Label>();
        for (var one : said)
            meant.put(Objects.requireNonNullElse(one.label(), "").strip(), one.meaning());
        labels.say(new ImportId(id), meant, viewers.get());
    }
}
