package vn.vankho.legal.paper;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.vankho.legal.paper.Paper.Piece;
import vn.vankho.legal.paper.Paper.Style;

/** Pieces of a paragraph in Word. */
final class WordLine {
    private final XWPFDocument word;
    private final List<String> notes;
    private final Set<Integer> often;
    private final Set<Integer> written = new HashSet<>();

    /** @param often footnotes that stand at several places */
    WordLine(XWPFDocument word, List<String> notes, Set<Integer> often) {
        this.word = word;
        this.notes = notes;
        this.often = often;
    }

    void add(XWPFParagraph paragraph, Piece piece, Style style) {
        if (piece.note() > 0) {
            note(paragraph, piece.note());
            return;
        }
        var run = paragraph.createRun();
        if (piece.bold() && !style.isBold()) run.setBold(true);
        if (piece.struck()) run.setStrikeThrough(true);
        var lines = piece.words().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) run.addBreak();
            run.setText(lines[i], i);
        }
    }

    private void note(XWPFParagraph paragraph, int no) {
        if (!written.add(no)) {
            again(paragraph, no);
            return;
        }
        boolean named = often.contains(no);
        if (named) {
            var start = paragraph.getCTP().addNewBookmarkStart();
            start.setId(BigInteger.valueOf(no));
            start.setName(name(no));
        }
        var footnote = word.createFootnote();
        var below = footnote.createParagraph();
        below.setStyle("FootnoteText");
        below.createRun().setText(" " + notes.get(no - 1));
        paragraph.addFootnoteReference(footnote);
        if (named) paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(no));
    }

    private static void again(XWPFParagraph paragraph, int no) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" NOTEREF " + name(no) + " \\f \\h ");
        var run = field.addNewR();
        run.addNewRPr().addNewRStyle().setVal("FootnoteReference");
        run.addNewT().setStringValue(String.valueOf(no));
    }

    private static String name(int no) {
        return "note" + no;
    }
}
