package vn.vankho.legal.lookup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.effect.EffectDuties;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.recognition.CountedTerm;
import vn.vankho.legal.recognition.OwnTerm;
import vn.vankho.shared.Days;

/** Of a last day that no text says, how it was counted: whoever counts otherwise sees why it is another day (R3). */
final class CountedTerms {
    private CountedTerms() {}

    /** A last day that a person entered, and that is not the counted one, is that person's. */
    static Stream<LegalWarning> of(LegalHeader header, Collection<EffectRow> held, EffectDuties duties) {
        return held.stream()
                .filter(row -> row.effect().kind() == EffectKind.TERM && row.act() == null)
                .flatMap(row -> {
                    var term = OwnTerm.counted(row.sentence(), header.issuedOn(), header.effectiveFrom());
                    return term == null || !term.last().equals(row.effect().until())
                            ? Stream.of()
                            : Stream.of(said(term, duties));
                })
                .distinct();
    }

    private static LegalWarning said(CountedTerm term, EffectDuties duties) {
        LocalDate last = term.last();
        return duties.counting(term.base())
                .map(rule -> LegalWarning.of(
                        "legal.hint.term.counted",
                        Days.said(last),
                        term.length(),
                        Days.said(term.base()),
                        Days.said(last.minusDays(1)),
                        rule.basis().article()))
                .orElseGet(() -> LegalWarning.of(
                        "legal.hint.term.counted.noLaw",
                        Days.said(last),
                        term.length(),
                        Days.said(term.base()),
                        Days.said(last.minusDays(1))));
    }
}
