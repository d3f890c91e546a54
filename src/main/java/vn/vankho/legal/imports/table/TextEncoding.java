package vn.vankho.legal.imports.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import vn.vankho.vietnamese.VietnameseText;

/** How the bytes of a text file are meant: UTF-8 or UTF-16 by their marks, else UTF-8 where they can be, else windows-1258. */
final class TextEncoding {
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");

    private TextEncoding() {}

    /** In composed letters: windows-1258 writes tone marks apart. */
    static String decode(byte[] bytes) {
        return VietnameseText.normalise(raw(bytes));
    }

    private static String raw(byte[] bytes) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        if (starts(bytes, 0xff, 0xfe)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        if (starts(bytes, 0xfe, 0xff)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, VIETNAMESE);
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xff) != mark[i]) return false;
        return true;
    }
}
