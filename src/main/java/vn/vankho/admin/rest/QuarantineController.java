package vn.vankho.admin.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.document.Quarantine;
import vn.vankho.document.Quarantined;
import vn.vankho.document.VersionId;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.PageBounds;

/** Cách ly for scripts: the same deeds as on the screen, with the reason that goes into the trail. */
@RestController
@RequestMapping("/api/v1/quarantine")
@Tag(name = "Vận hành")
class QuarantineController {
    record Reason(@Nullable String reason) {
        String said() {
            return reason == null ? "" : reason;
        }
    }

    /**
     * @param bearer name of the file that bears the mark where it is another one
     * @param along titles of what is released together with it
     */
    record Held(
            UUID version,
            UUID document,
            String title,
            int no,
            String mark,
            @Nullable String bearer,
            List<String> along,
            String keptBy,
            Instant keptAt,
            Instant foundAt) {
        static Held of(Quarantined one) {
            return new Held(
                    one.version().value(),
                    one.document().value(),
                    one.title(),
                    one.no(),
                    one.reason().mark(),
                    one.reason().bearer(),
                    one.along(),
                    one.keptBy(),
                    one.keptAt(),
                    one.foundAt());
        }
    }

    record HeldPage(long total, List<Held> quarantined) {}

    private final Quarantine quarantine;
    private final CurrentViewer viewers;

    QuarantineController(Quarantine quarantine, CurrentViewer viewers) {
        this.quarantine = quarantine;
        this.viewers = viewers;
    }

    @Operation(summary = "Các phiên bản bị cách ly vì có dấu độ mật, mới nhất trước")
    @GetMapping
    HeldPage list(
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "50") int limit) {
        PageBounds.check(offset, limit, Quarantine.MOST_ROWS);
        var page = quarantine.list(offset, limit, viewers.get());
        return new HeldPage(page.total(), page.rows().stream().map(Held::of).toList());
    }

    @Operation(summary = "Bỏ cách ly một phiên bản bị nhận nhầm; lý do được ghi vào nhật ký")
    @PostMapping("/{version}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable("version") UUID version, @RequestBody Reason reason) {
        quarantine.release(new VersionId(version), reason.said(), viewers.get());
    }

    @Operation(summary = "Hủy một phiên bản bị cách ly, không lấy lại được; lý do được ghi vào nhật ký")
    @PostMapping("/{version}/destroy")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void destroy(@PathVariable("version") UUID version, @RequestBody Reason reason) {
        quarantine.destroy(new VersionId(version), reason.said(), viewers.get());
    }
}
