package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import vn.vankho.search.Ranker.Ranked;

/** Documents that bear the number a query names, and documents that only cite it. */
final class OwnNumbers {
    /** Parts of a code are parted by signs, blanks, or by nothing where letters end and digits begin. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s._/-]+|(?<=\\p{L})(?=\\d)");

    /** "BM.07.01", "QT.VP.03". */
    private static final Pattern CODE = Pattern.compile("\\p{L}{1,8}(?:\\.[\\p{L}\\d]{1,8}){0,4}\\.\\d{1,4}");

    /** Of so many of one number the words beside it tell the order. */
    private static final int MOST_WORDED = 200;

    private static final Ranked NONE = new Ranked(0, 0, 0);

    private static final List<String> SIGNS = List.of(".", "-", "/", "_", "");

    private final Matcher matcher;
    private final Matches candidates;
    private final Plan plan;

    OwnNumbers(Matcher matcher, Matches candidates, Plan plan) {
        this.matcher = matcher;
        this.candidates = candidates;
        this.plan = plan;
    }

    /** Documents whose own number or code it is, or null when the query names none. */
    @Nullable
    Matches matches() throws IOException {
        var numbered = numbered();
        if (numbered != null && !numbered.isEmpty()) return numbered;
        for (var code : codes()) {
            var coded = matcher.terms(IndexFields.NUMBER_TYPED, List.of(code), candidates);
            if (!coded.isEmpty()) return coded;
        }
        return numbered;
    }

    /** The query as the whole number, as it is ("QCVN 01:2021/BTNMT"); "BM 07 01" as it may be written: BM.07.01, BM-07-01 … */
    private List<String> codes() {
        var plain = plan.text().plain().strip();
        if (plain.chars().noneMatch(Character::isDigit)) return List.of();
        var codes = new ArrayList<>(List.of(NumberKeys.typed(plain)));
        var typed = BETWEEN.matcher(plain).replaceAll(".");
        if (!CODE.matcher(typed).matches()) return codes;
        var parts = List.of(NumberKeys.typed(typed).split("\\."));
        for (var sign : SIGNS) codes.add(String.join(sign, parts));
        return codes;
    }

    private @Nullable Matches numbered() throws IOException {
        var number = plan.number();
        if (number == null) return null;
        if (number.fullKey() != null) {
            var exact = matcher.terms(IndexFields.NUMBER_KEY, List.of(number.fullKey()), candidates);
            if (!exact.isEmpty()) return ofItsYear(exact);
        }
        var parts = NumberKeys.asked(number);
        return parts.size() < 2 ? null : matcher.terms(IndexFields.NUMBER_PART, parts, candidates);
    }

    /** Numbers begin anew each year; a year in which nobody issued it may be a slip, and hides nothing. */
    private Matches ofItsYear(Matches exact) throws IOException {
        var year = plan.number() == null ? null : plan.number().year();
        if (year == null) return exact;
        var meant = Issued.notInOtherYears(year, exact);
        return meant.isEmpty() ? exact : meant;
    }

    /**
     * Those that have the words beside the number, best first: all of the words, or most of them where none has all.
     *
     * @param these documents that bear the number, or name it
     */
    List<Integer> worded(IndexSearcher searcher, Matches these, boolean inTitle) throws IOException {
        var beside = plan.beside();
        if (beside == null || these.isEmpty()) return List.of();
        var having = matcher.words(beside, inTitle, these);
        if (having.isEmpty()) having = matcher.words(beside.loosely(), inTitle, these);
        var some = Sorting.first(searcher, having, SearchRequest.Sort.NEWEST_ISSUED, MOST_WORDED);
        var scoring = Scoring.of(beside, inTitle, searcher).full();
        var scores = new Ranker(searcher, having).bestUnits(scoring, some);
        return some.stream()
                .sorted(Comparator.comparingDouble(
                        entry -> -scores.getOrDefault(entry, NONE).score()))
                .toList();
    }

    /** In the order in which they are meant: those of the day that was named, then the newest. */
    List<Integer> first(IndexSearcher searcher, Matches these, int most) throws IOException {
        var newest = Sorting.first(searcher, these, SearchRequest.Sort.NEWEST_ISSUED, most);
        var day = plan.number() == null ? null : plan.number().issuedOn();
        if (day == null) return newest;
        var ofDay = Issued.between(day, day, these);
        var first = new LinkedHashSet<>(Sorting.first(searcher, ofDay, SearchRequest.Sort.NEWEST_ISSUED, most));
        first.addAll(newest);
        return first.stream().limit(most).toList();
    }

    /** Documents that name the number in their title or, unless titles alone are asked, in their text. */
    Matches citing(boolean inTitle) throws IOException {
        var all = candidates.without(candidates);
        for (var key : keys()) {
            all = all.or(matcher.terms(IndexFields.TITLE_NUMBER, List.of(key), candidates));
            if (!inTitle) all = all.or(matcher.unitsWith(new Term(IndexFields.CITED, key), candidates));
        }
        return all;
    }

    /** Documents that say a number as people call it: "Đề án 06", "Nghị quyết số 18". */
    Matches speaking(boolean inTitle) throws IOException {
        var all = candidates.without(candidates);
        var number = plan.number();
        if (number != null)
            for (var name : number.spoken()) all = all.or(matcher.phrase(Phrase.of(name), inTitle, candidates));
        return all;
    }

    private List<String> keys() {
        var number = plan.number();
        if (number == null) return List.of();
        if (number.fullKey() != null) return List.of(number.fullKey());
        return number.num() != null && number.year() != null ? List.of(number.num() + "|" + number.year()) : List.of();
    }
}
