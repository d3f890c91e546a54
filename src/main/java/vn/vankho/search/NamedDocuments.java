package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.search.IndexSearcher;
import vn.vankho.vietnamese.VietnameseText;

/**
 * Documents that are called by a name. Hundreds of decrees have the name of the law they guide in their own, and are newer: the one whose
 * title is the name goes before those that go on behind it, and what only mentions a law is not that law.
 */
final class NamedDocuments {
    private static final int LOOKED_AT = 100;
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern LAW = Pattern.compile("(?:bo luat|luat|phap lenh|hien phap) .*");

    /** Titles of texts of laws, not of what guides or changes them. */
    private static final Pattern OF_LAW =
            Pattern.compile("(?:(?:bo )?luat(?! sua doi)|phap lenh(?! sua doi)|hien phap|van ban hop nhat)(?: .*)?");

    /** What may stand before a name, which is the title all the same. */
    private static final List<String> LEADS = List.of(
            "",
            "quyet dinh ",
            "ban hanh ",
            "quyet dinh ban hanh ",
            "ve viec ban hanh ",
            "quyet dinh ve viec ban hanh ");

    private static final List<String> LEADS_OF_LAWS = List.of("", "bo ", "van ban hop nhat ", "van ban hop nhat bo ");
    private static final List<String> TYPES_OF_LAWS = List.of("luat ", "bo luat ", "phap lenh ");

    /** A number or a year behind the name: "Luật Đất đai số 31/2024/QH15". */
    private static final Predicate<String> NUMBERED =
            Pattern.compile("(?: (?:so|nam|[a-z]*\\d+))*").asMatchPredicate();

    private final IndexSearcher searcher;
    private final Matcher matcher;
    private final Matches candidates;

    /**
     * @param first whose title is the name
     * @param all with those that have it among other words; none where it is the name of a law that is here
     */
    record Named(Matches first, Matches all) {}

    NamedDocuments(IndexSearcher searcher, Matcher matcher, Matches candidates) {
        this.searcher = searcher;
        this.matcher = matcher;
        this.candidates = candidates;
    }

    Named of(String name) throws IOException {
        var words = List.of(Words.of(VietnameseText.normalise(name)).folded());
        var nothing = candidates.without(candidates);
        if (words.size() < 2) return new Named(nothing, nothing);
        // "Luật Lao động 2019": the year of a law is part of its number, not of its title
        var title = YEAR.matcher(words.getLast()).matches() ? words.subList(0, words.size() - 1) : words;
        var among = title == words
                ? candidates
                : matcher.terms(IndexFields.TITLE_ALL, List.of(words.getLast()), candidates);
        var titled = title;
        if (title != words && isYearWord(title)) titled = title.subList(0, title.size() - 1);
        var key = String.join(" ", titled);
        boolean law = LAW.matcher(key).matches();
        var leads = new ArrayList<>(law ? LEADS_OF_LAWS : LEADS);
        if (!law) leads.addAll(TYPES_OF_LAWS);
        var first = titled(leads, key, NUMBERED, among);
        if (law && !first.isEmpty()) return new Named(first, first);
        var begun = first.or(titled(leads, key, rest -> rest.startsWith(" "), among));
        if (!begun.isEmpty()) return new Named(first, begun);
        return new Named(first, mentioning(titled, law, matcher.terms(IndexFields.TITLE_ALL, titled, among)));
    }

    /** "năm 2019", not "Việt Nam 2005". */
    private static boolean isYearWord(List<String> words) {
        return words.size() > 2
                && words.getLast().equals("nam")
                && !words.get(words.size() - 2).equals("viet");
    }

    private Matches titled(List<String> leads, String key, Predicate<String> rest, Matches among) throws IOException {
        var all = candidates.without(candidates);
        for (var lead : leads) all = all.or(matcher.titled(lead + key, rest, among));
        return all;
    }

    /** Of documents that have the words in title and number those whose title has them in this order: a name, not words that happen to be there. */
    private Matches mentioning(List<String> name, boolean law, Matches found) throws IOException {
        var stored = searcher.storedFields();
        var inOrder = new ArrayList<Integer>();
        var together = new ArrayList<Integer>();
        for (int entry : Sorting.first(searcher, found, SearchRequest.Sort.NEWEST_ISSUED, LOOKED_AT)) {
            var key = EntryWords.titleKey(Hits.text(Hits.entry(stored, entry), IndexFields.TITLE));
            if (law && !OF_LAW.matcher(key).matches()) continue;
            var title = List.of(key.split(" "));
            int next = 0;
            for (var word : title) if (next < name.size() && word.equals(name.get(next))) next++;
            if (next < name.size()) continue;
            inOrder.add(entry);
            if (Collections.indexOfSubList(title, name) >= 0) together.add(entry);
        }
        // the Bộ luật Lao động, not a law that speaks of labour among other things
        return found.without(found).with(together.isEmpty() ? inOrder : together);
    }
}
