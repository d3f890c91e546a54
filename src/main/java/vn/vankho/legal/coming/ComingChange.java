package vn.vankho.legal.coming;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;

/**
 * A day that comes on which the status of a text changes by what is confirmed now, or only a part of it does while the text stands as before.
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

    /** Whether only a part of it changes. */
    public boolean partOnly() {
        return before.equals(after);
    }

    /**
     * @param over the day after the last one of a term or a suspension, else the day of the event itself
     * @param provisions what of the text it is about, as said; empty: the whole, or a part that nobody named
     * @param by the text that does it; empty where that is its own, is not known, or may not be seen
     */
    public record Reason(EffectKind kind, boolean over, String provisions, String by) {
        private static final String OVER = "-";
        private static final String BETWEEN = "\u001f";

        /** Key of its words: {@code legal.effect.REPEALED}, {@code legal.coming.over.TERM}. */
        public String key() {
            return (over ? "legal.coming.over." : "legal.effect.") + kind.name();
        }

        /** "Bị bãi bỏ bởi Quyết định 72/2025/QĐ-UBND: khoản 3 Điều 9". */
        public String words(BiFunction<String, Object[], String> texts) {
            var said = texts.apply(key(), new Object[0]);
            var done = by.isEmpty() ? said : texts.apply("legal.coming.by", new Object[] {said, by});
            return provisions.isEmpty() ? done : done + ": " + provisions;
        }

        /** As the query gives it: the kind, with a sign behind it where it is over; the part; type, number and title of the text that does it. */
        static Reason of(String said) {
            var parts = said.split(BETWEEN, -1);
            var by = LegalHeader.cited(parts[3], parts[2], parts[4], null, null);
            return new Reason(
                    EffectKind.valueOf(parts[0].replace(OVER, "")), parts[0].endsWith(OVER), parts[1], by.name());
        }
    }
}
