package vn.vankho.legal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.queue.ProposalRun;
import vn.vankho.legal.queue.ProposalRuns;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.PageBounds;
import vn.vankho.shared.Texts;

/** Confirms all that registers taken over say, for scripts. */
@RestController
@RequestMapping("/api/v1/legal/proposals/registers")
@Tag(name = "Sổ văn bản pháp luật")
class ProposalRunController {
    private static final int MOST = 200;

    private final ProposalRuns runs;
    private final Texts texts;
    private final CurrentViewer viewers;

    ProposalRunController(ProposalRuns runs, Texts texts, CurrentViewer viewers) {
        this.runs = runs;
        this.texts = texts;
        this.viewers = viewers;
    }

    /** @param failures those that were refused, by name and reason */
    record RunAnswer(
            ProposalRun.State state,
            String by,
            Instant askedAt,
            @Nullable Instant endedAt,
            long total,
            long confirmed,
            long refused,
            List<FailureAnswer> failures) {}

    /** @param document null: one that the caller may not see */
    record FailureAnswer(@Nullable UUID document, @Nullable String name, String why) {}

    @Operation(summary = "Pháp chế xác nhận mọi đề xuất theo sổ nguồn đang chờ; chạy nền")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void start() {
        runs.start(viewers.get());
    }

    @Operation(summary = "Lần xác nhận theo sổ nguồn gần nhất: tiến độ, và những mục bị từ chối kèm lý do")
    @GetMapping
    RunAnswer latest(
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
        PageBounds.check(offset, limit, MOST);
        var viewer = viewers.get();
        var run = runs.latest(viewer).orElseThrow(() -> new NotFound("legal.run.none"));
        return new RunAnswer(
                run.state(),
                run.byName(),
                run.askedAt(),
                run.endedAt(),
                run.total(),
                run.confirmed(),
                run.refused(),
                runs.refused(run, offset, limit, viewer).rows().stream()
                        .map(one -> new FailureAnswer(
                                one.document() == null ? null : one.document().value(),
                                one.name(),
                                texts.get(
                                        Texts.wished(language),
                                        one.key(),
                                        one.arguments().toArray())))
                        .toList());
    }

    @Operation(summary = "Dừng lần xác nhận đang chạy; những gì đã xác nhận thì ở lại")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop() {
        runs.stop(viewers.get());
    }
}
