package vn.vankho.legal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.vietnamese.Citation;

/** Provisions that a sentence names, as anchors: "các Điều 5, 7 và 12", "điểm a, điểm b khoản 2 Điều 7", "khoản 3" below a Điều said before. */
public final class Places {
    /** "khoản 2, 3 và 4": the word stands before the first label only. */
    private static final Pattern LIST = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(?<word>điểm|khoản|điều)\\s+(?<first>\\d{1,3}[a-zđ]?|[a-zđ]\\d?)(?![\\p{L}\\d])"
                    + "(?<more>(?:\\s*(?:,|;|và|,\\s*và)\\s*(?:\\d{1,3}[a-zđ]?|[a-zđ]\\d?)(?![\\p{L}\\d/]))+)");

    private static final Pattern JOINT = Pattern.compile("(?iu)\\s*(?:,\\s*và|;|,|và)\\s*");
    private static final Pattern ARTICLE = Pattern.compile("(?iu)(?<!\\p{L})điều\\s+\\d");
    private static final Pattern CLAUSE = Pattern.compile("(?iu)(?<!\\p{L})khoản\\s+\\d");
    private static final int LONGEST = 900;

    private Places() {}

    /** @param above what an instruction further up spoke of ("khoản 1 Điều 9"), or empty */
    static List<String> in(String sentence, String above) {
        var said = spelledOut(sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence);
        var keys = new ArrayList<String>();
        for (var place : Citation.inQuery(said + below(said, above))) {
            var key = place.key();
            boolean context = key != null && key.equals(key(above)) && !said.contains(above);
            if (key != null && !context && !keys.contains(key)) keys.add(key);
        }
        return List.copyOf(keys);
    }

    /** The anchor of one place in words; empty for none. */
    static String key(String words) {
        return Citation.inQuery(words).stream()
                .map(Citation::key)
                .filter(key -> key != null)
                .findFirst()
                .orElse("");
    }

    /** "dieu_5__khoan_2" in words: "khoản 2 Điều 5". */
    public static String words(String key) {
        var parts = new ArrayList<String>();
        for (var step : key.split("__")) {
            int at = step.indexOf('_');
            var label = step.substring(at + 1).replace("dd", "đ");
            var word = switch (step.substring(0, Math.max(at, 0))) {
                case "dieu" -> "Điều ";
                case "khoan" -> "khoản ";
                case "diem" -> "điểm ";
                default -> "";
            };
            if (!word.isEmpty()) parts.addFirst(word + label);
        }
        return String.join(" ", parts);
    }

    /** What of the place above belongs to a place that does not name its article: " khoản 1 Điều 9" to "điểm b". */
    private static String below(String said, String above) {
        if (above.isEmpty() || ARTICLE.matcher(said).find()) return "";
        return " " + (CLAUSE.matcher(said).find() ? above.replaceAll("(?iu)^.*(?=điều)", "") : above);
    }

    private static String spelledOut(String sentence) {
        return LIST.matcher(sentence)
                .replaceAll(list -> Matcher.quoteReplacement(list.group("word") + " " + list.group("first")
                        + JOINT.matcher(list.group("more"))
                                .replaceAll(Matcher.quoteReplacement(", " + list.group("word") + " "))));
    }
}
