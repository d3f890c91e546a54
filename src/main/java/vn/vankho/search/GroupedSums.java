package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A sum copied from a sheet, without the dots of its thousands: "2847500000" is asked for as "2.847.500.000" where that stands and
 * nobody wrote it without.
 */
final class GroupedSums {
    private static final Pattern SUM = Pattern.compile("[1-9]\\d{4,14}");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

    /** Numbers that are asked for so; a whole pasted column is no question. */
    private static final int MOST = 10;

    private GroupedSums() {}

    /** @param seen what the viewer may see */
    static QueryText in(QueryText text, Matcher seen) throws IOException {
        var plain = new ArrayList<String>();
        var phrases = new ArrayList<>(text.phrases());
        Matches visible = null;
        int asked = 0;
        for (var word : text.plain().split(" ")) {
            boolean missing = asked < MOST && SUM.matcher(word).matches() && !seen.stands(word);
            if (missing) {
                asked++;
                if (visible == null) visible = seen.candidates(SearchRequest.of("", 0, 1), Map.of());
            }
            var grouped = THOUSANDS.matcher(word).replaceAll(".");
            if (missing
                    && visible != null
                    && !seen.phrase(Phrase.of(grouped), false, visible).isEmpty()) phrases.add(grouped);
            else plain.add(word);
        }
        return phrases.size() == text.phrases().size()
                ? text
                : new QueryText(String.join(" ", plain), List.copyOf(phrases), text.excluded());
    }
}
