package vn.vankho.document.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.document.DocumentRow;
import vn.vankho.document.Documents;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.PageBounds;

/** What lies in the trash, for scripts that put something there by mistake: it is restored by its id. */
@RestController
@Tag(name = "Tài liệu")
class TrashController {
    private final Documents documents;
    private final CurrentViewer viewers;

    TrashController(Documents documents, CurrentViewer viewers) {
        this.documents = documents;
        this.viewers = viewers;
    }

    record TrashAnswer(long total, List<TrashRow> documents) {}

    /** @param destroyedAt when it is destroyed at the earliest; null where the trash keeps everything */
    record TrashRow(
            UUID id,
            String title,
            @Nullable String number,
            String fileName,
            Instant keptAt,
            String keptBy,
            @Nullable Instant destroyedAt) {
        static TrashRow of(DocumentRow row) {
            return new TrashRow(
                    row.id().value(),
                    row.title(),
                    row.number(),
                    row.fileName(),
                    row.keptAt(),
                    row.keptBy(),
                    row.destroyedAt());
        }
    }

    @Operation(
            summary = "Thùng rác: những tài liệu người gọi khôi phục được, mới bỏ vào trước",
            description = "Khôi phục bằng POST /api/v1/documents/{id}/restore.")
    @GetMapping("/api/v1/trash")
    TrashAnswer trash(
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "20") int limit) {
        PageBounds.check(offset, limit, DocumentController.MOST);
        var page = documents.trash(offset, limit, viewers.get());
        return new TrashAnswer(
                page.total(), page.rows().stream().map(TrashRow::of).toList());
    }
}
