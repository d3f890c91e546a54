package vn.vankho.legal.coming;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.shared.Days;

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
     * @param whole whether it is about the whole text
     * @param provisions what of the text it is about, as said; empty: the whole, or a part that nobody named
     * @param by the text that does it; empty where that is its own, is not known, or may not be seen
     * @param longerBy the text that prolonged a term which is over on the day, and does not end the other one; else empty
     * @param later parts of a text that begins on the day which begin on days of their own
     */
    public record Reason(
            EffectKind kind,
            boolean over,
            boolean whole,
            String provisions,
            String by,
            String longerBy,
            List<Later> later) {
        private static final String OVER = "-";
        private static final String BETWEEN = "\u001f";
        private static final String OF_PARTS = "\u001e";
        private static final String IN_PART = "\u001d";

        public Reason {
            later = List.copyOf(later);
        }

        /** Of the whole text or of parts that are named, of which none begins later. */
        public Reason(EffectKind kind, boolean over, String provisions, String by) {
            this(kind, over, provisions.isEmpty(), provisions, by, "", List.of());
        }

        /** Key of its words: {@code legal.effect.REPEALED}, {@code legal.coming.over.TERM}. */
        public String key() {
            return (over ? "legal.coming.over." : "legal.effect.") + kind.name();
        }

        /** "Bị bãi bỏ bởi Quyết định 72/2025/QĐ-UBND: khoản 3 Điều 9", "Điều 4 bắt đầu có hiệu lực", "Có hiệu lực, trừ Điều 4 (từ 01/02/2027)". */
        public String words(BiFunction<String, Object[], String> texts) {
            if (kind == EffectKind.COMMENCED && !provisions.isEmpty() && by.isEmpty())
                return texts.apply("legal.coming.begins", new Object[] {provisions});
            var said = texts.apply(key(), new Object[0]);
            var done = by.isEmpty() ? said : texts.apply("legal.coming.by", new Object[] {said, by});
            if (!longerBy.isEmpty()) done += " " + texts.apply("legal.term.longer", new Object[] {longerBy});
            if (!later.isEmpty()) done = texts.apply("legal.coming.except", new Object[] {done, later(texts)});
            return ofPart(done, whole, provisions, texts);
        }

        /** With what of the text it is done to; of the whole nothing is added. */
        static String ofPart(
                String done, boolean whole, String provisions, BiFunction<String, Object[], String> texts) {
            if (!provisions.isEmpty()) return done + ": " + provisions;
            return whole ? done : done + ": " + texts.apply("legal.timeline.somePart", new Object[0]);
        }

        private String later(BiFunction<String, Object[], String> texts) {
            return later.stream()
                    .map(part ->
                            texts.apply("legal.coming.later", new Object[] {part.provisions(), Days.said(part.on())}))
                    .collect(Collectors.joining("; "));
        }

        /**
         * As the query gives it: the kind, with a sign behind it where it is over; whether of the whole; the part; type, number and title of the text that does it; parts
         * that begin later.
         */
        static Reason of(String said) {
            var parts = said.split(BETWEEN, -1);
            var by = LegalHeader.cited(parts[4], parts[3], parts[5], null, null).name();
            var kind = EffectKind.valueOf(parts[0].replace(OVER, ""));
            boolean over = parts[0].endsWith(OVER);
            boolean term = over && kind == EffectKind.TERM;
            return new Reason(
                    kind,
                    over,
                    parts[1].equals("t"),
                    parts[2],
                    term ? "" : by,
                    term ? by : "",
                    parts[6].isEmpty()
                            ? List.of()
                            : Stream.of(parts[6].split(OF_PARTS)).map(Later::of).toList());
        }

        /** @param on its first day */
        public record Later(String provisions, LocalDate on) {
            private static Later of(String said) {
                var parts = said.split(IN_PART, -1);
                return new Later(parts[0], LocalDate.parse(parts[1]));
            }
        }
    }
}
