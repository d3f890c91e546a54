package vn.vankho.extraction.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/** The names of the strict form of Office files and what they are called in the transitional form: namespaces, and kinds of relationships. */
final class StrictNames {
    static final String BEGIN = "http://purl.oclc.org/ooxml/";
    private static final byte[] MARK = BEGIN.getBytes(ISO_8859_1);
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
    private static final int LONGEST = 200;

    /** Of which more than the year between is spelled otherwise. */
    private static final Map<String, String> OTHERS =
            Map.of("extendedProperties", "extended-properties", "customProperties", "custom-properties");

    private StrictNames() {}

    /** Writes XML with the names of the transitional form. @return how many of {@code left} bytes are left; it ends where none are */
    static long replace(InputStream xml, OutputStream to, long left) throws IOException {
        var in = new BufferedInputStream(xml);
        var out = new BufferedOutputStream(to);
        int matched = 0;
        int sign = in.read();
        for (; sign >= 0 && left >= 0; sign = in.read(), left--) {
            if (sign == MARK[matched]) matched++;
            else {
                out.write(MARK, 0, matched);
                // its first letter stands nowhere else in it
                matched = sign == MARK[0] ? 1 : 0;
                if (matched == 0) out.write(sign);
            }
            if (matched == MARK.length) {
                out.write(transitional(rest(in)).getBytes(ISO_8859_1));
                matched = 0;
            }
        }
        out.write(MARK, 0, matched);
        out.flush();
        return left;
    }

    private static String rest(BufferedInputStream in) throws IOException {
        var rest = new ByteArrayOutputStream();
        in.mark(LONGEST + 1);
        for (int sign = in.read(); sign >= 0 && rest.size() < LONGEST && isOfName(sign); sign = in.read())
            rest.write(sign);
        in.reset();
        in.skipNBytes(rest.size());
        return rest.toString(ISO_8859_1);
    }

    private static boolean isOfName(int sign) {
        return sign < 128
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
