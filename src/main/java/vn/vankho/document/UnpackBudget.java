package vn.vankho.document;

import java.time.Clock;
import java.time.Instant;
import vn.vankho.shared.Refused;

/** What one upload may unfold to, counted through letters and archives of any depth. Used by one thread, part after part. */
final class UnpackBudget {
    /** Unpacked bytes below which nobody asks how well a file was packed. */
    private static final long HARMLESS = 200L * 1024 * 1024;

    private final UnpackSettings limits;
    private final long packed;
    private final Clock clock;
    private final Instant end;
    private int files;
    private long bytes;
    private int depth;

    /** @param packed bytes of the outermost file */
    UnpackBudget(UnpackSettings limits, long packed, Clock clock) {
        this.limits = limits;
        this.packed = packed;
        this.clock = clock;
        this.end = clock.instant().plus(limits.time());
    }

    /** Ends the whole, not only the part: what lies behind cannot be looked at either. */
    static final class Spent extends Refused {
        Spent(String key, Object... arguments) {
            super(key, arguments);
        }
    }

    /** One letter or archive being taken apart, until it is closed. */
    interface Layer extends AutoCloseable {
        @Override
        void close();
    }

    /** @throws Refused where this lies too deep in others; the others go on */
    Layer inside(String name) {
        if (depth >= limits.depth()) throw new Refused("document.unpack.tooDeep", name, limits.depth());
        depth++;
        return () -> depth--;
    }

    void file() {
        if (++files > limits.files()) throw new Spent("document.unpack.tooMany", limits.files());
        inTime();
    }

    /** @param more bytes that came out of a part; negative at its end */
    void came(int more) {
        bytes += Math.max(0, more);
        if (bytes > limits.total().toBytes())
            throw new Spent("document.unpack.tooLarge", limits.total().toMegabytes());
        if (bytes > HARMLESS && bytes / limits.ratio() > packed) throw new Spent("document.unpack.bomb");
        inTime();
    }

    boolean hasTime() {
        return !clock.instant().isAfter(end);
    }

    private void inTime() {
        if (!hasTime()) throw new Spent("document.unpack.tooLong", limits.time().toMinutes());
    }
}
