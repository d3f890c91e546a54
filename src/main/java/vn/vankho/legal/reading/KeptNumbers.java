package vn.vankho.legal.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.text.Amendment;
import vn.vankho.legal.text.AmendmentReader;

/**
 * Provisions that an event keeps from holding and names by their number: under another one the mark would stand at the provision that bears the
 * old number then, so the renumbering is told and nothing moves.
 */
record KeptNumbers(Collection<RecordedEffect> counted, Chapters chapters) {
    /** They are said in the text itself, by the numbers it had when it was issued. */
    private static final Set<EffectKind> OWN = Set.of(EffectKind.COMMENCED, EffectKind.TERM, EffectKind.PARENT_CEASED);

    private static final Set<EffectKind> STOPPING = Set.of(EffectKind.SUSPENDED, EffectKind.ENFORCEMENT_STOPPED);

    /** What an amending text says, as it can be put in from a day on. */
    List<Amendment> movable(List<Amendment> said, LocalDate on) {
        boolean kept = said.stream()
                .filter(one -> one.kind() == Amendment.Kind.RENUMBER)
                .anyMatch(move -> counted.stream()
                        .filter(one -> marks(one, on))
                        .flatMap(one -> chapters.in(one, counted).provisions().stream())
                        .anyMatch(place -> isNamed(place, move)));
        return kept ? AmendmentReader.unmoved(said) : said;
    }

    private boolean marks(RecordedEffect effect, LocalDate on) {
        boolean stops = STOPPING.contains(effect.kind())
                && !effect.on().isAfter(on)
                && (effect.until() == null || !effect.until().isBefore(on));
        return stops || OWN.contains(effect.kind());
    }

    private boolean isNamed(String named, Amendment move) {
        var place = new MeantPlace(chapters.meant(named, false), false).quoted();
        return Scope.isIn(place, move.key()) || Scope.isIn(place, move.words());
    }
}
