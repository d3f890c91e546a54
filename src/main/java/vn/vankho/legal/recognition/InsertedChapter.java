package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * "Bổ sung Chương IIa vào sau Chương II như sau: “Chương IIa … Điều 15a … Điều 15b …”": the text that gets it does not know that Chương, so its
 * articles are named beside it, as the new words have them.
 */
final class InsertedChapter {
    private static final Pattern WHOLE = Pattern.compile(
            "(?u)(?<name>(?<own>(?:Phần|Chương|Mục) [IVXLC\\d]+[a-zđ]?)(?: (?:Chương|Phần) [IVXLC\\d]+[a-zđ]?)?)(?<behind>(?: của .*)?)");
    private static final Pattern QUOTED = Pattern.compile(
            "(?u):\\s*[“\"]\\s{0,4}(?<own>(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\\s{1,4}[\\p{L}\\d]{1,9})");
    private static final Pattern ARTICLE = Pattern.compile("(?u)\\s*[ĐÐ]iều (?<label>\\d{1,3}[a-zđ]?)\\s?[.:].*");
    private static final Pattern CLOSED = Pattern.compile("(?u).*[”\"]\\s*[.;,/]*\\s*");
    private static final int INSTRUCTION = 600;
    private static final int LONGEST = 200_000;

    private InsertedChapter() {}

    /** @param text as it stands, quotations too */
    static ReadAct spelled(ReadAct act, String text) {
        var provisions = act.provisions();
        if (act.kind() != ActKind.SUPPLEMENTS || provisions == null) return act;
        var whole = WHOLE.matcher(provisions);
        if (!whole.matches()) return act;
        var quoted = QUOTED.matcher(text).region(act.from(), Math.min(text.length(), act.from() + INSTRUCTION));
        // what is quoted next may be of another point
        if (!quoted.find() || !quoted.group("own").replaceAll("\\s+", " ").equalsIgnoreCase(whole.group("own")))
            return act;
        var behind = text.substring(quoted.start() + 1, Math.min(text.length(), quoted.start() + LONGEST));
        var articles = new ArrayList<String>();
        int open = 0;
        boolean first = true;
        for (var line : (Iterable<String>) behind.stripLeading().lines()::iterator) {
            var article = ARTICLE.matcher(line);
            if (article.matches()) articles.add("Điều " + article.group("label"));
            boolean closed = CLOSED.matcher(line).matches();
            open += marks(line, '“') - marks(line, '”');
            // straight marks have no sides: one that is left over opens the first line, and closes at the end of
            // another
            if (marks(line, '"') % 2 == 1) open += closed ? -1 : first ? 1 : 0;
            first = false;
            if (open <= 0 && closed) break;
        }
        return articles.isEmpty()
                ? act
                : act.with(whole.group("name") + " (" + String.join(", ", articles) + ")" + whole.group("behind"));
    }

    private static int marks(String line, char mark) {
        return (int) line.chars().filter(c -> c == mark).count();
    }
}
