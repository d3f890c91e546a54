package vn.vankho.legal.recognition;

import vn.vankho.legal.recognition.RunningText.Paragraph;

/**
 * A sentence of a paragraph, and its place in the text.
 *
 * @param start in the paragraph with single blanks
 */
record ReadSentence(Paragraph paragraph, SingleBlanks blanks, int start, String said) {
    int from() {
        return paragraph.from() + blanks.place(start);
    }

    int until() {
        return paragraph.from() + blanks.place(start + said.length());
    }

    CitedDocument placed(CitedDocument read, int in) {
        return read.movedBy(start + in).in(blanks).movedBy(paragraph.from());
    }
}
