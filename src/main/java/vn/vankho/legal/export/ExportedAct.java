package vn.vankho.legal.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a text to other systems.
 *
 * @param id its identity here
 * @param name as people call it
 * @param issuers several of a joint text, in its order
 * @param authors those of them that belong to the name of the work, since others number theirs alike; else none
 * @param on the day of the status
 * @param knownAt only what was recorded until then counts; null: everything until now
 * @param force {@code InForce}, {@code NotInForce}, {@code PartiallyInForce} of schema.org, or null
 * @param statuses as shown
 * @param words as they stand on that day
 */
public record ExportedAct(
        String id,
        String name,
        @Nullable String number,
        @Nullable String type,
        String title,
        List<String> issuers,
        List<String> authors,
        @Nullable String signatory,
        LocalDate issuedOn,
        @Nullable LocalDate effectiveFrom,
        LocalDate on,
        @Nullable Instant knownAt,
        @Nullable String force,
        List<String> statuses,
        List<Happening> happenings,
        List<Link> links,
        Words words) {
    public ExportedAct {
        issuers = List.copyOf(issuers);
        authors = List.copyOf(authors);
        statuses = List.copyOf(statuses);
        happenings = List.copyOf(happenings);
        links = List.copyOf(links);
    }

    /**
     * @param text lines of the consolidated text; empty: the file is not here or not read
     * @param ended keys of the provisions that are over by the day
     * @param resting those that are there and do not hold on the day, by their keys
     * @param remark what could not be put in, said in a sentence; empty: nothing
     */
    public record Words(String text, Set<String> ended, Map<String, Rest> resting, String remark) {
        public static final Words NONE = new Words("", Set.of(), Map.of(), "");

        public Words {
            ended = Set.copyOf(ended);
            resting = Map.copyOf(resting);
        }
    }

    /** Why a provision that stands in the text does not hold. */
    public enum Rest {
        NOT_YET_IN_FORCE("chua-co-hieu-luc", "Chưa có hiệu lực"),
        SUSPENDED("ngung-hieu-luc", "Ngưng hiệu lực");

        private final String concept;
        private final String words;

        Rest(String concept, String words) {
            this.concept = concept;
            this.words = words;
        }

        /** As other systems know it. */
        String concept() {
            return concept;
        }

        String words() {
            return words;
        }
    }

    /** What a happening does, in the words of Akoma Ntoso. */
    public enum Turn {
        GENERATION,
        AMENDMENT,
        REPEAL
    }

    /**
     * A confirmed event in the effect of the text.
     *
     * @param turn null: none of these, as a suspension
     * @param acting the text that did it; null: itself, or one that the reader may not see
     * @param change what it did to the words; null: nothing
     * @param places keys of the provisions that it is about; none: the whole, or a part that nobody named
     */
    public record Happening(
            @Nullable Turn turn,
            LocalDate on,
            String words,
            @Nullable Other acting,
            @Nullable Change change,
            List<String> places) {
        public Happening {
            places = List.copyOf(places);
        }

        /** Which leaves the words as they are. */
        public Happening(@Nullable Turn turn, LocalDate on, String words, @Nullable Other acting) {
            this(turn, on, words, acting, null, List.of());
        }
    }

    /** What becomes of words, as Akoma Ntoso calls it. */
    public enum Change {
        SUBSTITUTION("substitution"),
        INSERTION("insertion"),
        REPEAL("repeal"),
        /** A misprint is put right (đính chính). */
        CORRECTION("substitution");

        private final String type;

        Change(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }

    /**
     * Another text, as far as the reader may know it.
     *
     * @param authors as of the text itself
     */
    public record Other(
            String name,
            @Nullable String type,
            @Nullable String number,
            String title,
            List<String> authors,
            @Nullable LocalDate issuedOn) {
        public Other {
            authors = List.copyOf(authors);
        }

        /** Of which no more is known than how it is called. */
        public Other(String name) {
            this(name, null, null, name, List.of(), null);
        }
    }

    /**
     * A confirmed relation.
     *
     * @param kind name of the relation in the code (REPEALS …)
     * @param outgoing this text acts on the other
     * @param provisions as said, or empty
     * @param whole it acts on all of the older text; some part may be meant although none is named
     */
    public record Link(String kind, boolean outgoing, Other other, String provisions, boolean whole) {}
}
