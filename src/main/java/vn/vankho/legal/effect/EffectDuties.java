package vn.vankho.legal.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vankho.legal.effect.EffectRules.Basis;
import vn.vankho.legal.effect.EffectRules.Validity;

/**
 * Days that the law sets to those who issue and publish, and how it counts them: rows of {@code effect-rules.yaml}. They are said to the reader and change no status.
 *
 * @param shortened earliest days of effect of a text of the shortened procedure (R1, thủ tục rút gọn)
 * @param lists what has to be published before implementing texts end with their parent (R5a)
 * @param publications until when a suspension has to be made public (R7)
 * @param together that a text takes effect with the one it details (R9)
 * @param countings how the last day of a term in years or months is counted (R3)
 */
public record EffectDuties(
        List<Days> shortened,
        List<ParentList> lists,
        List<Days> publications,
        List<Together> together,
        List<Counting> countings) {
    /** @param days from the day of issue, at least or at most */
    public record Days(Validity validity, int days, Basis basis) {}

    /** @param says who publishes it, and where */
    public record ParentList(Validity validity, Basis basis, String says) {}

    /** R9: since when the law asks that both texts begin on one day. */
    public record Together(Validity validity, Basis basis) {}

    /** R3: the first day is not counted, the term ends with the same day of its last year or month. */
    public record Counting(Validity validity, Basis basis) {}

    public EffectDuties {
        shortened = List.copyOf(shortened);
        lists = List.copyOf(lists);
        publications = List.copyOf(publications);
        together = List.copyOf(together);
        countings = List.copyOf(countings);
    }

    /** R1: from when a text of the shortened procedure, or of a special case, may take effect. */
    public Optional<Days> shortened(LocalDate issued) {
        return in(shortened, issued);
    }

    /** R5a: by the day the parent ended, which is its first day not in force; the list is due before it. */
    public Optional<ParentList> list(LocalDate parentEnd) {
        return lists.stream().filter(one -> one.validity().holds(parentEnd)).findFirst();
    }

    /** R7: by the day on which the text that suspends was issued. */
    public Optional<Days> publication(LocalDate issued) {
        return in(publications, issued);
    }

    /** R9: by the day on which the text that details another was issued. */
    public Optional<Together> together(LocalDate issued) {
        return together.stream().filter(one -> one.validity().holds(issued)).findFirst();
    }

    /** R3: by the day from which a term is counted. */
    public Optional<Counting> counting(LocalDate base) {
        return countings.stream().filter(one -> one.validity().holds(base)).findFirst();
    }

    private static Optional<Days> in(List<Days> rows, LocalDate day) {
        return rows.stream().filter(one -> one.validity().holds(day)).findFirst();
    }
}
