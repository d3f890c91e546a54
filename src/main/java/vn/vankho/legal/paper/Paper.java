package vn.vankho.legal.paper;

import java.util.List;

/**
 * What is printed.
 *
 * @param title of the file, not printed
 * @param notes footnotes, by their numbers from 1
 */
public record Paper(String title, List<Block> blocks, List<String> notes) {
    public Paper {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    public sealed interface Block {}

    /** @param line what is printed in it; the words of a heading stand in the outline */
    public record Paragraph(Style style, List<Piece> line) implements Block {
        public Paragraph {
            line = List.copyOf(line);
        }

        public static Paragraph of(Style style, String words) {
            return new Paragraph(style, List.of(Piece.of(words)));
        }

        /** Its words alone. */
        public String words() {
            var all = new StringBuilder();
            line.forEach(piece -> all.append(piece.words()));
            return all.toString().replace('\n', ' ').strip();
        }
    }

    /** Lines of a letterhead, or of those who signed: what stands on the left, and what on the right. */
    public record Columns(List<Row> rows) implements Block {
        public Columns {
            rows = List.copyOf(rows);
        }
    }

    /** A line break in a cell begins a new line; one of dashes alone is a rule. */
    public record Row(String left, String right) {}

    /** What follows begins on another page. */
    public record NewPage() implements Block {}

    /**
     * @param words a line break in them begins a new line
     * @param bold beside what its paragraph is
     * @param struck is over
     * @param note number of the footnote that stands here instead of words; 0: none
     */
    public record Piece(String words, boolean bold, boolean struck, int note) {
        public static Piece of(String words) {
            return new Piece(words, false, false, 0);
        }

        public static Piece note(int no) {
            return new Piece("", false, false, no);
        }
    }

    public enum Style {
        /** What this paper is, and what it is not. */
        NOTICE(0),
        /** What it was made of, above the text. */
        FACT(0),
        /** Between that and the text. */
        RULE(0),
        CENTRED(0),
        TITLE(0),
        BASIS(0),
        PART(1),
        CHAPTER(2),
        SECTION(3),
        ARTICLE(4),
        BODY(0),
        /** Said beside the text. */
        MARK(0);

        private final int depth;

        Style(int depth) {
            this.depth = depth;
        }

        /** In the outline, from 1; 0: no heading. */
        public int depth() {
            return depth;
        }

        boolean isHeading() {
            return depth > 0;
        }

        boolean isCentred() {
            return switch (this) {
                case NOTICE, CENTRED, TITLE, PART, CHAPTER, SECTION -> true;
                case FACT, RULE, BASIS, ARTICLE, BODY, MARK -> false;
            };
        }

        boolean isBold() {
            return this == NOTICE || this == TITLE || isHeading() && this != ARTICLE;
        }

        boolean isItalic() {
            return this == BASIS || this == MARK;
        }

        /** Whether its first line is set in. */
        boolean isSetIn() {
            return this == BASIS || this == ARTICLE || this == BODY || this == MARK;
        }
    }
}
