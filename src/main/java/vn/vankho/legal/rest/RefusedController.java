package vn.vankho.legal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.Refusal;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.lookup.RefusedLookup;
import vn.vankho.legal.register.Reopening;
import vn.vankho.legal.rest.RelationAnswers.RelationAnswer;
import vn.vankho.shared.PageBounds;
import vn.vankho.shared.Texts;

/** What was rejected in the register, and its way back, for scripts. Who may do what is decided by {@code Reopening}. */
@RestController
@RequestMapping("/api/v1/legal")
@Tag(name = "Sổ văn bản pháp luật")
class RefusedController {
    private final RefusedLookup refused;
    private final Reopening reopening;
    private final Texts texts;
    private final Clock clock;
    private final CurrentViewer viewers;

    RefusedController(RefusedLookup refused, Reopening reopening, Texts texts, Clock clock, CurrentViewer viewers) {
        this.refused = refused;
        this.reopening = reopening;
        this.texts = texts;
        this.clock = clock;
        this.viewers = viewers;
    }

    /** @param by id of the person; null: not known */
    record RefusalAnswer(@Nullable UUID by, Instant at, String why) {
        static RefusalAnswer of(Refusal refusal) {
            var by = refusal.by();
            return new RefusalAnswer(by == null ? null : by.value(), refusal.at(), refusal.why());
        }
    }

    record RefusedRelation(RelationAnswer relation, RefusalAnswer refusal) {}

    /** @param total of all pages, counting only what the caller may see */
    record RefusedRelations(long total, List<RefusedRelation> rows) {}

    record RefusedEventAnswer(EventAnswer event, RefusalAnswer refusal) {}

    @Operation(
            summary =
                    "Quan hệ đã bị bác bỏ của một văn bản, theo trang, mới bác bỏ nhất trước: ai, lúc nào, vì sao. Quan hệ được sửa lại thì không có ở đây")
    @GetMapping("/documents/{id}/relations/rejected")
    RefusedRelations relations(
            @PathVariable("id") UUID id,
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "20") int limit,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
        PageBounds.check(offset, limit, RefusedLookup.MOST);
        var page = refused.acts(new LegalDocumentId(id), offset, limit, viewers.get());
        Locale locale = Texts.wished(language);
        var today = LocalDate.now(clock);
        return new RefusedRelations(
                page.total(),
                page.rows().stream()
                        .map(one -> new RefusedRelation(
                                RelationAnswer.of(one.row(), today, texts, locale), RefusalAnswer.of(one.refusal())))
                        .toList());
    }

    @Operation(summary = "Sự kiện hiệu lực được đề xuất và đã bị bác bỏ của một văn bản: ai, lúc nào, vì sao")
    @GetMapping("/documents/{id}/events/rejected")
    List<RefusedEventAnswer> events(@PathVariable("id") UUID id) {
        return refused.events(new LegalDocumentId(id), viewers.get()).stream()
                .map(one -> new RefusedEventAnswer(EventAnswer.of(one.row()), RefusalAnswer.of(one.refusal())))
                .toList();
    }

    @Operation(
            summary =
                    "Đưa một quan hệ đã bác bỏ lại vào hàng chờ quyết định, với loại và điều khoản như khi được đề xuất; trả về quan hệ đang chờ")
    @PostMapping("/relations/{id}/reopen")
    @ResponseStatus(HttpStatus.CREATED)
    Created relation(@PathVariable("id") UUID id) {
        return new Created(reopening.relation(new RelationId(id), viewers.get()).value());
    }

    @Operation(
            summary =
                    "Đưa một sự kiện hiệu lực được đề xuất và đã bác bỏ lại vào hàng chờ quyết định; trả về sự kiện đang chờ")
    @PostMapping("/events/{id}/reopen")
    @ResponseStatus(HttpStatus.CREATED)
    Created event(@PathVariable("id") UUID id) {
        return new Created(reopening.event(new EffectId(id), viewers.get()).value());
    }
}
