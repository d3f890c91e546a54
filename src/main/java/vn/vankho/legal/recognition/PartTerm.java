package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Until when single provisions of a document are in force by its own words: "Khoản 3 Điều 5 áp dụng đến hết ngày …" (Luật 64/2025/QH15 Điều 57
 * khoản 1 điểm a: the whole or a part).
 *
 * @param provisions as a lawyer cites them
 * @param last the last day in force
 * @param sentence that it rests on
 * @param from and {@code until}: characters of the normalised text
 */
public record PartTerm(String provisions, LocalDate last, String sentence, int from, int until) {
    private static final Pattern TERM =
            Pattern.compile("(?u)(?:^|[.;]\\s+(?:[Rr]iêng\\s+)?|\\sRiêng\\s+)" + OwnProvisions.WHAT
                    + "(?:(?:chỉ\\s+)?(?:được\\s+)?(?:có hiệu lực|áp dụng|thực hiện)(?:\\s+thi hành)?[^.;“]{0,90}?(?:\\s(?:cho\\s+)?đến\\s+(?:hết\\s+)?"
                    + LastDay.AHEAD + ")|(?<ends>(?:hết|chấm dứt) hiệu lực(?:\\s+thi hành)?\\s+(?:kể\\s+)?từ\\s+"
                    + LastDay.DAY_AHEAD
                    + "))");

    /** @param from and {@code until}: characters of its articles */
    static List<PartTerm> in(RunningText running, int from, int until, OwnProvisions provisions) {
        var all = new ArrayList<PartTerm>();
        for (var paragraph : running.paragraphs()) {
            if (paragraph.until() <= from || paragraph.from() >= until) continue;
            var said = SingleBlanks.in(running.of(paragraph));
            provisions.enter(said);
            var label = ItemLabel.of(said);
            var words = said.substring(label.level() == 1 ? 0 : label.end());
            if (!words.contains("đến ") && !words.contains("hiệu lực")) continue;
            var term = TERM.matcher(words);
            while (term.find()) {
                var last = last(words.substring(term.end()), term.group("ends") != null);
                var named = provisions.said(term.group("what"));
                if (last == null || named == null) continue;
                all.add(new PartTerm(
                        named, last, said.strip().replaceAll("\\s+", " "), paragraph.from(), paragraph.until()));
            }
        }
        return all;
    }

    /** "hết hiệu lực từ ngày" names the first day without effect. */
    private static @Nullable LocalDate last(String said, boolean ends) {
        var day = LastDay.at(said);
        return day == null || !ends ? day : day.minusDays(1);
    }
}
