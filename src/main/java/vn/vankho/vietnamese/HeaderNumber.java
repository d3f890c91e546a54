package vn.vankho.vietnamese;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.NumberScanner.Found;
import vn.vankho.vietnamese.TextLines.Line;

/**
 * The number in the head of a document: behind "Số:", or in an old heading ("NGHỊ QUYẾT / CỦA CHÍNH PHỦ SỐ 03/NQ-CP NGÀY …"). A "Số:"
 * without a number is a draft: then there is none, whatever numbers follow.
 *
 * @param isThere whether the head has the place for a number, filled or not
 */
record HeaderNumber(
        @Nullable DocumentNumber number, @Nullable LocalDate issuedOn, boolean isThere) {
    private static final HeaderNumber NONE = new HeaderNumber(null, null, false);
    private static final Pattern LABEL = Pattern.compile(
            "(?u)(?:^|[\\t|]|\\s{2})\\s*(?:(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh|LUẬT|Lệnh)\\s)?[Ss][ốỐôóo][:.;]?\\s{0,20}(?=[:\\d….·_]|/(?!\\s?\\p{Ll})|$)[:;]?\\s{0,40}");
    /** "Số:    04  /QĐ-SKHCN": room left for a number that was written in later. */
    private static final Pattern BLANKS = Pattern.compile("(?<=\\d)[ \\t]{2,}([/-])");

    private static final Pattern CITED = Pattern.compile("(?iu)kèm theo|công báo|ban hành lần|mẫu s");
    private static final Pattern OLD_HEADING = Pattern.compile(
            "(?u)(?:(?:NGHỊ QUYẾT|NGHỊ ĐỊNH|QUYẾT ĐỊNH|CHỈ THỊ|THÔNG TƯ|ÁN LỆ|Án lệ)\\s)?(?:CỦA\\s[\\p{Lu}\\s,-]{3,60}\\s)?(?:SỐ|số)\\s?:?\\s?");

    static HeaderNumber in(List<Line> head, int typeAt) {
        for (int i = 0; i < head.size(); i++) {
            var line = head.get(i).text();
            boolean above = typeAt < 0 || i <= typeAt + 1;
            boolean near = typeAt >= 0 && i >= typeAt && i <= typeAt + 1;
            boolean labelled = above && mayBeLabelled(line);
            if (!near && !labelled && !Character.isDigit(line.charAt(0))) continue;
            var text = BLANKS.matcher(line).replaceAll("$1");
            if (CITED.matcher(text).find() || text.startsWith("(")) continue;
            var label = LABEL.matcher(text);
            if (labelled && label.find()) {
                var found = at(text, label.end());
                return new HeaderNumber(found == null ? null : found.number(), null, true);
            }
            var heading = OLD_HEADING.matcher(text);
            if (near && heading.lookingAt()) {
                var found = at(text, heading.end());
                if (found != null) return new HeaderNumber(found.number(), dateBehind(head, i, found.until()), true);
            }
            var alone = above ? at(text, 0) : null;
            if (alone != null
                    && alone.until() == text.length()
                    && alone.number().isPlausible()) return new HeaderNumber(alone.number(), null, true);
        }
        return NONE;
    }

    /** "số" with a number, a gap or nothing behind it, before the pattern is tried at every letter. */
    private static boolean mayBeLabelled(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) != 'S' && text.charAt(i) != 's' || "ốỐôóo".indexOf(text.charAt(i + 1)) < 0) continue;
            int at = i + 2;
            while (at < text.length() && text.charAt(at) <= ' ') at++;
            if (at == text.length() || !Character.isLetter(text.charAt(at))) return true;
        }
        return false;
    }

    static boolean isNumberLine(String text) {
        return LABEL.matcher(text).lookingAt();
    }

    private static @Nullable LocalDate dateBehind(List<Line> head, int i, int from) {
        var text = head.get(i).text();
        var rest = from < text.length() || i + 1 >= head.size()
                ? text.substring(from)
                : head.get(i + 1).text();
        var dates = VietnameseDate.spoken(rest);
        return !dates.isEmpty() && dates.getFirst().from() <= 2
                ? dates.getFirst().date()
                : null;
    }

    /** A number that begins exactly here; the digit of a footnote behind it is not part of it ("32/2020/AL1"). */
    private static @Nullable Found at(String text, int from) {
        var found = NumberScanner.beginning(text.substring(from));
        if (found == null) return null;
        var last = found.number().groups().getLast();
        var bare = last.replaceFirst("\\d$", "");
        boolean footnote =
                !bare.equals(last) && !NumberCodes.isAssembly(last) && !bare.equals("QH") && !bare.matches(".*\\d");
        if (footnote) {
            var written = found.number().verbatim();
            var without = DocumentNumber.parse(written.substring(0, written.length() - 1));
            if (without.isPresent()) return new Found(from, from + found.until(), without.get());
        }
        return new Found(from, from + found.until(), found.number());
    }
}
