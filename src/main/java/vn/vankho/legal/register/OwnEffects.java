package vn.vankho.legal.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.NewEffect;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.recognition.PartTerm;
import vn.vankho.legal.recognition.Recognised;
import vn.vankho.legal.recognition.StagedEffect;

/** Proposes what a text says of its own effect beside its first day: until when it or a part of it is in force, and provisions that begin on another day. */
@Component
public class OwnEffects {
    private final EffectRepository effects;
    private final OwnEffectRepository said;
    private final Clock clock;

    OwnEffects(EffectRepository effects, OwnEffectRepository said, Clock clock) {
        this.effects = effects;
        this.said = said;
        this.clock = clock;
    }

    /**
     * Read again, it proposes nothing twice; what a person confirmed or refused stays so, proposals no longer said are taken back.
     *
     * @param file that was read; another one than that of the entry, since entries were merged, does not speak for it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void propose(LegalDocumentId id, DocumentId file, Recognised read) {
        if (!said.isOf(id, file)) return;
        var now = of(id, read);
        said.takeBack(id, now, clock.instant());
        for (var effect : now) if (!said.isKnown(id, effect)) effects.insert(id, effect, false, clock.instant(), null);
    }

    private static List<NewEffect> of(LegalDocumentId id, Recognised read) {
        var all = new ArrayList<NewEffect>();
        var term = read.term();
        if (term != null)
            all.add(own(id, EffectKind.TERM, begin(read, term.last()), term.last(), Scope.WHOLE, "", term.sentence()));
        for (StagedEffect staged : read.staged())
            if (staged.on() != null)
                all.add(own(
                        id,
                        EffectKind.COMMENCED,
                        staged.on(),
                        null,
                        scope(staged.provisions()),
                        staged.provisions(),
                        staged.sentence()));
        for (PartTerm part : read.partTerms())
            all.add(own(
                    id,
                    EffectKind.TERM,
                    begin(read, part.last()),
                    part.last(),
                    scope(part.provisions()),
                    part.provisions(),
                    part.sentence()));
        return all;
    }

    /** A term runs from the first day of the text; where that cannot be computed, from its issue: an extension comes later in any case. */
    private static LocalDate begin(Recognised read, LocalDate last) {
        var effect = read.effect();
        var begin = effect == null || effect.on() == null ? read.header().issuedOn() : effect.on();
        return begin == null || begin.isAfter(last) ? last : begin;
    }

    /** An annex that is no place the register knows is a part that nobody has named: a person sees its words. */
    private static Scope scope(String provisions) {
        var anchors = RelationData.anchors(provisions);
        return anchors.isEmpty() ? Scope.UNNAMED_PART : new Scope(false, Set.copyOf(anchors));
    }

    private static NewEffect own(
            LegalDocumentId id,
            EffectKind kind,
            LocalDate on,
            @Nullable LocalDate until,
            Scope scope,
            String provisions,
            String sentence) {
        return new NewEffect(kind, on, until, "", scope, provisions, id, null, sentence, "", null);
    }
}
