package vn.vankho.document.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.document.TrashedDocument;
import vn.vankho.document.TrashedDocuments;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.PageBounds;

/** What lies in the trash, for scripts that put something there by mistake: it is restored by its id. */
@RestController
@Tag(name = "Tài liệu")
class TrashController {
    private final TrashedDocuments trash;
    private final CurrentViewer viewers;

    TrashController(TrashedDocuments trash, CurrentViewer viewers) {
        this.trash = trash;
        this.viewers = viewers;
    }

    record TrashAnswer(long total, List<TrashRow> documents) {}

    /**
     * @param trashedBy name of who threw it away
     * @param destroyedAt when it is destroyed at the earliest; null where the trash keeps everything
     */
    record TrashRow(
            UUID id,
            String title,
            @Nullable String number,
            String fileName,
            Instant keptAt,
            String keptBy,
            Instant trashedAt,
            String trashedBy,
            @Nullable Instant destroyedAt) {
        static TrashRow of(TrashedDocument one) {
            var row = one.row();
            return new TrashRow(
                    row.id().value(),
                    row.title(),
                    row.number(),
                    row.fileName(),
                    row.keptAt(),
                    row.keptBy(),
                    one.at(),
                    one.by(),
                    one.destroyedAt());
        }
    }

    @Operation(
            summary =
                    "Thùng rác: những tài liệu người gọi khôi phục được, mới bỏ vào trước; lọc và sắp xếp theo các tham số kết hợp",
            description = "Khôi phục bằng POST /api/v1/documents/{id}/restore.")
    @GetMapping("/api/v1/trash")
    TrashAnswer trash(
            @ParameterObject TrashQuestion asked,
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "20") int limit) {
        PageBounds.check(offset, limit, DocumentController.MOST);
        var page = trash.page(asked.filter(), asked.order(), offset, limit, viewers.get());
        return new TrashAnswer(
                page.total(), page.rows().stream().map(TrashRow::of).toList());
    }
}
