package vn.vankho.extraction.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.util.ByteSequence;
import org.jspecify.annotations.Nullable;

/**
 * A letter without what is attached to it: those are documents of their own, and their words do not stand in the letter as well, where
 * people would find them after such a document was put away.
 *
 * @param bytes the letter, with attachments that are empty
 * @param names of the attachments, as the letter says them
 * @see "decision 015"
 */
record LetterText(byte[] bytes, List<String> names) {
    private static final int NAMES = 200;

    /** Of text; a longer letter is a list that somebody should have attached. */
    private static final int BYTES = 50_000_000;

    /** What can be told apart; of a letter that breaks off, what stands before the break. */
    static LetterText of(Request letter) throws IOException {
        var out = new ByteArrayOutputStream();
        var names = new ArrayList<String>();
        try {
            Set<String> shown;
            try (var in = letter.open()) {
                shown = LetterWalk.shown(in);
            }
            try (var in = letter.open()) {
                copy(LetterWalk.of(in), shown, out, names);
            }
        } catch (MimeException _) {
            // its text is read as far as it goes
        }
        return new LetterText(out.toByteArray(), names);
    }

    private static void copy(MimeTokenStream in, Set<String> shown, ByteArrayOutputStream out, List<String> names)
            throws IOException, MimeException {
        var edges = new ArrayDeque<String>();
        var head = new LetterHead();
        for (var state = in.getState(); state != EntityState.T_END_OF_STREAM; state = in.next()) {
            switch (state) {
                case T_START_HEADER -> head = new LetterHead();
                case T_FIELD -> {
                    head.field(in.getField());
                    line(out, in.getField().getRaw(), in.getField().toString());
                }
                case T_END_HEADER -> line(out, "");
                case T_START_MULTIPART ->
                    edges.push(String.valueOf(in.getBodyDescriptor().getBoundary()));
                case T_START_BODYPART -> line(out, "--" + edges.peek());
                case T_END_MULTIPART -> line(out, "--" + edges.pop() + "--");
                case T_BODY -> {
                    if (head.isFile(shown)) remember(head, in.getDecodedInputStream(), names);
                    else if (head.mediaType().startsWith("text/"))
                        out.write(in.getInputStream().readNBytes(BYTES - Math.min(BYTES, out.size())));
                    line(out, "");
                }
                default -> {}
            }
        }
    }

    private static void remember(LetterHead file, InputStream content, List<String> names) throws IOException {
        file.named(content);
        if (!file.name().isEmpty() && names.size() < NAMES) names.add(file.name());
    }

    private static void line(ByteArrayOutputStream out, @Nullable ByteSequence raw, String parsed) {
        if (raw == null) {
            line(out, parsed);
            return;
        }
        out.writeBytes(raw.toByteArray());
        line(out, "");
    }

    private static void line(ByteArrayOutputStream out, String text) {
        out.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
