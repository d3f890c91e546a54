package vn.vankho.legal.register;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.MergedEntry;
import vn.vankho.legal.head.LegalBounds;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** Tách lại: two entries that were merged by mistake are two again, each with what was said of it. */
@Service
public class Partings {
    private final LegalAccess access;
    private final LegalDocumentQueries queries;
    private final MergeRepository merges;
    private final PartingRepository parting;
    private final EffectRepository effects;
    private final EffectBook book;
    private final LegalDeeds deeds;
    private final Clock clock;

    Partings(
            LegalAccess access,
            LegalDocumentQueries queries,
            MergeRepository merges,
            PartingRepository parting,
            EffectRepository effects,
            EffectBook book,
            LegalDeeds deeds,
            Clock clock) {
        this.access = access;
        this.queries = queries;
        this.merges = merges;
        this.parting = parting;
        this.effects = effects;
        this.book = book;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Entries that lead to this one, of those that the viewer may see. */
    @Transactional(readOnly = true)
    public List<MergedEntry> merged(LegalDocumentId stays, Viewer viewer) {
        return queries.merged(access.toSee(stays, viewer).id(), viewer);
    }

    /**
     * What was moved goes back, and what came of it since; what people said of the entry that stays after the merge is left there, because
     * nothing tells which of both they meant.
     *
     * @throws Refused where the merge kept nothing, or the entry that stayed was merged further: that one is parted first
     */
    @Transactional
    public void part(LegalDocumentId gone, String why, Viewer viewer) {
        var into = merges.survivor(gone).orElseThrow(() -> new NotFound("legal.missing"));
        var stays = access.toDecide(into, viewer);
        if (queries.merged(into, viewer).stream().noneMatch(one -> one.id().equals(gone)))
            throw new NotFound("legal.missing");
        var reason = LegalBounds.note(why);
        var name = parting.name(gone);
        var merge = parting.held(gone).orElseThrow(() -> new Refused("legal.part.unknown", name));
        if (!merge.stays().equals(into))
            throw new Refused("legal.part.further", name, stays.header().name());
        parting.part(merge, clock.instant(), viewer.person());
        var begun = merge.begun();
        if (begun != null && effects.commencement(gone).isEmpty())
            effects.find(begun).ifPresent(second -> {
                book.record(gone, second.effect().by(gone), viewer.person());
                var merged = book.commencement(into);
                if (merged != null) book.follow(gone, merged, viewer.person());
            });
        book.project(into);
        book.project(gone);
        book.parted(into, gone, viewer.person());
        book.findAnew(into);
        book.findAnew(gone);
        deeds.record(
                "legal.part",
                into,
                stays.header(),
                Map.of("parted", name, "partedId", gone.value().toString(), "reason", reason),
                viewer);
    }
}
