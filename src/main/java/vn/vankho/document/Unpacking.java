package vn.vankho.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.vankho.shared.Refused;

/** One file being taken apart: hands over part by part, and ends where the upload as a whole has come to its limits. */
public final class Unpacking {
    private final UnpackBudget budget;
    private final Opening.Taker taker;

    Unpacking(UnpackBudget budget, Opening.Taker taker) {
        this.budget = budget;
        this.taker = taker;
    }

    /**
     * A part; its bytes are read before the call returns.
     *
     * @throws Refused where the limits are reached: the rest need not be looked for
     */
    public void part(String name, String folder, InputStream content) {
        budget.file();
        taker.take(new IncomingFile(name, folder, new Counted(content, budget)));
    }

    /** Reads the bytes of a part in which others are wrapped. */
    public interface Unwrapping {
        void of(InputStream wrapped) throws IOException;
    }

    /**
     * A part in which others are wrapped: one more layer. What cannot be unwrapped has its line, and the rest goes on.
     *
     * @param unwrapping hands over the parts by this same object
     * @throws Refused where the limits are reached: the rest need not be looked for
     */
    public void wrapped(String name, InputStream content, Unwrapping unwrapping) throws IOException {
        budget.file();
        try (var _ = budget.inside(name)) {
            unwrapping.of(new Counted(content, budget));
        } catch (UnpackBudget.Spent end) {
            throw end;
        } catch (Refused why) {
            taker.refused(name, "", why);
        }
    }

    /** Whether the time of the upload is not over yet. */
    public boolean mayGoOn() {
        return budget.hasTime();
    }

    /** A part that is there and cannot be opened. */
    public void refused(String name, String folder, Refused why) {
        budget.file();
        taker.refused(name, folder, why);
    }

    private static final class Counted extends FilterInputStream {
        private final UnpackBudget budget;

        Counted(InputStream in, UnpackBudget budget) {
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
            int count;
            try {
                count = super.read(into, from, length);
            } catch (IOException e) {
                // not the sender has gone away: the part is broken
                throw new Refused("document.unpack.damaged");
            }
            budget.came(count);
            return count;
        }
    }
}
