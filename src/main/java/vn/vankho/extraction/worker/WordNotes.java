package vn.vankho.extraction.worker;

import java.util.BitSet;
import java.util.List;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.NoteType;
import org.apache.poi.hwpf.model.NotesTables;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.model.TextPiece;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of footnotes and endnotes in old Word: a sign in the text and one before the note, which the parser makes a broken line and an unreadable
 * letter of. They become signs that {@link NoteNumbers} counts: where one lies in text of one byte a letter, such as stand nowhere else in the file.
 *
 * <p>Source: [MS-DOC] 2.4.1 (characters), 2.8.18 (PlcffndRef), 2.8.15 (PlcfendRef), 2.5.4 (lengths of the parts of the text).
 */
final class WordNotes {
    static final char SIGN = 0x02;

    private final BitSet footnotes = new BitSet();
    private final int main;
    private final int ofFootnotes;
    private final @Nullable NoteSigns signs;

    /** @param inFile whether this is the file itself: for signs of one byte those that lie in it are not looked at */
    WordNotes(byte[] table, FileInformationBlock fib, String text, List<TextPiece> pieces, boolean inFile) {
        main = fib.getSubdocumentTextStreamLength(SubdocumentType.MAIN);
        ofFootnotes = main + fib.getSubdocumentTextStreamLength(SubdocumentType.FOOTNOTE);
        var places = new NotesTables(NoteType.FOOTNOTE, table, fib);
        for (int no = 0; no < places.getDescriptorsCount(); no++)
            footnotes.set(places.getDescriptor(no).getStart());
        if (areWide(text, pieces)) signs = NoteSigns.WIDE;
        else signs = inFile ? NoteSigns.unusedIn(text) : null;
    }

    private static boolean areWide(String text, List<TextPiece> pieces) {
        int start = 0;
        for (var piece : pieces) {
            int end = start + piece.getStringBuilder().length();
            if (!piece.isUnicode() && text.substring(start, end).chars().anyMatch(sign -> sign == SIGN)) return false;
            start = end;
        }
        return true;
    }

    /** What stands instead of a sign at a place of the text. */
    char instead(int at) {
        if (signs == null) return at < main ? (char) WordFields.NOTHING : ' ';
        if (at < main) return footnotes.get(at) ? signs.toFootnote() : signs.toEndnote();
        return at < ofFootnotes ? signs.footnote() : signs.endnote();
    }

    NoteSigns signs() {
        return signs == null ? NoteSigns.WIDE : signs;
    }
}
