package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/** Documents that bear the number a query names, and documents that only cite it. */
final class OwnNumbers {
    private final Matcher matcher;
    private final Matches candidates;
    private final Plan plan;

    OwnNumbers(Matcher matcher, Matches candidates, Plan plan) {
        this.matcher = matcher;
        this.candidates = candidates;
        this.plan = plan;
    }

    /** Documents whose own number it is, or null when the query names none. */
    @Nullable
    Matches matches() throws IOException {
        var number = plan.number();
        if (number == null) return null;
        if (number.fullKey() != null) {
            var exact = matcher.terms(IndexFields.NUMBER_KEY, List.of(number.fullKey()), candidates);
            if (!exact.isEmpty()) return exact;
        }
        var parts = NumberKeys.asked(number);
        return parts.size() < 2 ? null : matcher.terms(IndexFields.NUMBER_PART, parts, candidates);
    }

    /** Documents that name the number in title or text. */
    Matches citing() throws IOException {
        var found = new ArrayList<Matches>();
        for (var key : keys()) {
            found.add(matcher.terms(IndexFields.TITLE_NUMBER, List.of(key), candidates));
            found.add(matcher.unitsWith(new Term(IndexFields.CITED, key), candidates));
        }
        var all = candidates.without(candidates);
        for (var one : found)
            for (int i = 0; i < all.entries().size(); i++)
                all.entries().get(i).or(one.entries().get(i));
        return all;
    }

    private List<String> keys() {
        var number = plan.number();
        if (number == null) return List.of();
        if (number.fullKey() != null) return List.of(number.fullKey());
        return number.num() != null && number.year() != null ? List.of(number.num() + "|" + number.year()) : List.of();
    }
}
