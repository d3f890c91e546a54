package vn.vankho.extraction.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;

/** The names of the strict form of Office files and what they are called in the transitional form: namespaces, and kinds of relationships. */
final class StrictNames {
    static final String BEGIN = "http://purl.oclc.org/ooxml/";
    private static final byte[] MARK = BEGIN.getBytes(ISO_8859_1);
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
    private static final int LONGEST = 200;
    private static final int BLOCK = 1 << 16;

    /** Of which more than the year between is spelled otherwise. */
    private static final Map<String, String> OTHERS =
            Map.of("extendedProperties", "extended-properties", "customProperties", "custom-properties");

    private StrictNames() {}

    /** Writes XML with the names of the transitional form. @return how many of {@code left} bytes are left; it ends where none are */
    static long replace(InputStream xml, OutputStream to, long left, Beat beat) throws IOException {
        var block = new byte[BLOCK];
        int kept = 0;
        boolean last = false;
        while (!last && left >= 0) {
            int read = xml.readNBytes(block, kept, BLOCK - kept);
            left -= read;
            last = kept + read < BLOCK;
            kept = replace(block, kept + read, last, to);
            beat.at(0, 0);
        }
        return left;
    }

    /** @return how many bytes at the end may be the beginning of a name that goes on behind them; they stand at the beginning of the block then */
    private static int replace(byte[] block, int length, boolean last, OutputStream to) throws IOException {
        int until = last ? length : length - MARK.length - LONGEST;
        int written = 0;
        int at = 0;
        while (at < until) {
            if (block[at] != MARK[0] || !isMark(block, at, length)) {
                at++;
                continue;
            }
            to.write(block, written, at - written);
            int end = endOfName(block, at + MARK.length, length);
            var name = new String(block, at + MARK.length, end - at - MARK.length, ISO_8859_1);
            to.write(transitional(name).getBytes(ISO_8859_1));
            at = end;
            written = end;
        }
        at = Math.max(at, written);
        to.write(block, written, at - written);
        System.arraycopy(block, at, block, 0, length - at);
        return length - at;
    }

    private static boolean isMark(byte[] block, int at, int length) {
        int end = at + MARK.length;
        return end <= length && Arrays.equals(block, at, end, MARK, 0, MARK.length);
    }

    private static int endOfName(byte[] block, int from, int length) {
        int end = from;
        while (end < length && end - from < LONGEST && isOfName(block[end])) end++;
        return end;
    }

    private static boolean isOfName(int sign) {
        return sign >= 0
                && (Character.isLetterOrDigit(sign) || sign == '/' || sign == '-' || sign == '.' || sign == '_');
    }

    /** @param strict what follows {@link #BEGIN}: {@code spreadsheetml/main} */
    private static String transitional(String strict) {
        int slash = strict.indexOf('/');
        if (slash < 0) return BEGIN + strict;
        int last = strict.lastIndexOf('/') + 1;
        var name = strict.substring(last);
        return TRANSITIONAL + strict.substring(0, slash) + "/2006" + strict.substring(slash, last)
                + OTHERS.getOrDefault(name, name);
    }
}
