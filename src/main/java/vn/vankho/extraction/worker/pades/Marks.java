package vn.vankho.extraction.worker.pades;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The cheap test: how often a mark stands in the clear in a file, without parsing it. */
final class Marks {
    /** Every signature that still fits its file needs it in the clear, since the bytes around it must not move. */
    static final String BYTE_RANGE = "/ByteRange";
    /** Objects are packed: a signature that no longer fits may lie among them. */
    static final String PACKED = "/ObjStm";

    private Marks() {}

    /** @param mark begins with its only slash */
    static int count(InputStream in, String mark) throws IOException {
        var sought = mark.getBytes(StandardCharsets.US_ASCII);
        var buffer = new byte[1 << 16];
        int found = 0;
        int matched = 0;
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer))
            for (int i = 0; i < length; i++) {
                // the slash comes only once, so a mismatch never hides a second beginning
                if (buffer[i] == sought[matched]) matched++;
                else matched = buffer[i] == sought[0] ? 1 : 0;
                if (matched < sought.length) continue;
                found++;
                matched = 0;
            }
        return found;
    }
}
