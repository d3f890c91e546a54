package vn.vankho.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Small originals that were put a moment ago, in memory, for the first who reads them: spares the store a request for each. Bounded; the
 * oldest go first, and what is not here is fetched.
 */
final class JustPut {
    private static final int LARGEST = 256 << 10;
    private static final int ALL = 8 << 20;

    private final LinkedHashMap<Sha256, byte[]> held = new LinkedHashMap<>();
    private int bytes;

    void add(Spooled spooled) {
        if (spooled.size() > LARGEST) return;
        try {
            var bytes = spooled.bytes();
            add(spooled.sha256(), bytes == null ? Files.readAllBytes(spooled.file()) : bytes);
        } catch (IOException e) {
            // the store has it
        }
    }

    private synchronized void add(Sha256 sha256, byte[] original) {
        take(sha256);
        held.putLast(sha256, original);
        bytes += original.length;
        while (bytes > ALL) take(held.firstEntry().getKey());
    }

    /** At most once for each time it was put. */
    synchronized byte @Nullable [] take(Sha256 sha256) {
        var original = held.remove(sha256);
        if (original != null) bytes -= original.length;
        return original;
    }
}
