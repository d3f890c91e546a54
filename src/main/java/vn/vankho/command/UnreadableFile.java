package vn.vankho.command;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file broke off while it was sent; the message is a sentence about it. The portal and the line to it are not to blame. */
final class UnreadableFile extends IOException {
    UnreadableFile(String sentence) {
        super(sentence);
    }

    /** Throws what the HTTP client has wrapped. */
    static void rethrow(IOException sending) throws UnreadableFile {
        for (@Nullable Throwable cause = sending; cause != null; cause = cause.getCause())
            if (cause instanceof UnreadableFile broken) throw broken;
    }
}
