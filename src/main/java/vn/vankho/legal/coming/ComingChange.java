package vn.vankho.legal.coming;

import java.time.LocalDate;
import java.util.List;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;

/**
 * A day that comes on which the status of a text changes by what is confirmed now.
 *
 * @param day the first day of the new status
 * @param before and {@code after}: empty is chưa xác định
 * @param reasons what happens to the text on that day
 */
public record ComingChange(
        LegalDocumentId id,
        LegalHeader header,
        LocalDate day,
        List<EffectStatus> before,
        List<EffectStatus> after,
        List<Reason> reasons) {
    public ComingChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
        reasons = List.copyOf(reasons);
    }

    /** @param over the day after the last one of a term or a suspension, else the day of the event itself */
    public record Reason(EffectKind kind, boolean over) {
        private static final String OVER = "-";

        /** Key of its words: {@code legal.effect.REPEALED}, {@code legal.coming.over.TERM}. */
        public String key() {
            return (over ? "legal.coming.over." : "legal.effect.") + kind.name();
        }

        /** As the query gives it: the kind, with a sign behind it where it is over. */
        static Reason of(String said) {
            return new Reason(EffectKind.valueOf(said.replace(OVER, "")), said.endsWith(OVER));
        }
    }
}
