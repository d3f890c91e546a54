package vn.vankho.legal.text;

import java.util.List;
import vn.vankho.legal.text.Merged.Line;
import vn.vankho.vietnamese.LegalStructure.Level;

/** Where an amendment finds its place among the lines of a text. */
final class Spots {
    private static final String POINTS = "abcdđeghiklmnopqrstuvxy";

    private Spots() {}

    /** The anchor of the place in this text; empty where it has none such. */
    static String existing(List<Line> lines, Amendment amendment) {
        var key = amendment.key();
        if (key.isEmpty()) return "";
        if (!amendment.annexed() && first(lines, key) >= 0) return key;
        var inAnnex = lines.stream()
                .map(line -> line.passage().key())
                .filter(one -> one.endsWith("__" + key))
                .distinct()
                .toList();
        // a text whose only articles are its own may be called annexed by those who amend it
        if (inAnnex.isEmpty()) return first(lines, key) >= 0 ? key : "";
        return inAnnex.size() == 1 ? inAnnex.getFirst() : "";
    }

    static int first(List<Line> lines, String key) {
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).passage().isIn(key)) return i;
        return -1;
    }

    /** Behind the last line of it. */
    static int end(List<Line> lines, String key) {
        int end = first(lines, key);
        while (end < lines.size() && lines.get(end).passage().isIn(key)) end++;
        return end;
    }

    /** Where a new provision comes: behind the last of its kind that goes before it; -1 where what holds it is not there. */
    static int placeFor(List<Line> lines, Amendment amendment) {
        var above = prefix(lines, amendment) + Passage.above(amendment.key());
        int at = -1;
        for (int i = 0; i < lines.size(); i++) {
            var passage = lines.get(i).passage();
            boolean holder = above.isEmpty()
                    ? passage.level() == Level.ARTICLE
                    : passage.key().equals(above);
            boolean before = holder && !above.isEmpty()
                    || Passage.above(passage.key()).equals(above)
                            && kind(passage.key()).equals(kind(amendment.key()))
                            && order(passage.key()) < order(amendment.key());
            if (before) at = above.isEmpty() || !holder ? end(lines, passage.key()) : Math.max(at, i + 1);
        }
        return at;
    }

    /** Of an annexed text whose article holds the place: "quy_che__". */
    static String prefix(List<Line> lines, Amendment amendment) {
        var article = amendment.key().split("__")[0];
        boolean own = lines.stream().anyMatch(line -> line.passage().isIn(article));
        if (own && !amendment.annexed()) return "";
        return lines.stream()
                .map(line -> line.passage().key())
                .filter(key -> key.endsWith("__" + article))
                .map(key -> key.substring(0, key.length() - article.length()))
                .findFirst()
                .orElse("");
    }

    private static String kind(String key) {
        int at = key.lastIndexOf("__");
        var step = at < 0 ? key : key.substring(at + 2);
        return step.substring(0, Math.max(0, step.indexOf('_')));
    }

    /** 5 before 5a before 6; điểm d before đ before e. */
    private static long order(String key) {
        var label = key.substring(key.lastIndexOf('_') + 1).replace("dd", "đ");
        var digits = label.replaceAll("\\D", "");
        long number = digits.isEmpty() ? 0 : Long.parseLong(digits);
        var letters = label.replaceAll("\\d", "");
        long letter = letters.isEmpty() ? 0 : POINTS.indexOf(letters.charAt(0)) + 1L;
        return Character.isDigit(label.charAt(0)) ? number * 100 + letter : letter * 1000 + number;
    }
}
