package vn.vankho.legal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.UnitId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.queue.DataQuality;
import vn.vankho.legal.queue.HeaderQueue;
import vn.vankho.legal.queue.ProposalFilter;
import vn.vankho.legal.queue.ProposalQueue;
import vn.vankho.legal.queue.Quality;
import vn.vankho.legal.queue.WaitingFilter;
import vn.vankho.legal.queue.WaitingFrom;
import vn.vankho.legal.queue.WaitingOrder;
import vn.vankho.legal.rest.LegalQueueAnswers.ActingAnswer;
import vn.vankho.legal.rest.LegalQueueAnswers.EvidenceAnswer;
import vn.vankho.legal.rest.LegalQueueAnswers.Listed;
import vn.vankho.legal.rest.LegalQueueAnswers.QualityAnswer;
import vn.vankho.legal.rest.LegalQueueAnswers.WaitingAnswer;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.PageBounds;
import vn.vankho.shared.Texts;

/** What waits for a person in the register, for scripts. */
@RestController
@RequestMapping("/api/v1/legal")
@Tag(name = "Sổ văn bản pháp luật")
class LegalQueueController {
    private static final int MOST = 200;
    private static final int MOST_TEXTS = 50;

    private final HeaderQueue headers;
    private final ProposalQueue proposals;
    private final DataQuality quality;
    private final Texts texts;
    private final Clock clock;
    private final CurrentViewer viewers;

    LegalQueueController(
            HeaderQueue headers,
            ProposalQueue proposals,
            DataQuality quality,
            Texts texts,
            Clock clock,
            CurrentViewer viewers) {
        this.headers = headers;
        this.proposals = proposals;
        this.quality = quality;
        this.texts = texts;
        this.clock = clock;
        this.viewers = viewers;
    }

    @Operation(summary = "Chờ xác nhận: thông tin văn bản do máy đọc, chưa ai xác nhận")
    @GetMapping("/waiting")
    Listed<WaitingAnswer> waiting(
            @Parameter(description = "Đơn vị giữ tệp") @RequestParam(name = "unit", required = false) @Nullable
                    UUID unit,
            @Parameter(description = "Loại văn bản") @RequestParam(name = "type", required = false) @Nullable
                    String type,
            @Parameter(description = "Máy đọc từ tệp, hay nhập từ sổ khác")
                    @RequestParam(name = "from", required = false)
                    @Nullable
                    WaitingFrom from,
            @RequestParam(name = "order", defaultValue = "UNSURE") WaitingOrder order,
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "20") int limit) {
        PageBounds.check(offset, limit, MOST);
        var filter = new WaitingFilter(unit == null ? null : new UnitId(unit), type, from);
        return Listed.of(headers.list(filter, order, offset, limit, viewers.get()), WaitingAnswer::of);
    }

    @Operation(
            summary =
                    "Chỗ trong tệp của những gì máy đọc: từng trường của đầu văn bản với độ tin cậy, câu của từng quan hệ (act-…) và sự kiện (event-…); 404 khi văn bản không có tệp hoặc tệp chưa đọc")
    @GetMapping("/documents/{id}/evidence")
    EvidenceAnswer evidence(@PathVariable("id") UUID id) {
        return headers.source(new LegalDocumentId(id), viewers.get())
                .map(EvidenceAnswer::of)
                .orElseThrow(() -> new NotFound("legal.queue.noFile"));
    }

    @Operation(summary = "Chờ quyết định: văn bản có quan hệ hoặc sự kiện hiệu lực do máy đề xuất")
    @GetMapping("/proposals")
    Listed<ActingAnswer> proposals(
            @Parameter(description = "Loại quan hệ") @RequestParam(name = "kind", required = false) @Nullable
                    RelationKind kind,
            @Parameter(description = "true: chỉ những đề xuất làm thay đổi tình trạng hiệu lực")
                    @RequestParam(name = "changing", defaultValue = "false")
                    boolean changing,
            @Parameter(description = "true: chỉ những đề xuất theo sổ nguồn đã nhập")
                    @RequestParam(name = "registers", defaultValue = "false")
                    boolean registers,
            @Parameter(
                            description =
                                    "Từ trong loại, số, tên gọi của văn bản hoặc của văn bản mà đề xuất như vậy nói đến")
                    @RequestParam(name = "words", defaultValue = "")
                    String words,
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "20") int limit,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
        PageBounds.check(offset, limit, MOST_TEXTS);
        var locale = Texts.wished(language);
        var today = LocalDate.now(clock);
        return Listed.of(
                proposals.list(new ProposalFilter(kind, changing, registers, words), offset, limit, viewers.get()),
                text -> ActingAnswer.of(text, today, texts, locale));
    }

    @Operation(summary = "Chất lượng dữ liệu: số văn bản vướng từng phép kiểm tra")
    @GetMapping("/quality")
    Map<Quality, Long> quality() {
        return quality.counts(viewers.get());
    }

    @Operation(summary = "Chất lượng dữ liệu: các văn bản vướng một phép kiểm tra")
    @GetMapping("/quality/{check}")
    Listed<QualityAnswer> quality(
            @PathVariable("check") Quality check,
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "20") int limit) {
        PageBounds.check(offset, limit, MOST);
        return Listed.of(quality.list(check, offset, limit, viewers.get()), QualityAnswer::of);
    }
}
