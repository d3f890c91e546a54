package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.vankho.vietnamese.VietnameseDate;

/**
 * Provisions of a document that begin on another day than the whole: "Khoản 2 Điều 5 có hiệu lực từ ngày …".
 *
 * @param provisions as a lawyer cites them, "Điều này" made the article that says it
 * @param on their first day in force
 * @param sentence that it rests on
 * @param from and {@code until}: characters of the normalised text
 */
public record StagedEffect(String provisions, LocalDate on, String sentence, int from, int until) {
    private static final Pattern STAGED = Pattern.compile(
            "(?u)(?:^|[.,;]\\s+(?:trừ\\s+|riêng\\s+)?|\\s(?:trừ|Riêng)\\s+)"
                    + "(?:(?:Các|các)\\s+)?(?:(?:trường hợp\\s+)?(?:[Qq]uy định|[Nn]ội dung)(?:[^.;:“]{0,200}?\\s(?:tại|của))?\\s+)?"
                    + "(?<what>(?:(?:các\\s)?(?:[Đđ]iểm|[Kk]hoản|Điều|Chương|Mục)\\s[^.;:“]{1,160}?))(?:\\s+(?:của\\s+)?(?:"
                    + Citations.OWN
                    + ")\\s+này)?,?\\s+(?:thì\\s+)?(?<!hết )có hiệu lực(?:\\s+thi hành)?\\s+(?:kể\\s+)?từ\\s+(?=ngày\\s*\\d)");
    private static final Pattern THIS_ARTICLE = Pattern.compile("(?u)Điều này");
    private static final Pattern ARTICLE = Pattern.compile("(?u)\\s*Điều\\s+(?<n>\\d{1,3}[a-zđ]?)");

    /** @param from and {@code until}: characters of its articles */
    static List<StagedEffect> in(RunningText running, int from, int until) {
        var all = new ArrayList<StagedEffect>();
        var article = "";
        for (var paragraph : running.paragraphs()) {
            if (paragraph.until() <= from || paragraph.from() >= until) continue;
            var said = running.of(paragraph);
            var label = ItemLabel.of(said);
            var number = ARTICLE.matcher(said);
            if (label.level() == 1 && number.lookingAt()) article = "Điều " + number.group("n");
            if (!said.contains("có hiệu lực")) continue;
            var words = said.substring(label.level() == 1 ? 0 : label.end());
            var staged = STAGED.matcher(words);
            while (staged.find()) {
                var dates = VietnameseDate.findAll(words.substring(staged.end()));
                var what = staged.group("what").replaceAll("\\s+", " ").strip();
                boolean own =
                        !Citations.namesNumber(what) && !what.contains("có hiệu lực") && !what.contains("hết hiệu lực");
                if (!own || dates.isEmpty() || dates.getFirst().from() > 0) continue;
                all.add(new StagedEffect(
                        THIS_ARTICLE.matcher(what).replaceAll(article),
                        dates.getFirst().date(),
                        said.strip().replaceAll("\\s+", " "),
                        paragraph.from(),
                        paragraph.until()));
            }
        }
        return all;
    }
}
