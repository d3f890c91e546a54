package vn.vankho.admin.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.admin.TrailBrowser;
import vn.vankho.admin.TrailLine;
import vn.vankho.audittrail.AuditFilter;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.BadParameter;
import vn.vankho.shared.OfficeClock;
import vn.vankho.shared.PageBounds;
import vn.vankho.shared.Texts;

/** The trail for those who may read it. */
@RestController
@RequestMapping("/api/v1/audit")
@Tag(name = "Nhật ký")
class AuditController {
    private static final int MOST = 500;

    record TrailAnswer(long total, int offset, List<TrailLine> entries) {}

    private final TrailBrowser browser;
    private final CurrentViewer viewers;

    AuditController(TrailBrowser browser, CurrentViewer viewers) {
        this.browser = browser;
        this.viewers = viewers;
    }

    @Operation(summary = "Nhật ký: ai làm gì, lúc nào, với cái gì; mới nhất trước")
    @GetMapping
    TrailAnswer page(
            @Parameter(description = "Từ ngày (kể cả ngày này)")
                    @RequestParam(name = "from", required = false)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Đến ngày (kể cả ngày này)")
                    @RequestParam(name = "until", required = false)
                    @Nullable
                    LocalDate until,
            @RequestParam(name = "actor", required = false) @Nullable UUID actor,
            @Parameter(description = "Việc làm, ví dụ document.keep; kết thúc bằng dấu chấm để lấy cả nhóm: document.")
                    @RequestParam(name = "deed", required = false)
                    @Nullable
                    String deed,
            @RequestParam(name = "subject", required = false) @Nullable String subject,
            @RequestParam(name = "subjectId", required = false) @Nullable String subjectId,
            @Parameter(
                            description =
                                    "Các từ trong tên người thực hiện, nội dung và chi tiết; không cần dấu, chỉ cần phần đầu của từ. Đếm nhiều nhất 10.001 dòng")
                    @RequestParam(name = "words", defaultValue = "")
                    String words,
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
        if (from != null && until != null && from.isAfter(until))
            throw new BadParameter("problem.parameter.reversed", "from", from.toString(), "until", until.toString());
        var filter = new AuditFilter(
                from == null ? null : from.atStartOfDay(OfficeClock.ZONE).toInstant(),
                until == null
                        ? null
                        : until.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant(),
                actor,
                deed,
                subject,
                subjectId,
                words);
        PageBounds.check(offset, limit, MOST);
        var page = browser.page(filter, offset, limit, Texts.wished(language), viewers.get());
        return new TrailAnswer(page.total(), offset, page.rows());
    }
}
