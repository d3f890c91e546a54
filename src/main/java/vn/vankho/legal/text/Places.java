package vn.vankho.legal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.vankho.vietnamese.LegalStructure;
import vn.vankho.vietnamese.NamedPlaces;

/** Provisions that a sentence names, as anchors: "các Điều 5, 7 và 12", "điểm a, điểm b khoản 2 Điều 7", "khoản 3" below a Điều said before. */
public final class Places {
    private static final Pattern ARTICLE = Pattern.compile("(?iu)(?<!\\p{L})điều\\s+\\d");
    private static final Pattern CLAUSE = Pattern.compile("(?iu)(?<!\\p{L})khoản\\s+\\d");
    private static final Pattern UNLABELLED = Pattern.compile("(?iu)(?<!\\p{L})(?:phụ lục|biểu mẫu)(?!\\p{L})");
    private static final Pattern OF_PARTS = Pattern.compile("(?iu)(?<!\\p{L})phụ lục(?!\\p{L})");
    private static final int LONGEST = 900;

    private Places() {}

    /** @param above what an instruction further up spoke of ("khoản 1 Điều 9"), or empty */
    static List<String> in(String sentence, String above) {
        var said = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
        var context = said.contains(above) ? "" : key(above);
        return NamedPlaces.of(said.replaceFirst("[\\s;.,:]+$", "") + below(said, above)).anchors().stream()
                .filter(key -> key.startsWith("dieu_") && !key.equals(context))
                .toList();
    }

    /** Phần, Chương and Mục that a sentence names whole. */
    static List<String> divisions(String sentence) {
        var said = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
        return NamedPlaces.of(said).anchors().stream()
                .filter(LegalStructure::isDivision)
                .toList();
    }

    /** The sentence without them. */
    static String withoutDivisions(String sentence) {
        var said = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
        var left = NamedPlaces.withoutDivisions(said);
        return left.equals(said) ? said : OF_PARTS.matcher(left).replaceAll(" ");
    }

    /** Whether a place is named that is no provision of an article: "Phụ lục I", "Chương III", "Mẫu số 02", a khoản of nobody knows which. */
    static boolean areOthersIn(String words, String above) {
        var said = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        var named = NamedPlaces.of(said.replaceFirst("[\\s;.,:]+$", "") + below(said, above));
        return !named.unread().isEmpty()
                || named.anchors().stream().anyMatch(key -> !key.startsWith("dieu_"))
                || UNLABELLED.matcher(said).find();
    }

    /** The anchor of one place in words; empty for none. */
    static String key(String words) {
        return NamedPlaces.of(words).anchors().stream()
                .filter(key -> key.startsWith("dieu_"))
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
}
