package vn.vankho.legal.paper;

import java.util.List;
import vn.vankho.legal.paper.PdfFaces.Face;

/**
 * A line on a page of a PDF.
 *
 * @param height down to it, space above it included
 * @param notes footnotes that it refers to
 */
record PdfLine(List<Placed> words, float height, List<Integer> notes) {
    PdfLine {
        words = List.copyOf(words);
        notes = List.copyOf(notes);
    }

    /** @param note number of a footnote, raised above the line; 0: none */
    record Word(String text, Face face, float size, boolean struck, int note, float width) {}

    /** @param x from the left edge of the page */
    record Placed(Word word, float x) {
        float end() {
            return x + word.width();
        }
    }
}
