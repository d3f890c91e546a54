package vn.vankho.legal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.PersonId;

/**
 * Something happened to a text of the register; published in the transaction of the deed.
 *
 * @param details for the sentence; {@code other}: id of another text that must be in sight too
 * @param by who did it; null: the portal
 */
public record LegalNews(
        LegalDocumentId document,
        What what,
        String once,
        Map<String, String> details,
        @Nullable PersonId by) {
    /** Name of a detail: a text by whose act it came. */
    public static final String OTHER = "other";

    /** Name of a detail: id of the file that says so; who may not see it is not told. */
    public static final String FILE = "file";

    /** Name of a detail: the day from which a text stands as an event brings about. */
    public static final String TURNS = "turns";

    /** Name of a detail: what of the text it is about, as said; empty with {@link #SOME}: nobody named it. */
    public static final String PART = "part";

    /** Name of a detail: it is about a part of the text. */
    public static final String SOME = "some";

    /** What happened. */
    public enum What {
        /** A relation to another text was confirmed. */
        RELATION,
        /** One that had been confirmed counts no more. */
        RELATION_OVER,
        /** Its number, name, type, issuers or day of issue were put right. */
        HEADER,
        /** An event in its effect was recorded. */
        EVENT,
        /** One was taken back. */
        RETRACTED,
        /** Nothing happened to it, and it stands otherwise: what its articles are is known now, or the rules are read otherwise. */
        RECKONED,
        /** Its file has a new version. */
        VERSION,
        /** It has a new status, since these days or from tomorrow on. */
        STATUS,
        /** It will have one: a reminder. */
        STATUS_SOON,
        /** One of its statuses went away, and no other came. */
        OVER,
        /** One will: a reminder. */
        OVER_SOON,
        /** Something begins or ends for a part of it, and it stands as before. */
        PART,
        /** Something will: a reminder. */
        PART_SOON,
        /** It is new in the register, or confirmed there. */
        NEW
    }

    public LegalNews {
        details = Map.copyOf(details);
    }

    /**
     * Of an event in the effect of a text: which, from when, and of what of the text.
     *
     * @param provisions as said; empty: of the whole, or of a part that nobody named
     */
    public static Map<String, String> event(
            String kind, LocalDate day, LocalDate turns, boolean whole, String provisions) {
        var said = new HashMap<>(Map.of("event", kind, "day", day.toString(), TURNS, turns.toString()));
        if (!whole) said.putAll(Map.of(SOME, "true", PART, provisions));
        return said;
    }
}
