package vn.vankho.vietnamese;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegalStructure.Level;
import vn.vankho.vietnamese.TextLines.Line;

/**
 * The title of what a document was issued with: "QUY CHẾ", or "QUY ĐỊNH VỀ QUẢN LÝ KHO MẪU", above "(Ban hành kèm theo Quyết định số …)" (Nghị
 * định 78/2025/NĐ-CP, Điều 63 khoản 4). It has articles of its own.
 *
 * @param type "Quy chế"
 * @param heading what the title says of it, or empty
 */
record AnnexTitle(String type, String heading) {
    private static final String TYPES = ProvisionLine.ANNEX_TYPES;
    private static final Pattern CAPITALS = Pattern.compile("(?:BẢN |BỘ )?(?<type>" + TYPES.toUpperCase(Locale.ROOT)
            + ")(?<rest>[\\s:.]*|[\\s:][^(]{1,240}?)?(?<with>\\(.*)?");
    /** In a sentence it would go on with a verb: only right above the words in brackets. */
    private static final Pattern SMALL =
            Pattern.compile("(?:Bản |Bộ )?(?<type>" + TYPES + ")(?<rest>(?:\\s[^(.;:]{1,240}?)?)\\s*(?<with>\\(.*)?");

    private static final Pattern ISSUED_WITH = Pattern.compile("(?iu).{0,120}(?:ban hành )?k[èe]m theo.*");
    /** It stands by itself, and is no second line of a sentence. */
    private static final Pattern WITH = Pattern.compile(
            "(?u)(?:\\(\\s*|(?=[BKĐ]))(?:[Đđ]ược\\s)?(?:[Bb]an hành\\s+)?(?:[Kk]èm theo|[Tt]heo Quyết định).*");
    /** "Ban hành kèm theo Quyết định này Quy chế …": what is to come, whatever its title looks like. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?u)(?:[Kk]èm theo (?:Quyết định|Nghị quyết|Nghị định|Thông tư|Chỉ thị) này,?\\s(?:bản |Bản |[“\"])*(?<a>"
                    + TYPES + ")|[Bb]an hành (?:bản |Bản |[“\"])*(?<b>" + TYPES
                    + ")(?!\\p{L})[^.;]{0,300}?kèm theo (?:Quyết định|Nghị quyết|Nghị định|Thông tư|Chỉ thị) này)");

    private static final int NEAR = 14;
    private static final int BESIDE = 5;
    private static final int LONGEST = 260;

    /**
     * Null where the line is none.
     *
     * @param ended whether the text before has ended, or has said that something is issued with it: then the words in brackets may be missing
     */
    static @Nullable AnnexTitle at(List<Line> lines, int i, boolean ended) {
        var line = lines.get(i).text();
        if (line.length() > LONGEST || "QĐNCKHDBPT".indexOf(line.charAt(0)) < 0) return null;
        var capitals = CAPITALS.matcher(line);
        boolean large =
                capitals.matches() && new Line(capitals.group("type") + capitals.group("rest"), 0, 0).isCapitals();
        var title = large ? capitals : SMALL.matcher(line);
        if (!large && !title.matches()) return null;
        var rest =
                String.valueOf(title.group("rest")).replaceAll("^[\\s:.]+", "").strip();
        boolean alone = large && rest.isEmpty() && title.group("with") == null;
        boolean issued = title.group("with") == null
                ? alone && isAbove(lines, i)
                        || !alone && isRightAbove(lines, i, !large)
                        || ended && large && !isName(lines, i) && isAboveFirst(lines, i)
                : WITH.matcher(title.group("with")).matches();
        if (!issued) return null;
        var type = title.group("type");
        return new AnnexTitle(
                type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT),
                rest.isEmpty() ? Headings.below(lines, i) : Headings.wrapped(lines, i, rest));
    }

    /** The type of what a line says to be issued with the document, or null. */
    static @Nullable String announced(List<Line> lines, int i) {
        if (!lines.get(i).text().contains("an hành")) return null;
        var said = new StringBuilder();
        for (int j = i; j < lines.size() && j < i + BESIDE; j++)
            said.append(j == i ? "" : " ").append(lines.get(j).text());
        var found = ANNOUNCED.matcher(said);
        return !found.find() ? null : found.group("a") == null ? found.group("b") : found.group("a");
    }

    private static boolean isAbove(List<Line> lines, int i) {
        for (int j = i + 1; j < lines.size() && j <= i + NEAR; j++) {
            var text = lines.get(j).text();
            if (ISSUED_WITH.matcher(text).matches()) return true;
            if (text.startsWith("Điều ") || text.endsWith(":")) return false;
        }
        return false;
    }

    /** Of a chapter: "Chương I / QUY ĐỊNH CHUNG". */
    private static boolean isName(List<Line> lines, int i) {
        var above = i == 0 ? null : ProvisionLine.read(lines.get(i - 1).text());
        return above != null && above.level().compareTo(Level.ARTICLE) < 0;
    }

    /** Above "Chương I" or a Điều 1 with a name; what stands between is the rest of its title. */
    private static boolean isAboveFirst(List<Line> lines, int i) {
        for (int j = i + 1; j < lines.size() && j <= i + BESIDE; j++) {
            var found = ProvisionLine.read(lines.get(j).text());
            if (found != null)
                return found.number() == 1
                        && (found.level() == Level.CHAPTER || found.level() == Level.ARTICLE && found.strong());
            if (lines.get(j).text().endsWith(":") || lines.get(j).text().endsWith(";")) return false;
        }
        return false;
    }

    private static boolean isRightAbove(List<Line> lines, int i, boolean inBrackets) {
        for (int j = i + 1; j < lines.size() && j <= i + BESIDE; j++) {
            var text = lines.get(j).text();
            if (WITH.matcher(text).matches()) return !inBrackets || text.startsWith("(");
            boolean goesOn = !text.endsWith(".")
                    && !text.endsWith(";")
                    && !text.endsWith(":")
                    && ProvisionLine.read(text) == null;
            if (!goesOn) return false;
        }
        return false;
    }
}
