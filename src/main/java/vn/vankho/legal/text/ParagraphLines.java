package vn.vankho.legal.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.vankho.vietnamese.LegalStructure.Level;
import vn.vankho.vietnamese.LegalStructure.Provision;

/**
 * Articles whose lines are paragraphs: the name of such a one ends with its own line. A PDF wraps its lines instead, and one of its tables may
 * be wider than any line of it: rows say nothing, and each article is judged by its own lines.
 */
final class ParagraphLines {
    /** No page prints a longer line of words. */
    private static final int WIDEST_LINE = 160;

    /** A row of a table, its cells told apart by a tab or padded with blanks. */
    private static final Pattern ROW = Pattern.compile("\\t|\\S {3,}\\S");

    /** A line that goes on with the one above; a point begins small, too. */
    private static final Pattern GOES_ON = Pattern.compile("(?u)\\s*(?![a-zđ]\\d?[).]\\s)\\p{Ll}.*");

    private enum Lines {
        PARAGRAPHS,
        WRAPPED,
        UNTOLD
    }

    private final Map<String, Lines> articles = new HashMap<>();
    /** Whether an article too short to tell is taken for one of paragraphs. */
    private final boolean usual;

    ParagraphLines(String text, List<Provision> provisions) {
        for (var one : provisions)
            if (one.level() == Level.ARTICLE) articles.put(one.key(), of(text.substring(one.from(), one.until())));
        usual = articles.containsValue(Lines.PARAGRAPHS) && !articles.containsValue(Lines.WRAPPED);
    }

    /** Whether the name of what begins there ends with its line. */
    boolean isNamedByItsLine(Provision head) {
        var lines = articles.get(head.key());
        return lines == Lines.PARAGRAPHS || lines == Lines.UNTOLD && usual;
    }

    private static Lines of(String article) {
        var words = article.lines()
                .takeWhile(line -> !line.strip().startsWith("Nơi nhận"))
                .filter(line -> !ROW.matcher(line).find())
                .toList();
        if (words.stream().anyMatch(line -> GOES_ON.matcher(line).matches())) return Lines.WRAPPED;
        return words.stream().anyMatch(line -> line.length() > WIDEST_LINE) ? Lines.PARAGRAPHS : Lines.UNTOLD;
    }
}
