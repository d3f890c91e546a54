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
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.NewEffect;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.recognition.Recognised;
import vn.vankho.legal.recognition.StagedEffect;

/** Proposes what a text says of its own effect beside its first day: until when it is in force, and provisions that begin on another day. */
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

    /** Read again, it proposes nothing twice; what a person confirmed or refused stays so, proposals no longer said are taken back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void propose(LegalDocumentId id, Recognised read) {
        var now = of(id, read);
        said.takeBack(id, now, clock.instant());
        for (var effect : now) if (!said.isKnown(id, effect)) effects.insert(id, effect, false, clock.instant(), null);
    }

    private static List<NewEffect> of(LegalDocumentId id, Recognised read) {
        var all = new ArrayList<NewEffect>();
        var term = read.term();
        var effect = read.effect();
        if (term != null) {
            var begin = effect == null ? read.header().issuedOn() : effect.on();
            if (begin == null || begin.isAfter(term.last())) begin = term.last();
            all.add(own(id, EffectKind.TERM, begin, term.last(), Scope.WHOLE, "", term.sentence()));
        }
        for (StagedEffect staged : read.staged()) {
            var anchors = RelationData.anchors(staged.provisions());
            if (anchors.isEmpty()) continue;
            var scope = new Scope(false, Set.copyOf(anchors));
            all.add(own(id, EffectKind.COMMENCED, staged.on(), null, scope, staged.provisions(), staged.sentence()));
        }
        return all;
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
