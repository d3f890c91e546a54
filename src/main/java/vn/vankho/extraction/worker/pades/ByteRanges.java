package vn.vankho.extraction.worker.pades;

import java.io.IOException;
import java.io.InputStream;

/**
 * The cheap test: how often the mark that every signature of a PDF needs stands in the file. It lies in the clear even where all else is packed,
 * since the bytes around it must not move.
 */
final class ByteRanges {
    private static final byte[] MARK = "/ByteRange".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private ByteRanges() {}

    static int count(InputStream in) throws IOException {
        var buffer = new byte[1 << 16];
        int found = 0;
        int matched = 0;
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer))
            for (int i = 0; i < length; i++) {
                // the mark begins with its only slash, so a mismatch never hides a second beginning
                if (buffer[i] == MARK[matched]) matched++;
                else matched = buffer[i] == MARK[0] ? 1 : 0;
                if (matched < MARK.length) continue;
                found++;
                matched = 0;
            }
        return found;
    }
}
