package vn.vankho.legal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.coming.ComingChange;
import vn.vankho.legal.coming.ComingChange.Reason;
import vn.vankho.legal.coming.ComingChanges;
import vn.vankho.legal.coming.ComingFilter;
import vn.vankho.legal.coming.ComingProposal;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.shared.PageBounds;

/** The changes of effect that come, for scripts. */
@RestController
@RequestMapping("/api/v1/legal/coming-changes")
@Tag(name = "Sổ văn bản pháp luật")
class ComingController {
    private final ComingChanges changes;
    private final Clock clock;
    private final CurrentViewer viewers;

    ComingController(ComingChanges changes, Clock clock, CurrentViewer viewers) {
        this.changes = changes;
        this.clock = clock;
        this.viewers = viewers;
    }

    /**
     * @param total of all pages, counting only what the caller may see; {@code from} and {@code until}: both days inclusive
     * @param proposed how many proposals would change a status in the period and wait for a decision, whatever status is asked for
     * @param proposals the nearest of these
     */
    record ComingAnswer(
            long total,
            LocalDate from,
            LocalDate until,
            List<ChangeAnswer> changes,
            long proposed,
            List<ProposalAnswer> proposals) {}

    /**
     * @param act what another text would do, or null
     * @param event what would happen, or null
     * @param whole of the text; else {@code provisions}, empty where nobody named the part
     */
    record ProposalAnswer(
            LocalDate day,
            UUID id,
            LegalHeader header,
            @Nullable RelationKind act,
            @Nullable EffectKind event,
            boolean whole,
            String provisions,
            @Nullable UUID acting,
            String actingName) {
        static ProposalAnswer of(ComingProposal one) {
            return new ProposalAnswer(
                    one.day(),
                    one.id().value(),
                    one.header(),
                    one.act(),
                    one.event(),
                    one.whole(),
                    one.provisions(),
                    one.acting() == null ? null : one.acting().value(),
                    one.by());
        }
    }

    /** @param day the first day of the new status */
    record ChangeAnswer(
            UUID id,
            LegalHeader header,
            LocalDate day,
            List<EffectStatus> before,
            List<EffectStatus> after,
            List<Reason> reasons) {
        static ChangeAnswer of(ComingChange change) {
            return new ChangeAnswer(
                    change.id().value(),
                    change.header(),
                    change.day(),
                    change.before(),
                    change.after(),
                    change.reasons());
        }
    }

    @Operation(
            summary =
                    "Văn bản thay đổi hiệu lực, toàn bộ hay một phần, trong những ngày tới, ngày gần nhất trước; chỉ một phần thay đổi thì before và after như nhau")
    @GetMapping
    ComingAnswer list(
            @Parameter(description = "Trong bao nhiêu ngày kể từ hôm nay")
                    @RequestParam(name = "days", defaultValue = "30")
                    int days,
            @Parameter(description = "Tình trạng sau khi đổi")
                    @RequestParam(name = "status", required = false)
                    @Nullable
                    EffectStatus status,
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "50") int limit) {
        PageBounds.check(offset, limit, ComingChanges.MOST_ROWS);
        var filter = new ComingFilter(LocalDate.now(clock), days, status);
        var viewer = viewers.get();
        var page = changes.list(filter, offset, limit, viewer);
        var proposed = changes.proposed(filter, ComingChanges.MOST_ROWS, viewer);
        return new ComingAnswer(
                page.total(),
                filter.today().plusDays(1),
                filter.today().plusDays(days),
                page.rows().stream().map(ChangeAnswer::of).toList(),
                proposed.total(),
                proposed.rows().stream().map(ProposalAnswer::of).toList());
    }
}
