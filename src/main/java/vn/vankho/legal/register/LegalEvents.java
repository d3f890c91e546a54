package vn.vankho.legal.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.NewEffect;
import vn.vankho.legal.Relation;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.SaidEvent;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.head.LegalBounds;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** What people decide on the events in the effect of a text. Those that follow from an act of another text are made by {@link LegalRegister}. */
@Service
public class LegalEvents {
    private final LegalAccess access;
    private final EffectRepository effects;
    private final RelationRepository relations;
    private final LegalDocumentRepository documents;
    private final EffectBook book;
    private final LegalDeeds deeds;
    private final LegalRegister register;
    private final ActBook acts;
    private final EventEntry entry;
    private final SourceActs beside;

    LegalEvents(
            LegalAccess access,
            EffectRepository effects,
            RelationRepository relations,
            LegalDocumentRepository documents,
            EffectBook book,
            LegalDeeds deeds,
            LegalRegister register,
            ActBook acts,
            EventEntry entry,
            SourceActs beside) {
        this.access = access;
        this.effects = effects;
        this.relations = relations;
        this.documents = documents;
        this.book = book;
        this.deeds = deeds;
        this.register = register;
        this.acts = acts;
        this.entry = entry;
        this.beside = beside;
    }

    /**
     * A person enters an event by hand.
     *
     * @param provisions of this text, as said; empty: the whole
     * @param condition of an open suspension
     */
    @Transactional
    public void addEvent(
            LegalDocumentId id,
            EffectKind kind,
            LocalDate on,
            @Nullable LocalDate until,
            String condition,
            String provisions,
            String sentence,
            Viewer viewer) {
        addEvent(id, new SaidEvent(kind, on, until, condition, provisions, sentence, null), viewer);
    }

    /** The same, with the text that did it: then it is an act of that text, and follows it. */
    @Transactional
    public EnteredEvent addEvent(LegalDocumentId id, SaidEvent said, Viewer viewer) {
        var document = access.toDecide(id, viewer);
        var entered = entry.enter(document, said, null, viewer);
        if (entered.act() == null)
            deeds.record("legal.add-event", id, document.header(), EventEntry.told(said), viewer);
        return entered;
    }

    /**
     * The same, of the end of a parent: which part of this text ends with it is a person's word.
     *
     * @param part some part, although no provision is named
     * @param provisions as said
     */
    @Transactional
    public void confirmEvent(EffectId id, boolean part, String provisions, Viewer viewer) {
        var said = LegalBounds.note(provisions).strip();
        confirm(id, new RelationData(RelationKind.REPEALS, said, part, null, null, ""), viewer);
    }

    /** A proposed event, for example that of a parent's end, becomes true. */
    @Transactional
    public void confirmEvent(EffectId id, Viewer viewer) {
        confirm(id, null, viewer);
    }

    private void confirm(EffectId id, @Nullable RelationData part, Viewer viewer) {
        var stored = effects.held(id).orElseThrow(() -> new NotFound("legal.event.missing"));
        var document = access.toDecide(stored.document(), viewer);
        judged(stored, viewer);
        if (stored.confirmed()) throw new Refused("legal.event.decided");
        var effect = stored.effect();
        // who may not see the act decides on the end alone, and the act waits for others
        var act = beside.beside(id).filter(one -> isJudgedBy(viewer, one));
        if (act.isPresent()) {
            register.confirmRelation(act.get().id(), effect.on(), effect.until(), viewer);
            return;
        }
        if (part != null) {
            if (effect.kind() != EffectKind.PARENT_CEASED) throw new Refused("legal.event.part.none");
            effect = effect.of(part.scope(), part.provisions());
        }
        book.confirm(stored, effect, viewer.person());
        deeds.record("legal.confirm-event", document.id(), document.header(), said(effect), viewer);
    }

    /**
     * An event was wrong, or a proposal is refused: it stays readable as what was believed until now. The act it came of is rejected with
     * it, and the header loses the first day that is taken back.
     */
    @Transactional
    public void retractEvent(EffectId id, String why, Viewer viewer) {
        var stored = effects.held(id).orElseThrow(() -> new NotFound("legal.event.missing"));
        var document = access.toDecide(stored.document(), viewer);
        judged(stored, viewer);
        var reason = LegalBounds.note(why);
        if (effects.commencement(document.id())
                .filter(first -> first.id().equals(id))
                .isPresent()) {
            book.nothingFollows(document, stored);
            if (stored.effect().on().equals(document.header().effectiveFrom())) documents.forgetFirstDay(document.id());
        }
        var ofAct = stored.effect().relation();
        var act = ofAct == null
                ? beside.beside(id).filter(one -> isJudgedBy(viewer, one)).orElse(null)
                : act(ofAct, viewer);
        if (act == null) book.retract(stored, reason, viewer.person());
        else acts.reject(act, reason, viewer);
        var details = new HashMap<>(said(stored.effect()));
        details.put("reason", reason);
        deeds.record("legal.retract-event", document.id(), document.header(), details, viewer);
    }

    /** What a file says of its own text is for those who see the file. */
    void judged(StoredEvent stored, Viewer viewer) {
        boolean own = stored.document().equals(stored.effect().source());
        if (own && !stored.confirmed() && !access.seesWords(stored.id(), viewer))
            throw new NotFound("legal.event.missing");
    }

    /** Who may not see the text that acts cannot judge its act. */
    private Relation act(RelationId id, Viewer viewer) {
        var act = relations.find(id).orElseThrow(() -> new NotFound("legal.relation.missing"));
        if (!isJudgedBy(viewer, act)) throw new Refused("legal.event.acting.hidden");
        return act;
    }

    private boolean isJudgedBy(Viewer viewer, Relation act) {
        return access.isSeen(act.source(), viewer) && access.seesWords(act.id(), viewer);
    }

    private static Map<String, Object> said(NewEffect effect) {
        return Map.of("event", effect.kind().name(), "day", effect.on().toString());
    }
}
