package vn.vankho.extraction;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import vn.vankho.document.Unpacking;
import vn.vankho.extraction.worker.LetterHead;
import vn.vankho.extraction.worker.LetterWalk;

/** The attachments of a letter: files, letters in it, scans pasted into its page, and what lies in a winmail.dat. */
final class LetterParts {
    /** What programs call a picture that somebody pasted: no name by which a person would know it. */
    private static final Pattern MADE_UP = Pattern.compile("image\\d{1,4}\\.\\p{Alnum}{3,4}");

    private LetterParts() {}

    /** Names parts that have no name of a person's. */
    interface Namer {
        /** @param no of the part among the files of the letter, from 1 */
        String name(int no, LetterHead head);
    }

    /** Opens a part in which other parts are wrapped. */
    interface Unwrapper {
        void open(InputStream wrapped, String name) throws IOException;
    }

    static void each(Path file, Namer namer, Unwrapper unwrapper, Unpacking parts) throws IOException, MimeException {
        Set<String> shown;
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            shown = LetterWalk.shown(in);
        }
        var no = new int[1];
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            LetterWalk.parts(in, (head, content) -> {
                if (!head.isFile(shown)) return;
                if (head.isWrapped()) {
                    unwrapper.open(content, head.name());
                    return;
                }
                no[0]++;
                boolean unnamed = head.name().isEmpty()
                        || head.isPicture() && MADE_UP.matcher(head.name()).matches();
                parts.part(unnamed ? namer.name(no[0], head) : head.name(), "", content);
            });
        }
    }
}
