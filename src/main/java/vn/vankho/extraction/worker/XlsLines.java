package vn.vankho.extraction.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * What is printed above and below the sheets of Excel 97 to 2003: only its words ({@link PrintedLine}) are left, in the container it was read from,
 * filled up with blanks to the length it had, so that no other record moves.
 *
 * <p>Source: [MS-XLS] 2.4.136 (Header), 2.4.124 (Footer), 2.5.294 (XLUnicodeString), 2.4.117 (FilePass).
 */
final class XlsLines {
    private static final int HEADER = 0x0014;
    private static final int FOOTER = 0x0015;
    /** What stands behind it is encrypted. */
    private static final int FILE_PASS = 0x002F;

    /** Number of characters, and how wide they are. */
    private static final int HEAD = 3;

    private XlsLines() {}

    static void writeOver(DirectoryNode root) throws IOException {
        byte[] book;
        try (var in = root.createDocumentInputStream(XlsFonts.STREAM)) {
            book = in.readAllBytes();
        }
        boolean changed = false;
        var records = ByteBuffer.wrap(book).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 4 <= book.length; at += 4 + (records.getShort(at + 2) & 0xFFFF)) {
            int kind = records.getShort(at) & 0xFFFF;
            if (kind == FILE_PASS) return;
            int length = records.getShort(at + 2) & 0xFFFF;
            if ((kind == HEADER || kind == FOOTER) && length > HEAD && at + 4 + length <= book.length)
                changed |= writeOver(records, at + 4, length);
        }
        if (changed) root.createOrUpdateDocument(XlsFonts.STREAM, new ByteArrayInputStream(book));
    }

    private static boolean writeOver(ByteBuffer records, int at, int length) {
        int characters = records.getShort(at) & 0xFFFF;
        boolean wide = (records.get(at + 2) & 1) != 0;
        int bytes = wide ? characters * 2 : characters;
        if (bytes > length - HEAD) return false;
        Charset charset = wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1;
        var line = new String(records.array(), at + HEAD, bytes, charset);
        var words = PrintedLine.words(line);
        if (words.length() >= characters) return false;
        var filled = words + " ".repeat(characters - words.length());
        records.put(at + HEAD, filled.getBytes(charset));
        return true;
    }
}
