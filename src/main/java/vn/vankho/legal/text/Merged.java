package vn.vankho.legal.text;

import java.util.List;

/**
 * A text as it stands after others amended it, in the form of a văn bản hợp nhất: footnotes say which text changed what and from when.
 *
 * @param notes numbered from 1 by their order
 * @param gaps what could not be put in
 */
public record Merged(List<Line> lines, List<Footnote> notes, List<Gap> gaps) {
    public enum State {
        KEPT,
        NEW,
        REPEALED
    }

    /**
     * @param passage as it reads now
     * @param notes numbers of footnotes
     */
    public record Line(Passage passage, State state, List<Integer> notes) {
        public Line {
            notes = List.copyOf(notes);
        }
    }

    /**
     * @param source index of the amending text among those that were put in
     * @param at anchor of what it stands at: the heading of a new Chương has a footnote of its own
     * @param corrected by which texts, counted as {@code source}, misprints of the amendment were put right
     */
    public record Footnote(int source, Amendment amendment, boolean added, String at, List<Integer> corrected) {
        public Footnote {
            corrected = List.copyOf(corrected);
        }
    }

    /** @param key of the place it would be at, where that exists; else empty */
    public record Gap(int source, Amendment amendment, String key) {}

    public Merged {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
        gaps = List.copyOf(gaps);
    }
}
