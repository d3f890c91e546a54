package vn.vankho.legal.register;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.NewEffect;
import vn.vankho.legal.SaidEvent;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.head.LegalBounds;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/**
 * Sửa sự kiện hiệu lực that a person entered, or that its own text said: it is taken back and said anew. What another text did is put right as
 * its act ({@link Corrections}), the first day by the header.
 */
@Service
public class EventCorrections {
    private final LegalAccess access;
    private final EffectRepository effects;
    private final EffectBook book;
    private final LegalEvents events;
    private final EventEntry entry;
    private final LegalDeeds deeds;

    EventCorrections(
            LegalAccess access,
            EffectRepository effects,
            EffectBook book,
            LegalEvents events,
            EventEntry entry,
            LegalDeeds deeds) {
        this.access = access;
        this.effects = effects;
        this.book = book;
        this.events = events;
        this.entry = entry;
        this.deeds = deeds;
    }

    /**
     * With the text that did it, it becomes an act of that text. What a text says of its own effect, and was read otherwise, counts from now on as it is
     * put right.
     */
    @Transactional
    public void correct(EffectId id, SaidEvent said, String why, Viewer viewer) {
        var stored = effects.held(id).orElseThrow(() -> new NotFound("legal.event.missing"));
        var document = access.toDecide(stored.document(), viewer);
        events.judged(stored, viewer);
        var was = stored.effect();
        // what another text, or another register, is said to have done is decided where it is said
        boolean own = document.id().equals(was.source());
        if (!stored.confirmed() && !own) throw new Refused("legal.event.correct.proposed");
        if (was.relation() != null) throw new Refused("legal.event.correct.act");
        if (was.causedBy() != null) throw new Refused("legal.event.correct.follows");
        if (was.kind() == EffectKind.COMMENCED && was.scope().whole()) throw new Refused("legal.event.correct.begun");
        var before = said(was);
        var is = said.insteadOf(before);
        if (is.equals(before) && !stored.confirmed()) {
            events.confirmEvent(id, viewer);
            return;
        }
        if (is.equals(before)) throw new Refused("legal.correct.nothing");
        var reason = LegalBounds.note(why);
        // another person was faster: one event must not hold twice
        if (!book.retract(stored, reason, viewer.person())) throw new Refused("legal.event.decided");
        entry.enter(document, is, stored, viewer);
        deeds.record("legal.correct-event", document.id(), document.header(), told(before, is, reason), viewer);
    }

    private static SaidEvent said(NewEffect effect) {
        return new SaidEvent(
                effect.kind(),
                effect.on(),
                effect.until(),
                effect.condition(),
                effect.provisions(),
                effect.sentence(),
                effect.source(),
                effect.scope().equals(Scope.UNNAMED_PART) && effect.provisions().isBlank());
    }

    /** The event and its day before and after, and the rest where it differs. */
    private static Map<String, Object> told(SaidEvent was, SaidEvent is, String reason) {
        var details = new HashMap<String, Object>();
        EventEntry.told(was).forEach((name, value) -> details.put(name + "Before", value));
        EventEntry.told(is).forEach((name, value) -> details.put(name + "After", value));
        Differing.put(details, "provisions", was.provisions(), is.provisions());
        Differing.put(details, "part", was.part(), is.part());
        Differing.put(details, "untilDay", was.until(), is.until());
        if (!reason.isEmpty()) details.put("reason", reason);
        return details;
    }
}
