package vn.vankho.legal.export;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a text to other systems.
 *
 * @param id its identity here
 * @param name as people call it
 * @param issuers several of a joint text, in its order
 * @param on the day of the status
 * @param force {@code InForce}, {@code NotInForce}, {@code PartiallyInForce} of schema.org, or null
 * @param statuses as shown
 * @param text pages joined by line breaks, normalised; empty: the file is not here or not read
 */
public record ExportedAct(
        String id,
        String name,
        @Nullable String number,
        @Nullable String type,
        String title,
        List<String> issuers,
        @Nullable String signatory,
        LocalDate issuedOn,
        @Nullable LocalDate effectiveFrom,
        LocalDate on,
        @Nullable String force,
        List<String> statuses,
        List<Happening> happenings,
        List<Link> links,
        String text) {
    public ExportedAct {
        issuers = List.copyOf(issuers);
        statuses = List.copyOf(statuses);
        happenings = List.copyOf(happenings);
        links = List.copyOf(links);
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
     */
    public record Happening(
            @Nullable Turn turn,
            LocalDate on,
            String words,
            @Nullable Other acting) {}

    /** Another text, as far as the reader may know it. */
    public record Other(
            String name,
            @Nullable String type,
            @Nullable String number,
            String title,
            @Nullable LocalDate issuedOn) {
        /** Of which no more is known than how it is called. */
        public Other(String name) {
            this(name, null, null, name, null);
        }
    }

    /**
     * A confirmed relation.
     *
     * @param kind name of the relation in the code (REPEALS …)
     * @param outgoing this text acts on the other
     */
    public record Link(String kind, boolean outgoing, Other other, String provisions) {}
}
