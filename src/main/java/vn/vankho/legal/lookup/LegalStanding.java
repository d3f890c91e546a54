package vn.vankho.legal.lookup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.head.EventChecks;
import vn.vankho.legal.register.LegalAccess;
import vn.vankho.shared.Refused;

/** How a text, or one provision of it, stands on a day, by what was known at a moment, and nothing else of it. */
@Service
public class LegalStanding {
    private final LegalAccess access;
    private final LegalPageQueries pages;
    private final EffectRules rules;
    private final Clock clock;

    LegalStanding(LegalAccess access, LegalPageQueries pages, EffectRules rules, Clock clock) {
        this.access = access;
        this.pages = pages;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @param statuses on that day; empty: chưa xác định
     * @param notIssued the text was issued later
     */
    public record Standing(LocalDate on, Set<EffectStatus> statuses, boolean notIssued) {}

    /**
     * @param on null: today
     * @param knownAt only what was recorded until then counts; null: until now
     * @param provision as said ("khoản 2 Điều 5"); empty: the whole
     * @throws Refused for what names no provision, or several, or an article that the text does not hold
     */
    @Transactional(readOnly = true)
    public Standing of(
            LegalDocumentId id, @Nullable LocalDate on, @Nullable Instant knownAt, String provision, Viewer viewer) {
        var document = access.toSee(id, knownAt, viewer);
        var day = on == null ? LocalDate.now(clock) : on;
        var anchors = RelationData.anchors(provision);
        if (!provision.isBlank() && anchors.size() != 1) throw new Refused("legal.provision.unread", provision);
        var effects = pages.effects(id, knownAt, viewer);
        if (!anchors.isEmpty() && EventChecks.isMissing(anchors.getFirst(), document, effects))
            throw new Refused("legal.provision.none", document.header().name(), provision);
        var timeline =
                RecordedEffect.asKnownAt(knownAt == null ? Instant.MAX : knownAt, effects, document.contents(), rules);
        var statuses = anchors.isEmpty() ? timeline.statusOn(day) : timeline.statusOn(anchors.getFirst(), day);
        return new Standing(day, statuses, document.header().isYetToBeIssued(day, statuses));
    }
}
