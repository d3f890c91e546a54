package vn.vankho.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.Viewer;

/** What the office calls things by, so that one thing has one name. Supplied by the room above that keeps the vocabularies. */
public interface OfferedWords {
    /** What a word is said of. */
    enum Of {
        TYPE,
        ISSUER,
        FIELD
    }

    /**
     * Those that hold what was typed, with diacritics or without.
     *
     * @param on the day of issue, where names depend on it; null: names of every day
     */
    List<String> offered(Of what, String typed, @Nullable LocalDate on, int offset, int limit, Viewer viewer);
}
