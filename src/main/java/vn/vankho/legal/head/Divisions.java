package vn.vankho.legal.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.effect.Contents;
import vn.vankho.shared.Days;
import vn.vankho.vietnamese.LegalStructure;

/** Phần, Chương and Mục that an act names, seen from the text it acts on: which articles they are, or why nobody can say. */
public final class Divisions {
    private static final String ARTICLE = "dieu_";
    private static final String[] ROMAN = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private static final String[] ORDINALS = {"", "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"
    };

    private Divisions() {}

    /** Whether any is named; else the text acted on need not be asked. */
    public static boolean areIn(String provisions) {
        return !in(provisions).isEmpty();
    }

    /** Those that the text does not hold, or holds more than once; of a text that is not here nobody knows. */
    static Stream<LegalWarning> untold(String provisions, Contents older) {
        var untold = in(provisions).stream()
                .filter(one -> older.division(one) == null)
                .map(Divisions::words)
                .collect(Collectors.joining(", "));
        if (untold.isEmpty()) return Stream.of();
        boolean known = !older.provisions().isEmpty() || !older.divisions().isEmpty();
        return Stream.of(
                LegalWarning.of(known ? "legal.warning.division.none" : "legal.warning.division.unknown", untold));
    }

    /**
     * Which articles they hold on the day of the act, what was added to them before included.
     *
     * @param added what others had added to the text by then
     * @param day null: not known
     */
    public static List<LegalWarning> held(
            String provisions, Contents older, Collection<String> added, @Nullable LocalDate day) {
        var all = new ArrayList<LegalWarning>();
        for (var named : in(provisions)) {
            var articles = articles(named, older, added);
            if (articles.isEmpty()) continue;
            var annex = annex(named, older);
            var words = words(named) + (annex.isEmpty() ? "" : " của " + annex);
            all.add(
                    day == null
                            ? LegalWarning.of("legal.hint.division", words, articles)
                            : LegalWarning.of("legal.hint.division.on", words, articles, Days.said(day)));
        }
        return all;
    }

    /** The same in the words of the act, for a person to change: "Chương II (Điều 3, Điều 4) của Quy chế". */
    public static String spelled(String provisions, Contents older, Collection<String> added) {
        return RelationData.spelled(provisions, named -> articles(named, older, added), named -> annex(named, older));
    }

    private static List<String> in(String provisions) {
        return RelationData.anchors(provisions).stream()
                .filter(Contents::isDivision)
                .toList();
    }

    private static String articles(String named, Contents older, Collection<String> added) {
        var division = older.division(named);
        // of an annex whose title nobody could read the articles cannot be named
        boolean unnamed = division == null || division.contains("kem_theo");
        return division == null || unnamed
                ? ""
                : older.articles(division, added).stream()
                        .map(Divisions::article)
                        .collect(Collectors.joining(", "));
    }

    /** What it was issued with and lies in: "Quy chế"; empty: it lies in the text itself. */
    private static String annex(String named, Contents older) {
        var division = older.division(named);
        var first = division == null ? "" : division.split("__", 2)[0];
        var type = Contents.isDivision(first) ? null : LegalStructure.annexType(first);
        return type == null ? "" : type;
    }

    private static String article(String anchor) {
        return "Điều "
                + anchor.substring(anchor.indexOf(ARTICLE) + ARTICLE.length()).replace("dd", "đ");
    }

    /** "Mục 2 Chương III" of "chuong_3__muc_2": from within, as laws are cited. */
    private static String words(String anchor) {
        var words = new ArrayList<String>();
        for (var step : anchor.split("__")) {
            if (!Contents.isDivision(step)) continue;
            int at = step.indexOf('_') + 1;
            var number = step.substring(at).replaceAll("\\D", "");
            var behind = step.substring(at + number.length()).replace("dd", "đ");
            int count = number.length() < 4 ? Integer.parseInt(number) : 0;
            words.addFirst(
                    switch (step.substring(0, at)) {
                        case "chuong_" -> "Chương " + roman(count) + behind;
                        case "phan_" -> "Phần thứ " + ordinal(count) + behind;
                        default -> "Mục " + number + behind;
                    });
        }
        return String.join(" ", words);
    }

    private static String ordinal(int number) {
        return number < 1 || number >= ORDINALS.length ? String.valueOf(number) : ORDINALS[number];
    }

    private static String roman(int number) {
        if (number < 1 || number > 39) return String.valueOf(number);
        return "X".repeat(number / 10) + ROMAN[number % 10];
    }
}
