package vn.vankho.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.vankho.storage.Spooled;

/** Letters as plain as can be: a line for the text, then a line for each part with its name and its bytes in Base64. */
public class TestLetters implements Unpacker, FileInspector {
    private static final String LETTER = "message/rfc822";

    /** Done once, when the first part of a letter has been kept. */
    static Runnable between = () -> {};

    /** Done once, when the next file is looked at. */
    static Runnable looking = () -> {};

    /** Done once, when a letter is there and shall be taken apart. */
    static Runnable kept = () -> {};

    record Part(String name, String content) {}

    static String letter(String text, Part... parts) {
        var letter = new StringBuilder(text.replace('\n', ' '));
        for (var part : parts)
            letter.append('\n')
                    .append(part.name())
                    .append(':')
                    .append(Base64.getEncoder().encodeToString(part.content().getBytes(StandardCharsets.UTF_8)));
        return letter.toString();
    }

    @Override
    public Inspected inspect(Spooled file, String name) {
        var now = looking;
        looking = () -> {};
        now.run();
        return new Inspected(name.endsWith(".thu") ? LETTER : "text/plain", null);
    }

    @Override
    public boolean isLetter(String mediaType) {
        boolean letter = mediaType.equals(LETTER);
        if (letter && !TransactionSynchronizationManager.isActualTransactionActive()) {
            var now = kept;
            kept = () -> {};
            now.run();
        }
        return letter;
    }

    @Override
    public boolean isArchive(String name) {
        return false;
    }

    @Override
    public void unpack(Path file, String name, Unpacking parts) {
        try {
            for (var line : Files.readAllLines(file).stream().skip(1).toList()) {
                var part = line.split(":");
                parts.part(
                        part[0],
                        "",
                        new ByteArrayInputStream(Base64.getDecoder().decode(part[1])));
                var now = between;
                between = () -> {};
                now.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
