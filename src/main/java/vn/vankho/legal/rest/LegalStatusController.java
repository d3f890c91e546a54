package vn.vankho.legal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.lookup.LegalStanding;

/** The one question that other systems of an office ask most. */
@RestController
@RequestMapping("/api/v1/legal/documents/{id}/status")
@Tag(name = "Sổ văn bản pháp luật")
class LegalStatusController {
    private final LegalStanding standing;
    private final CurrentViewer viewers;

    LegalStatusController(LegalStanding standing, CurrentViewer viewers) {
        this.standing = standing;
        this.viewers = viewers;
    }

    /**
     * @param status empty: not determined
     * @param notIssued the text was issued after that day
     */
    record StatusAnswer(LocalDate on, List<EffectStatus> status, boolean notIssued) {}

    @Operation(summary = "Tình trạng hiệu lực của một văn bản hoặc một điều, khoản, điểm vào một ngày")
    @GetMapping
    StatusAnswer status(
            @PathVariable("id") UUID id,
            @Parameter(description = "Ngày tính tình trạng hiệu lực; mặc định là hôm nay")
                    @RequestParam(name = "on", required = false)
                    @Nullable
                    LocalDate on,
            @Parameter(description = "Chỉ tính những gì đã ghi nhận đến thời điểm này (2022-01-31T17:00:00Z)")
                    @RequestParam(name = "knownAt", required = false)
                    @Nullable
                    Instant knownAt,
            @Parameter(description = "Một điều, khoản hoặc điểm, ví dụ khoản 2 Điều 5; để trống: toàn bộ")
                    @RequestParam(name = "provision", defaultValue = "")
                    String provision) {
        var found = standing.of(new LegalDocumentId(id), on, knownAt, provision, viewers.get());
        return new StatusAnswer(found.on(), found.statuses().stream().sorted().toList(), found.notIssued());
    }
}
