package vn.vankho.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.recognition.OpenEnd;
import vn.vankho.vietnamese.LegalStructure;
import vn.vankho.vietnamese.NamedPlaces;

/**
 * What an act on another text says, whoever found it.
 *
 * @param provisions of the older text, as said ("khoản 2 Điều 5"); empty: the whole
 * @param part an act on a part although no provision is named; where one is, it says itself that a part is meant
 * @param from the first day of it; null: with the newer text itself
 * @param until last day of a suspension or an extended term
 * @param sentence it rests on; empty where a person entered it without one
 */
public record RelationData(
        RelationKind kind,
        String provisions,
        boolean part,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String sentence) {
    private static final Pattern OF_NO_ARTICLE = Pattern.compile(
            "(?isu)(?:các\\s+)?(?:điểm|khoản|diem|khoan)\\s(?!.*(?:điều|dieu|phụ lục|phu luc|chương|mục|phần)\\s).*");

    /** "Một số điều của Quy chế", "một phần Quy chế" is not all of it. */
    private static final Pattern SOME = Pattern.compile(
            "(?iu)^(?:(?:một số|các|những)\\s(?:điều|nội dung|quy định|khoản|điểm|chương|mục)|một phần)(?!\\p{L})");

    public RelationData {
        part = part && provisions.isBlank();
    }

    /** A part of a text is amended or supplemented, never the whole: a new wording of everything is a replacement (Luật 64/2025/QH15 Điều 8 khoản 4). */
    public boolean whole() {
        boolean everything = kind != RelationKind.AMENDS && kind != RelationKind.SUPPLEMENTS;
        return !part && provisions.isBlank() && everything;
    }

    /** Until what happens, of a suspension that names no last day (Luật 64/2025/QH15 Điều 56); else empty. */
    public String condition() {
        boolean suspends = kind == RelationKind.SUSPENDS_EFFECT || kind == RelationKind.STOPS_ENFORCEMENT;
        return suspends && until == null ? OpenEnd.in(sentence) : "";
    }

    /** With the days that a person says; null: as they were. */
    public RelationData dated(@Nullable LocalDate saidFrom, @Nullable LocalDate saidUntil) {
        return new RelationData(
                kind,
                provisions,
                part,
                saidFrom == null ? from : saidFrom,
                saidUntil == null ? until : saidUntil,
                sentence);
    }

    /** The same by other words. */
    public RelationData saying(String words) {
        return new RelationData(kind, provisions, part, from, until, words);
    }

    /** As a person puts it right: what is left empty is none. That a part is meant which nobody has named holds until another act is said. */
    public RelationData said(SaidAct act) {
        boolean ofPart = kind == RelationKind.AMENDS || kind == RelationKind.SUPPLEMENTS;
        boolean unnamed = provisions.isBlank() && act.provisions().isBlank();
        boolean asRead = part && unnamed && (act.kind() == kind || !ofPart);
        boolean saidPart = act.part() == null ? asRead : act.part();
        return new RelationData(act.kind(), act.provisions(), saidPart, act.from(), act.until(), sentence);
    }

    public Scope scope() {
        return whole() ? Scope.WHOLE : new Scope(false, Set.copyOf(anchors(provisions)));
    }

    /** What of it names no place that can be read ("Mẫu số 02"): it counts as a part, and nothing is marked in the text. */
    public static List<String> unread(String provisions) {
        return said(provisions).stream()
                .flatMap(said -> {
                    var places = NamedPlaces.of(said);
                    boolean none = places.anchors().isEmpty()
                            && (LegalStructure.annexKey(said) == null
                                    || SOME.matcher(said).find());
                    return none ? Stream.of(said) : places.unread().stream();
                })
                .distinct()
                .toList();
    }

    /**
     * "khoản 2, khoản 3 Điều 2; Điều 5 Quy chế; Phụ lục II" as anchors; what cannot be read as a place is left out, and stays as said. An annexed
     * Quy chế has its own articles.
     */
    public static List<String> anchors(String provisions) {
        var anchors = new ArrayList<String>();
        for (var said : said(provisions)) {
            var annex = LegalStructure.annexKey(said);
            var places = NamedPlaces.of(said);
            var keys = places.anchors();
            boolean whole = keys.isEmpty()
                    && places.unread().isEmpty()
                    && !SOME.matcher(said).find();
            if (whole && annex != null) anchors.add(annex);
            for (var key : keys) anchors.add(in(annex, key));
        }
        return anchors.stream().distinct().toList();
    }

    /**
     * What is named, with the articles of each Phần, Chương and Mục behind it.
     *
     * @param articles of one by its anchor; empty: not known
     * @param annex type of what it was issued with and lies in, by its anchor; empty: it lies in none
     */
    public static String spelled(String provisions, UnaryOperator<String> articles, UnaryOperator<String> annex) {
        return said(provisions).stream()
                .map(said -> spelledOne(said, articles, annex))
                .collect(Collectors.joining("; "));
    }

    private static String spelledOne(String said, UnaryOperator<String> articles, UnaryOperator<String> annex) {
        var own = LegalStructure.annexKey(said);
        if (own != null) return NamedPlaces.spelled(said, key -> articles.apply(in(own, key)));
        // articles of an annexed text are named with it, or they would be those of the decision
        var lie = NamedPlaces.of(said).anchors().stream().map(annex).distinct().toList();
        if (lie.size() > 1) return said;
        var spelled = NamedPlaces.spelled(said, articles);
        boolean same = lie.isEmpty() || lie.getFirst().isEmpty() || spelled.equals(said);
        return same ? spelled : spelled + " của " + lie.getFirst();
    }

    /** A Phụ lục of an annexed text stands behind it, and no other has its number. */
    private static String in(@Nullable String annex, String key) {
        return annex == null || key.startsWith("phu_luc") ? key : annex + "__" + key;
    }

    /** Between semicolons; "điểm a; điểm b khoản 2 Điều 5" is one. */
    private static List<String> said(String provisions) {
        var all = new ArrayList<String>();
        var open = "";
        for (var piece : provisions.split(";")) {
            var said = piece.strip();
            if (said.isEmpty()) continue;
            if (OF_NO_ARTICLE.matcher(said).matches()) open += said + "; ";
            else {
                all.add(open + said);
                open = "";
            }
        }
        if (!open.isEmpty()) all.add(open.substring(0, open.length() - 2));
        return all;
    }
}
