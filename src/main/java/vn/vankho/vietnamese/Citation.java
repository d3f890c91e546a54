package vn.vankho.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in a legal text as people cite it: Điều 5, khoản 2, điểm đ. Labels are as written ("12a", "đ", "IX").
 *
 * @param document what is left of the query beside the place, for example "Nghị định 34/2016", or empty
 */
public record Citation(
        @Nullable String part,
        @Nullable String chapter,
        @Nullable String section,
        @Nullable String article,
        @Nullable String clause,
        @Nullable String point,
        @Nullable String appendix,
        String document) {
    /** A label of a provision that holds others, with its heading; Roman parts of plans and reports bear their figure alone. */
    private static final Pattern HOLDER = Pattern.compile(
            "(?:(?<word>Phần|Chương|Mục|Phụ lục) "
                    + "(?<label>thứ \\p{L}+(?: \\p{L}+)?|[IVXLC]+[a-z]?|\\d{1,3}[A-Za-z]?|[A-Z])|(?<roman>[IVXLC]+))(?:\\. .*)?");

    /**
     * Places named in a query, any order of levels; a level that returns begins a new place. Empty list: none. A point "d" in a query
     * typed without diacritics may be điểm d or điểm đ, two different points: both are offered.
     */
    public static List<Citation> inQuery(String query) {
        return CitationReader.read(VietnameseText.normalise(query));
    }

    /** The query with its places blanked out, the same length: for readers of other things in it. */
    static String masked(String normalised) {
        return CitationReader.masked(normalised);
    }

    /** Whether {@code document} says more than what type of document it is: "quy chế làm việc" names one, "quy chế" any of a hundred. */
    public boolean namesDocument() {
        return !document.isBlank() && !DocumentTypes.isType(document);
    }

    /** The anchor of the place as {@link LegalStructure} gives it ("dieu_5__khoan_2__diem_dd"), or null if no Điều is named. */
    public @Nullable String key() {
        if (article == null) return null;
        var key = new StringBuilder(ProvisionKeys.article(article));
        if (clause != null) key.append("__").append(ProvisionKeys.clause(clause));
        if (point != null) key.append("__").append(ProvisionKeys.point(point));
        return key.toString();
    }

    /**
     * Whether a provision lies in the part, chapter, section or appendix that is named and of which no article is.
     *
     * @param path labels from the outermost, as {@link LegalStructure} gives them, with their headings behind a point
     */
    public boolean isHolderOf(List<String> path) {
        if (article != null) return false;
        int found = 0;
        var named = holders();
        for (var label : path) if (found < named.size() && isOne(named.get(found), label)) found++;
        return found > 0 && found == named.size();
    }

    /** "Chương II, Mục 1", from the outermost; empty where an article is named or nothing that holds any. */
    public String holder() {
        return article != null ? "" : String.join(", ", holders());
    }

    private List<String> holders() {
        return Stream.of(
                        appendix == null ? null : "Phụ lục " + appendix,
                        part == null ? null : "Phần " + part,
                        chapter == null ? null : "Chương " + chapter,
                        section == null ? null : "Mục " + section)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isOne(String named, String label) {
        var found = HOLDER.matcher(label);
        if (!found.matches()) return false;
        var word = found.group("word") == null ? "Mục" : found.group("word");
        if (!named.startsWith(word + " ")) return false;
        var asked = named.substring(word.length() + 1);
        var there = found.group("roman") == null ? found.group("label") : found.group("roman");
        int number = Ordinals.of(asked);
        // "Phụ lục C" is no hundredth one, and "2a" not the second
        return asked.equalsIgnoreCase(there)
                || number > 0 && number == Ordinals.of(there) && isPlain(asked) && isPlain(there);
    }

    private static boolean isPlain(String label) {
        return !label.matches("\\d+[A-Za-z]");
    }

    /**
     * Anchors under which the place may stand, likeliest first: where the query names the annexed text ("Điều 3 quy chế làm việc") of
     * that, of the text itself, of any text annexed to it.
     */
    public List<String> keys() {
        var own = key();
        if (own == null) return List.of();
        var name = VietnameseText.fold(document).toLowerCase(Locale.ROOT).replaceFirst("^(cua|trong|theo|tai) ", "");
        var keys = new ArrayList<String>();
        keys.add(own);
        for (var annex : ProvisionLine.annexes(name)) {
            boolean named = name.startsWith(annex.replace('_', ' '));
            keys.add(named ? keys.size() - 1 : keys.size(), annex + "__" + own);
        }
        return List.copyOf(keys);
    }
}
