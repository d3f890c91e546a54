package vn.vankho.extraction.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.util.ByteSequence;
import org.jspecify.annotations.Nullable;

/**
 * A letter without what is attached to it: those are documents of their own, and their words do not stand in the letter as well, where
 * people would find them after such a document was put away.
 *
 * @param bytes the letter, with attachments that are empty
 * @param names of the attachments, as the letter says them
 * @param pictures that its page shows
 * @see "decision 015"
 */
record LetterText(byte[] bytes, List<String> names, LetterPictures pictures) {
    private static final int NAMES = 200;

    /** The field that says how the bytes of a part are packed for the way. */
    private static final String PACKED = "Content-Transfer-Encoding";

    /** Of text; a longer letter is a list that somebody should have attached. */
    private static final int BYTES = 50_000_000;

    /** What can be told apart; of a letter that breaks off, what stands before the break. */
    static LetterText of(Request letter) throws IOException {
        var out = new ByteArrayOutputStream();
        var names = new ArrayList<String>();
        var pictures = new LetterPictures();
        try {
            Set<String> shown;
            try (var in = letter.open()) {
                shown = LetterWalk.shown(in);
            }
            try (var in = letter.open()) {
                copy(LetterWalk.of(in), shown, out, names, pictures);
            }
        } catch (MimeException _) {
            // its text is read as far as it goes
        }
        return new LetterText(out.toByteArray(), names, pictures);
    }

    private static void copy(
            MimeTokenStream in,
            Set<String> shown,
            ByteArrayOutputStream out,
            List<String> names,
            LetterPictures pictures)
            throws IOException, MimeException {
        var edges = new ArrayDeque<String>();
        var head = new LetterHead();
        @Nullable Field packed = null;
        boolean said = false;
        for (var state = in.getState(); state != EntityState.T_END_OF_STREAM; state = in.next()) {
            switch (state) {
                case T_START_HEADER -> {
                    head = new LetterHead();
                    packed = null;
                }
                case T_FIELD -> {
                    head.field(in.getField());
                    if (in.getField().getName().equalsIgnoreCase(PACKED)) packed = in.getField();
                    else line(out, in.getField().getRaw(), in.getField().toString());
                }
                case T_END_HEADER -> {
                    if (head.isInOldVietnamese()) line(out, PACKED + ": base64");
                    else if (packed != null) line(out, packed.getRaw(), packed.toString());
                    line(out, "");
                }
                case T_START_MULTIPART ->
                    edges.push(String.valueOf(in.getBodyDescriptor().getBoundary()));
                case T_START_BODYPART -> line(out, "--" + edges.peek());
                case T_END_MULTIPART -> line(out, "--" + edges.pop() + "--");
                case T_BODY -> {
                    if (head.isText()) {
                        int left = BYTES - Math.min(BYTES, out.size());
                        if (head.isInOldVietnamese())
                            out.write(unicode(in.getDecodedInputStream().readNBytes(left)));
                        else out.write(in.getInputStream().readNBytes(left));
                        said = true;
                    } else if (head.isWrapped())
                        unwrap(in.getDecodedInputStream(), out, said ? null : edges.peek(), names);
                    else {
                        var content = head.looked(in.getDecodedInputStream());
                        if (head.isFile(shown)) remember(head, names);
                        if (head.isShown(shown)) pictures.put(head.contentId(), content);
                    }
                    line(out, "");
                }
                default -> {}
            }
        }
    }

    /**
     * The parser behind looks at the bytes alone, and of so few of them the Vietnamese page of Windows looks like any language. A page that says its
     * charset itself is believed.
     */
    private static byte[] unicode(byte[] text) {
        boolean says = new String(text, StandardCharsets.ISO_8859_1).contains("charset=");
        var written = says ? text : PlainText.unicode(text).getBytes(StandardCharsets.UTF_8);
        return Base64.getMimeEncoder().encode(written);
    }

    private static void remember(LetterHead file, List<String> names) {
        if (!file.name().isEmpty() && names.size() < NAMES) names.add(file.name());
    }

    /** Its text, where the letter says it there only, as a part behind the empty one. */
    private static void unwrap(
            InputStream content, ByteArrayOutputStream out, @Nullable String edge, List<String> names)
            throws IOException {
        var inside = WrappedLetter.of(content);
        if (inside == null) return;
        inside.names().stream().limit(NAMES - Math.min(NAMES, names.size())).forEach(names::add);
        if (edge != null) inside.writeText(edge, out);
    }

    private static void line(ByteArrayOutputStream out, @Nullable ByteSequence raw, String parsed) {
        if (raw == null) {
            line(out, parsed);
            return;
        }
        out.writeBytes(PlainFields.encoded(raw.toByteArray()));
        line(out, "");
    }

    private static void line(ByteArrayOutputStream out, String text) {
        out.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
