package vn.vankho.extraction;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import vn.vankho.document.Unpacking;

/** The attachments of a letter: files with a name, and letters in it. Pictures that belong to its text are none. */
final class LetterParts {
    private static final MimeConfig LIMITS = new MimeConfig.Builder()
            .setMaxHeaderCount(2_000)
            .setMaxHeaderLen(64 * 1024)
            .setMaxLineLen(1024 * 1024)
            .setStrictParsing(false)
            .build();

    private static final String LETTER = "message/rfc822";

    private LetterParts() {}

    static void each(Path file, Unpacking parts) throws IOException, MimeException {
        var letter = new MimeTokenStream(LIMITS);
        letter.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            letter.parse(in);
            var head = new Head();
            for (var state = letter.getState(); state != EntityState.T_END_OF_STREAM; state = letter.next()) {
                switch (state) {
                    case T_START_HEADER -> head = new Head();
                    case T_FIELD -> head.field(letter.getField());
                    case T_BODY -> {
                        var name = head.attached();
                        if (!name.isEmpty()) parts.part(name, "", letter.getDecodedInputStream());
                    }
                    default -> {}
                }
            }
        }
    }

    /** What the fields above a part say of it. */
    private static final class Head {
        private String name = "";
        private String type = "text/plain";
        private boolean inline;

        void field(org.apache.james.mime4j.stream.Field field) {
            var parsed = LenientFieldParser.getParser().parse(field, DecodeMonitor.SILENT);
            if (parsed instanceof ContentDispositionField disposition) {
                inline = disposition.isInline();
                var said = disposition.getFilename();
                if (said != null) name = decoded(said);
            } else if (parsed instanceof ContentTypeField content) {
                type = content.getMimeType();
                var said = content.getParameter("name");
                if (said != null && name.isEmpty()) name = decoded(said);
            }
        }

        /** The name of the file it is, or empty: text, or a picture shown in it. */
        String attached() {
            if (type.equals(LETTER)) return name.isEmpty() ? "thu-dinh-kem.eml" : named();
            return inline && type.startsWith("image/") ? "" : name;
        }

        private String named() {
            return name.toLowerCase(java.util.Locale.ROOT).endsWith(".eml") ? name : name + ".eml";
        }

        private static String decoded(String said) {
            return DecoderUtil.decodeEncodedWords(said, DecodeMonitor.SILENT).strip();
        }
    }
}
