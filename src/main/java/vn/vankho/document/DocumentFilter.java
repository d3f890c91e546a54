package vn.vankho.document;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.UnitId;

/**
 * Which documents of the list are wanted: all that is said must hold; null and blank say nothing.
 *
 * @param words of title and number, each of which must be there, with diacritics or without
 * @param unit the one that holds the document, or one above it
 * @param states in one of which the document is; empty says nothing
 * @param issuer what stands in the name of who issued it, with diacritics or without: of a joint text in one of the names
 * @param issuedFrom the first day of issue, {@code issuedUntil} the last; a document without such a day is in neither
 * @param tag a label it bears
 */
public record DocumentFilter(
        String words,
        @Nullable DocumentKind kind,
        @Nullable UnitId unit,
        Set<DocumentState> states,
        String issuer,
        @Nullable LocalDate issuedFrom,
        @Nullable LocalDate issuedUntil,
        String tag) {
    public static final DocumentFilter ALL = new DocumentFilter("", null, null, Set.of());

    /** Of the words, in characters; what is longer is cut. */
    public static final int LONGEST = 200;

    public DocumentFilter {
        words = bounded(words);
        states = Set.copyOf(states);
        issuer = bounded(issuer, DocumentData.TEXT_LENGTH);
        tag = bounded(tag);
    }

    public DocumentFilter(String words, @Nullable DocumentKind kind, @Nullable UnitId unit, Set<DocumentState> states) {
        this(words, kind, unit, states, "", null, null, "");
    }

    /** How many conditions there are beside the words. */
    public long narrowing() {
        return Stream.of(
                        kind != null,
                        unit != null,
                        !states.isEmpty(),
                        !issuer.isEmpty(),
                        issuedFrom != null,
                        issuedUntil != null,
                        !tag.isEmpty())
                .filter(said -> said)
                .count();
    }

    /** The database knows no NUL, and nobody types so many words. */
    static String bounded(String words) {
        return bounded(words, LONGEST);
    }

    private static String bounded(String words, int longest) {
        var said = words.replace('\0', ' ').strip();
        return said.substring(0, Math.min(said.length(), longest));
    }
}
