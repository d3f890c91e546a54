package vn.vankho.legal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.vankho.vietnamese.LegalStructure;

/**
 * The new wording of a provision, as an amending text quotes it.
 *
 * @param key of the provision it is the wording of
 */
record Wording(String key, List<Passage> passages) {
    private static final Pattern LABEL = Pattern.compile(
            "(?u)\\s*(?:[ĐÐ]iều\\s+(?<article>\\d{1,3}[a-zđ]?)\\s?[.:]|(?<clause>\\d{1,3}[a-zđ]?)\\s?[.)]\\s|(?<point>[a-zđ]\\d?)\\s?[.)]\\s)");
    private static final Pattern DIVISION = Pattern.compile(
            "(?u)\\s*(?:(?:Phần|PHẦN)\\s+(?:[IVXLC\\d]|thứ|THỨ)|(?:Chương|CHƯƠNG|Mục|MỤC)\\s+[IVXLC\\d]+[a-zđ]?(?!\\p{L}))");
    private static final Pattern ARTICLE = Pattern.compile("(?mu)^\\s*[ĐÐ]iều\\s+(?<article>\\d{1,3}[a-zđ]?)\\s?[.:]");
    private static final String POINTS = "abcdđeghiklmnopqrstuvxy";
    private static final Pattern STEP = Pattern.compile("dieu_|__khoan_|__diem_");

    /**
     * Provisions of a quotation, each by its own label; none where it does not begin with one.
     *
     * @param places what the instruction names, and {@code above} what it stands below
     */
    static List<Wording> in(String quoted, List<String> places, String above) {
        if (DIVISION.matcher(quoted).lookingAt()) return division(quoted);
        var label = LABEL.matcher(quoted);
        if (!label.lookingAt()) return List.of();
        var before = frame(label, places, above);
        if (before.isEmpty()) return List.of();
        var framed = LegalText.of(before + quoted.strip());
        var own = framed.passages().stream()
                .filter(passage -> passage.from() >= before.length())
                .toList();
        return own.isEmpty() || own.getFirst().head() == null ? List.of() : parts(own);
    }

    /** A whole Chương, its heading and its articles: by its own anchor. */
    private static List<Wording> division(String quoted) {
        var article = ARTICLE.matcher(quoted);
        if (!article.find()) return List.of();
        var before = articleFrame(article.group("article"));
        var own = LegalText.of(before + quoted.strip()).passages().stream()
                .filter(passage -> passage.from() >= before.length())
                .toList();
        var head = own.isEmpty() ? null : own.getFirst().head();
        var place = head == null ? "" : LegalStructure.place(head.key());
        return LegalStructure.isDivision(place) ? List.of(new Wording(place, own)) : List.of();
    }

    /** Whether the new words are quoted behind the instruction. */
    static boolean isQuoted(Amendment.Kind kind) {
        return kind == Amendment.Kind.PUT || kind == Amendment.Kind.ADD || kind == Amendment.Kind.RENAME;
    }

    private static List<Wording> parts(List<Passage> own) {
        var parts = new ArrayList<Wording>();
        var above = Passage.above(own.getFirst().key());
        for (var passage : own) {
            if (passage.head() != null && Passage.above(passage.key()).equals(above))
                parts.add(new Wording(passage.key(), new ArrayList<>()));
            parts.getLast().passages().add(passage);
        }
        return parts;
    }

    /** What stands before it in its own text, as far as its label needs it to be believed; empty where nobody says where it belongs. */
    private static String frame(java.util.regex.Matcher label, List<String> places, String above) {
        var article = label.group("article");
        if (article != null) return articleFrame(article);
        boolean clause = label.group("clause") != null;
        var said = clause ? label.group("clause") : label.group("point");
        var end = (clause ? "__khoan_" : "__diem_") + said.replace("đ", "dd");
        var holder = places.stream()
                .filter(place -> place.endsWith(end))
                .findFirst()
                .map(Passage::above)
                .orElseGet(() -> holder(places, above, clause));
        if (holder.isEmpty()) return "";
        var steps = STEP.split(holder);
        var frame = new StringBuilder("Điều " + steps[1] + ". Khung\n");
        if (clause) return steps.length > 2 ? "" : frame + clauses(said);
        if (steps.length > 2) frame.append(clauses(steps[2])).append(steps[2]).append(". Khung.\n");
        for (char point : POINTS.substring(0, Math.max(0, POINTS.indexOf(said.charAt(0))) + (said.length() - 1))
                .toCharArray()) frame.append(point).append(") Khung.\n");
        return frame.toString();
    }

    private static String articleFrame(String label) {
        int number = Integer.parseInt(label.replaceAll("\\D", ""));
        boolean inserted = !Character.isDigit(label.charAt(label.length() - 1));
        return inserted || number > 1 ? "Điều " + (inserted ? number : number - 1) + ". Khung\n" : "\n";
    }

    private static String clauses(String label) {
        int number = Integer.parseInt(label.replaceAll("\\D", ""));
        boolean inserted = !Character.isDigit(label.charAt(label.length() - 1));
        var frame = new StringBuilder();
        for (int i = 1; i < number + (inserted ? 1 : 0); i++) frame.append(i).append(". Khung.\n");
        return frame.toString();
    }

    /** The one article (or clause) that the sentence speaks of. */
    private static String holder(List<String> places, String above, boolean clause) {
        var holders = places.stream()
                .map(place -> clause ? place.split("__")[0] : place.contains("__diem_") ? Passage.above(place) : place)
                .distinct()
                .toList();
        if (holders.size() == 1) return holders.getFirst();
        return holders.isEmpty() ? Places.key(above) : "";
    }
}
