package vn.vankho.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import vn.vankho.shared.Refused;

/** One file being taken apart: counts what comes out of it and of what lies in its parts, and ends at the limits. */
public final class Unpacking {
    /** Unpacked bytes below which nobody asks how well a file was packed. */
    private static final long HARMLESS = 200L * 1024 * 1024;

    private final Budget budget;
    private final Consumer<IncomingFile> taker;

    /** @param packed bytes of the outermost file */
    static Unpacking of(UnpackSettings limits, long packed, Consumer<IncomingFile> taker) {
        return new Unpacking(new Budget(limits, packed), taker);
    }

    private Unpacking(Budget budget, Consumer<IncomingFile> taker) {
        this.budget = budget;
        this.taker = taker;
    }

    /** The same counting for a part that is taken apart itself. */
    Unpacking nested(Consumer<IncomingFile> inside) {
        return new Unpacking(budget, inside);
    }

    /**
     * A part; its bytes are read before the call returns.
     *
     * @throws Refused where there are more parts than are taken: the rest need not be looked for
     */
    public void part(String name, String folder, InputStream content) {
        budget.file();
        taker.accept(new IncomingFile(name, folder, new Counted(content, budget)));
    }

    /** Ends the unpacking, not only the part. */
    static final class TooMany extends Refused {
        TooMany(int most) {
            super("document.unpack.tooMany", most);
        }
    }

    private static final class Budget {
        private final UnpackSettings limits;
        private final long packed;
        private int files;
        private long bytes;

        Budget(UnpackSettings limits, long packed) {
            this.limits = limits;
            this.packed = packed;
        }

        void file() {
            if (++files > limits.files()) throw new TooMany(limits.files());
        }

        void came(int more) {
            bytes += Math.max(0, more);
            if (bytes > limits.total().toBytes())
                throw new Refused("document.unpack.tooLarge", limits.total().toMegabytes());
            if (bytes > HARMLESS && bytes / limits.ratio() > packed) throw new Refused("document.unpack.bomb");
        }
    }

    private static final class Counted extends FilterInputStream {
        private final Budget budget;

        Counted(InputStream in, Budget budget) {
            super(in);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            try {
                int count = super.read(into, from, length);
                budget.came(count);
                return count;
            } catch (IOException e) {
                // not the sender has gone away: the part is broken
                throw new Refused("document.unpack.damaged", String.valueOf(e.getMessage()));
            }
        }
    }
}
