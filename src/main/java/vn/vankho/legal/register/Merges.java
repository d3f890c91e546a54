package vn.vankho.legal.register;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.head.LegalBounds;
import vn.vankho.legal.head.SameText;
import vn.vankho.shared.Refused;

/** Gộp: two entries that are one text, typed twice, kept twice, or known by citation before its file came under another spelling. */
@Service
public class Merges {
    private final LegalAccess access;
    private final LegalDocumentRepository documents;
    private final MergeRepository merges;
    private final EntryOfFile entries;
    private final EffectRepository effects;
    private final EffectBook book;
    private final LegalDeeds deeds;
    private final PartingRepository parting;
    private final Clock clock;

    Merges(
            LegalAccess access,
            LegalDocumentRepository documents,
            MergeRepository merges,
            EntryOfFile entries,
            EffectRepository effects,
            EffectBook book,
            LegalDeeds deeds,
            PartingRepository parting,
            Clock clock) {
        this.parting = parting;
        this.clock = clock;
        this.access = access;
        this.documents = documents;
        this.merges = merges;
        this.entries = entries;
        this.effects = effects;
        this.book = book;
        this.deeds = deeds;
    }

    /**
     * Relations and events move to the entry that stays, and what it does not know of itself is filled; what was moved is kept, so
     * that a person can part them again ({@link Partings}).
     *
     * @param why asked for where their numbers, issuers or days differ
     * @return the entry that stays
     */
    @Transactional
    public LegalDocumentId merge(LegalDocumentId one, LegalDocumentId other, String why, Viewer viewer) {
        var a = access.toDecide(one, viewer);
        var b = access.toDecide(other, viewer);
        var stays = SameText.stays(a, b);
        var gone = stays.equals(a) ? b : a;
        if (one.equals(other)) throw new Refused("legal.merge.self", a.header().name());
        var reason = LegalBounds.note(why);
        var differs = SameText.differs(stays.header(), gone.header());
        if (!differs.isEmpty() && reason.isEmpty()) throw new Refused("legal.merge.why." + differs.getFirst());
        if (merges.isRelated(one, other))
            throw new Refused(
                    "legal.merge.related", a.header().name(), b.header().name());
        return join(stays, gone, reason, viewer);
    }

    /** The same where what they are called leaves nothing to decide. */
    LegalDocumentId join(LegalDocument stays, LegalDocument gone, String reason, Viewer viewer) {
        var commenced = effects.commencement(gone.id());
        var at = clock.instant();
        var kept = parting.keep(gone.id(), stays.id(), at, viewer.person());
        // what the viewer may not see of them is there all the same
        var file = documents.find(gone.id()).orElseThrow().document();
        var held = documents.find(stays.id()).orElseThrow();
        // asked before the file is given away
        var hiddenIn = merges.restricted(gone.id()).orElse(null);
        boolean gives = file != null && entries.lacks(held, file);
        if (file != null && gives) {
            entries.release(held);
            merges.giveFile(file, gone.id(), stays.id());
        }
        var moved = merges.move(gone.id(), stays.id(), hiddenIn, at);
        merges.moveWords(gone.id(), stays.id());
        var second = commenced.filter(begun -> isSecond(begun, stays.id()));
        second.ifPresent(begun -> {
            book.retract(begun.in(stays.id()), reason, viewer.person());
            book.follow(stays.id(), begun.effect().on(), viewer.person());
        });
        parting.merged(kept, gives, second.map(StoredEvent::id).orElse(null));
        book.project(stays.id());
        book.around(stays.id(), viewer.person());
        book.findAnew(stays.id());
        var details = new HashMap<String, Object>(Map.of(
                "merged", gone.header().name(),
                "mergedId", gone.id().value().toString(),
                "relations", moved.relations(),
                "events", moved.events()));
        details.put("reason", reason);
        deeds.record("legal.merge", stays.id(), stays.header(), details, viewer);
        return stays.id();
    }

    /** Where an entry leads to that was merged, where that is seen; the entry itself else. */
    @Transactional
    public LegalDocumentId now(LegalDocumentId id, Viewer viewer) {
        viewer.require(Permission.READ);
        return merges.survivor(id).filter(one -> access.isSeen(one, viewer)).orElse(id);
    }

    /** The same at a moment: an entry that was merged later stood for itself. */
    @Transactional
    public LegalDocumentId now(LegalDocumentId id, @Nullable Instant knownAt, Viewer viewer) {
        return knownAt != null && access.stoodApart(id, knownAt, viewer) ? id : now(id, viewer);
    }

    /** A text takes effect once: the day of the entry that stays holds. */
    private boolean isSecond(StoredEvent begun, LegalDocumentId stays) {
        Optional<StoredEvent> first = effects.commencement(stays);
        boolean own = first.isPresent() && first.get().id().equals(begun.id()) && effects.commencements(stays) == 1;
        return !own;
    }
}
