package vn.vankho.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Goes through the parts of a letter as a stream, with hard limits; a letter in it is one part. */
public final class LetterWalk {
    private static final MimeConfig LIMITS = new MimeConfig.Builder()
            .setMaxHeaderCount(2_000)
            .setMaxHeaderLen(64 * 1024)
            .setMaxLineLen(1024 * 1024)
            .setStrictParsing(false)
            .build();

    /** Bytes of a page that are looked through for the pictures it shows; a longer one is mostly quotations of older letters. */
    private static final int PAGE = 4 * 1024 * 1024;

    private static final Pattern SHOWN = Pattern.compile("(?i)cid:([^\"'\\s<>)]{1,300})");

    private LetterWalk() {}

    /** Gets part after part. */
    public interface Visitor {
        void part(LetterHead head, InputStream content) throws IOException;
    }

    /** Content-IDs of the pictures that the pages of a letter show. A page may stand behind its pictures, so this goes before the rest. */
    public static Set<String> shown(InputStream letter) throws IOException, MimeException {
        var shown = new HashSet<String>();
        parts(letter, (head, content) -> {
            if (!head.isPage()) return;
            var found = SHOWN.matcher(new String(content.readNBytes(PAGE), StandardCharsets.ISO_8859_1));
            while (found.find()) shown.add(found.group(1));
        });
        return shown;
    }

    /** @param visitor gets the bytes as they were before they were packed for the way */
    public static void parts(InputStream letter, Visitor visitor) throws IOException, MimeException {
        var stream = of(letter);
        var head = new LetterHead();
        for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_HEADER -> head = new LetterHead();
                case T_FIELD -> head.field(stream.getField());
                case T_BODY -> visitor.part(head, head.looked(stream.getDecodedInputStream()));
                default -> {}
            }
        }
    }

    static MimeTokenStream of(InputStream letter) {
        var stream = new MimeTokenStream(LIMITS);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(letter);
        return stream;
    }
}
