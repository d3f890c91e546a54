package vn.vankho.admin.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.admin.Operations;
import vn.vankho.document.FailedStep;
import vn.vankho.document.StepBoard;
import vn.vankho.document.StepCount;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.search.SearchIndex;
import vn.vankho.shared.PageBounds;
import vn.vankho.storage.StorageStatus;

/** Index, store and steps of work, for operators. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Vận hành")
class OperationsController {
    record Jobs(
            List<StepCount> steps,
            long quarantined,
            long totalFailed,
            List<FailedStep> failed,
            List<Operations.Run> runs) {}

    /** @param roots names of the trusted certificates */
    record JudgedBy(String folder, List<String> roots, List<String> unreadable, long signedVersions) {}

    record Retried(int steps) {}

    record Repaired(int documents) {}

    private final Operations operations;
    private final StepBoard board;
    private final CurrentViewer viewers;

    OperationsController(Operations operations, StepBoard board, CurrentViewer viewers) {
        this.operations = operations;
        this.board = board;
        this.viewers = viewers;
    }

    @Operation(summary = "Tình trạng chỉ mục tìm kiếm")
    @GetMapping("/index")
    SearchIndex.Status index() {
        return operations.index(viewers.get());
    }

    @Operation(summary = "Lập lại chỉ mục bên cạnh chỉ mục đang dùng; xem tiến độ (rebuilding, %) ở GET /index")
    @PostMapping("/index/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    SearchIndex.Status rebuild() {
        operations.rebuildIndex(viewers.get());
        return operations.index(viewers.get());
    }

    @Operation(summary = "Đối chiếu chỉ mục với cơ sở dữ liệu và sửa chỗ lệch")
    @PostMapping("/index/reconcile")
    Repaired reconcile() {
        return new Repaired(operations.reconcileIndex(viewers.get()));
    }

    @Operation(summary = "Tình trạng kho tệp")
    @GetMapping("/storage")
    StorageStatus.State storage() {
        return operations.storage(viewers.get());
    }

    @Operation(summary = "Các gốc chứng thực dùng để xét chữ ký số, và số phiên bản có chữ ký")
    @GetMapping("/signatures")
    JudgedBy signatures() {
        var state = operations.signatures(viewers.get());
        var roots = state.roots();
        return new JudgedBy(
                state.folder(),
                roots.certificates().stream()
                        .map(root -> root.getSubjectX500Principal().getName())
                        .toList(),
                roots.unreadable(),
                state.signedVersions());
    }

    @Operation(summary = "Xét lại các chữ ký đã xét theo những gốc khác với hiện nay; làm dần phía sau")
    @PostMapping("/signatures/judge")
    @ResponseStatus(HttpStatus.ACCEPTED)
    JudgedBy judgeSignatures() {
        operations.judgeSignatures(viewers.get());
        return signatures();
    }

    @Operation(summary = "Các bước xử lý theo trạng thái, các bước bị lỗi và việc định kỳ")
    @GetMapping("/jobs")
    Jobs jobs(
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "50") int limit) {
        PageBounds.check(offset, limit, StepBoard.MOST_ROWS);
        var viewer = viewers.get();
        var failed = board.failed(offset, limit, viewer);
        return new Jobs(
                board.counts(viewer),
                board.quarantined(viewer),
                failed.total(),
                failed.rows(),
                operations.runs(viewer));
    }

    @Operation(summary = "Thử lại mọi bước bị lỗi")
    @PostMapping("/jobs/retry")
    Retried retry() {
        return new Retried(board.retryAll(viewers.get()));
    }
}
