package vn.vankho.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * On which pages of the file the text of a unit stands.
 *
 * @param first page on which it begins, 1-based; 0 where the file has no pages of its own
 * @param turns pages that begin within it
 */
record OnPages(int first, List<Turn> turns) {
    static final OnPages NONE = new OnPages(0, List.of());

    /** @param at character of the text with which the page begins */
    record Turn(int at, int page) {}

    OnPages {
        turns = List.copyOf(turns);
    }

    /** @param stored as {@link #stored()} gave it */
    static OnPages of(int first, @Nullable String stored) {
        var turns = new ArrayList<Turn>();
        if (stored != null)
            for (var turn : stored.split(" ")) {
                int colon = turn.indexOf(':');
                turns.add(new Turn(
                        Integer.parseInt(turn.substring(0, colon)), Integer.parseInt(turn.substring(colon + 1))));
            }
        return new OnPages(first, turns);
    }

    /** "1830:3 3712:4" */
    String stored() {
        return turns.stream().map(turn -> turn.at + ":" + turn.page).collect(Collectors.joining(" "));
    }

    /** The page on which a character of the text stands, and where in the text it begins. */
    Turn at(int character) {
        var found = new Turn(0, first);
        for (var turn : turns) if (turn.at <= character) found = turn;
        return found;
    }
}
