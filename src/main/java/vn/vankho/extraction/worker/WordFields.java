package vn.vankho.extraction.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.poi.hwpf.model.ComplexFileTable;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * Fields of old Word: {@code PAGE}, {@code HYPERLINK "…"}, {@code TOC \o}. What a field says is its result; its code is written over
 * before the parser sees it, which takes the code of a field without result for text, and in files of Word 6 that of every field. So are the
 * signs of notes ({@link WordNotes}).
 *
 * <p>Source: [MS-DOC] 2.8.25 (field characters), 2.5.1 and 2.8.35 (text by pieces).
 */
final class WordFields {
    static final String STREAM = "WordDocument";
    private static final char BEGIN = 0x13;
    private static final char SEPARATOR = 0x14;
    private static final char END = 0x15;
    /** A hyphen that is only there when a line breaks at it: no text for the parser. */
    static final byte NOTHING = 0x1F;

    /** The same as the parser hands it on: some programs write the letter ư of an old font as such a hyphen. */
    private static final char SOFT_HYPHEN = 0xAD;

    /** The parser of Word 6 knows no such hyphen. */
    private static final byte BLANK = ' ';

    private static final byte LINE_BREAK = 0x0B;

    private static final int WORD_97 = 106;

    private WordFields() {}

    /**
     * Writes over the field codes of a file of Word, in the container it was read from.
     *
     * @param inFile whether it lies in no other one
     * @return the signs of its notes
     */
    static NoteSigns writeOver(DirectoryNode root, boolean inFile) throws IOException {
        var main = stream(root, STREAM);
        var base = new FileInformationBlock(main).getFibBase();
        var before = main.clone();
        var signs = NoteSigns.WIDE;
        if (base.getNFib() < WORD_97) writeOverWord6(main, base.getFcMin(), base.getFcMac());
        else signs = writeOverPieces(main, stream(root, base.isFWhichTblStm() ? "1Table" : "0Table"), inFile);
        if (!Arrays.equals(before, main)) root.createOrUpdateDocument(STREAM, new ByteArrayInputStream(main));
        return signs;
    }

    static boolean isWord6(DirectoryNode root) throws IOException {
        return new FileInformationBlock(stream(root, STREAM)).getFibBase().getNFib() < WORD_97;
    }

    private static byte[] stream(DirectoryNode root, String name) throws IOException {
        try (InputStream in = root.createDocumentInputStream(name)) {
            return in.readAllBytes();
        }
    }

    private static void writeOverWord6(byte[] main, int from, int until) {
        codes(new String(main, from, until - from, StandardCharsets.ISO_8859_1)).stream()
                .forEach(at -> main[from + at] = BLANK);
        // the parser of Word 6 makes no text of a line break
        for (int i = from; i < until; i++) if (main[i] == LINE_BREAK) main[i] = '\n';
    }

    private static NoteSigns writeOverPieces(byte[] main, byte[] table, boolean inFile) throws IOException {
        var fib = new FileInformationBlock(main);
        fib.fillVariableFields(main, table);
        var pieces = new ComplexFileTable(
                        main, table, fib.getFcClx(), fib.getFibBase().getFcMin())
                .getTextPieceTable();
        var text = pieces.getText().toString();
        var codes = codes(text);
        var notes = new WordNotes(table, fib, text, pieces.getTextPieces(), inFile);
        int start = 0;
        for (var piece : pieces.getTextPieces()) {
            int end = start + piece.getStringBuilder().length();
            int width = piece.isUnicode() ? 2 : 1;
            int offset = piece.getPieceDescriptor().getFilePosition();
            for (int at = start; at < end; at++) {
                boolean code = codes.get(at);
                char sign = text.charAt(at);
                if (!code && sign != NOTHING && sign != WordNotes.SIGN) continue;
                char instead = code ? (char) NOTHING : sign == NOTHING ? SOFT_HYPHEN : notes.instead(at);
                int to = offset + (at - start) * width;
                if (width == 1) main[to] = String.valueOf(instead).getBytes(NoteSigns.ONE_BYTE)[0];
                else {
                    main[to] = (byte) instead;
                    main[to + 1] = (byte) (instead >> 8);
                }
            }
            start = end;
        }
        return notes.signs();
    }

    /** Where the text is code or sign of a field. A field that does not end is none, nor is one whose code goes on in another paragraph. */
    static BitSet codes(CharSequence text) {
        var codes = new BitSet();
        var open = new ArrayDeque<Field>();
        for (int at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case BEGIN -> open.push(new Field(at));
                case SEPARATOR -> {
                    if (!open.isEmpty() && open.peek().separator < 0) open.peek().separator = at;
                }
                case END -> {
                    if (open.isEmpty()) continue;
                    var field = open.pop();
                    codes.set(field.begin, (field.separator < 0 ? at : field.separator) + 1);
                    codes.set(at);
                }
                case '\r' -> open.removeIf(field -> field.separator < 0);
                default -> {}
            }
        }
        return codes;
    }

    private static final class Field {
        private final int begin;
        private int separator = -1;

        private Field(int begin) {
            this.begin = begin;
        }
    }
}
