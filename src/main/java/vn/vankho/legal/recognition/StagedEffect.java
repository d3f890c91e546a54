package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.SpokenNumbers;

/**
 * Provisions of a document that begin on another day than the whole: "Khoản 2 Điều 5 có hiệu lực từ ngày …", "… sau 45 ngày kể từ ngày ký".
 *
 * @param provisions as a lawyer cites them, "Điều này" made the article that says it
 * @param on their first day in force; null where only a person can tell it (days from the gazette, working days, "khi …")
 * @param sentence that it rests on
 * @param from and {@code until}: characters of the normalised text
 */
public record StagedEffect(String provisions, @Nullable LocalDate on, String sentence, int from, int until) {
    private static final Pattern STAGED =
            Pattern.compile("(?u)(?:^|[.,;]\\s+(?:trừ\\s+|riêng\\s+)?|\\s(?:trừ|Riêng)\\s+)"
                    + OwnProvisions.WHAT + "(?<!hết )có hiệu lực(?:\\s+thi hành)?,?\\s+(?:(?:kể\\s+)?từ\\s+(?:(?<day>"
                    + LastDay.DAY_AHEAD
                    + ")|" + Deed.pattern("signed") + ")|(?<event>theo|khi|cùng)\\s|sau\\s+(?<n>"
                    + SpokenNumbers.PATTERN
                    + ")\\s*(?:\\([^)]{1,30}\\)\\s*)?ngày(?<work>\\s+làm việc)?,?\\s+(?:kể\\s+)?từ\\s+"
                    + Deed.pattern("base")
                    + ")");

    /**
     * @param from and {@code until}: characters of its articles
     * @param issuedOn from which days are counted
     */
    static List<StagedEffect> in(
            RunningText running, int from, int until, OwnProvisions provisions, @Nullable LocalDate issuedOn) {
        var all = new ArrayList<StagedEffect>();
        for (var paragraph : running.paragraphs()) {
            if (paragraph.until() <= from || paragraph.from() >= until) continue;
            var said = SingleBlanks.in(running.of(paragraph));
            provisions.enter(said);
            if (!said.contains("có hiệu lực")) continue;
            var label = ItemLabel.of(said);
            var words = said.substring(label.level() == 1 ? 0 : label.end());
            var staged = STAGED.matcher(words);
            while (staged.find()) {
                var named = provisions.said(staged.group("what"));
                if (named == null) continue;
                all.add(new StagedEffect(
                        named,
                        day(staged, words, issuedOn),
                        said.strip().replaceAll("\\s+", " "),
                        paragraph.from(),
                        paragraph.until()));
            }
        }
        return all;
    }

    private static @Nullable LocalDate day(Matcher staged, String words, @Nullable LocalDate issuedOn) {
        if (staged.group("day") != null) return LastDay.at(words.substring(staged.end()));
        if (staged.group("event") != null || issuedOn == null) return null;
        var signed = staged.group("signed");
        if (signed != null) return Deed.isDayOfIssue(signed) ? issuedOn : null;
        boolean counted = staged.group("work") == null && Deed.isDayOfIssue(staged.group("base"));
        return counted ? issuedOn.plusDays(SpokenNumbers.of(staged.group("n"))) : null;
    }
}
