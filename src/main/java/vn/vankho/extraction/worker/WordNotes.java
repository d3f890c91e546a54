package vn.vankho.extraction.worker;

import java.util.BitSet;
import java.util.List;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.NoteType;
import org.apache.poi.hwpf.model.NotesTables;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.model.TextPiece;

/**
 * Numbers of footnotes and endnotes in old Word: a sign in the text and one before the note, which the parser makes a broken line and an unreadable
 * letter of. Where all of them lie in text of two bytes a letter they become marks that {@link NoteNumbers} counts, else nothing.
 *
 * <p>Source: [MS-DOC] 2.4.1 (characters), 2.8.18 (PlcffndRef), 2.8.15 (PlcfendRef), 2.5.4 (lengths of the parts of the text).
 */
final class WordNotes {
    static final char SIGN = 0x02;

    private final BitSet footnotes = new BitSet();
    private final int main;
    private final int ofFootnotes;
    private final boolean wide;

    WordNotes(byte[] table, FileInformationBlock fib, CharSequence text, List<TextPiece> pieces) {
        main = fib.getSubdocumentTextStreamLength(SubdocumentType.MAIN);
        ofFootnotes = main + fib.getSubdocumentTextStreamLength(SubdocumentType.FOOTNOTE);
        var places = new NotesTables(NoteType.FOOTNOTE, table, fib);
        for (int no = 0; no < places.getDescriptorsCount(); no++)
            footnotes.set(places.getDescriptor(no).getStart());
        wide = areWide(text, pieces);
    }

    private static boolean areWide(CharSequence text, List<TextPiece> pieces) {
        int start = 0;
        for (var piece : pieces) {
            int end = start + piece.getStringBuilder().length();
            if (!piece.isUnicode() && text.subSequence(start, end).chars().anyMatch(sign -> sign == SIGN)) return false;
            start = end;
        }
        return true;
    }

    /** What stands instead of a sign at a place of the text. */
    char instead(int at) {
        if (!wide) return at < main ? (char) WordFields.NOTHING : ' ';
        if (at < main) return footnotes.get(at) ? NoteNumbers.TO_FOOTNOTE : NoteNumbers.TO_ENDNOTE;
        return at < ofFootnotes ? NoteNumbers.FOOTNOTE : NoteNumbers.ENDNOTE;
    }
}
