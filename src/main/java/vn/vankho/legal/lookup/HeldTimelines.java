package vn.vankho.legal.lookup;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.register.LegalAccess;

/** How texts stand, without what the page of a text shows beside it: for who compares before and after. */
@Service
public class HeldTimelines {
    private final LegalAccess access;
    private final LegalPageQueries pages;
    private final EffectRules rules;

    HeldTimelines(LegalAccess access, LegalPageQueries pages, EffectRules rules) {
        this.access = access;
        this.pages = pages;
        this.rules = rules;
    }

    @Transactional(readOnly = true)
    public HeldTimeline of(LegalDocumentId id, Viewer viewer) {
        return of(id, Instant.MAX, viewer);
    }

    /** The same by what was held at a moment. */
    @Transactional(readOnly = true)
    public HeldTimeline of(LegalDocumentId id, Instant known, Viewer viewer) {
        var document = access.toSee(id, viewer);
        var held = pages.timeline(id, viewer).stream()
                .filter(row -> row.effect().heldAt(known))
                .toList();
        var timeline = RecordedEffect.asKnownAt(known, pages.effects(id, null, viewer), document.contents(), rules);
        return new HeldTimeline(document, held, timeline.intervals());
    }
}
