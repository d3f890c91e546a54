package vn.vankho.extraction.worker.jpeg2000;

import java.util.Arrays;

/** The arithmetic decoder, with the state of its contexts (T.800, annex C). */
final class MqDecoder {
    static final int RUN = 17;
    static final int UNIFORM = 18;
    private static final int CONTEXTS = 19;

    /** Of each state how likely the less likely symbol is (T.800, table C.2). */
    private static final int[] LIKELY = {
        0x5601, 0x3401, 0x1801, 0x0AC1, 0x0521, 0x0221, 0x5601, 0x5401, 0x4801, 0x3801, 0x3001, 0x2401, 0x1C01, 0x1601,
        0x5601, 0x5401, 0x5101, 0x4801, 0x3801, 0x3401, 0x3001, 0x2801, 0x2401, 0x2201, 0x1C01, 0x1801, 0x1601, 0x1401,
        0x1201, 0x1101, 0x0AC1, 0x09C1, 0x08A1, 0x0521, 0x0441, 0x02A1, 0x0221, 0x0141, 0x0111, 0x0085, 0x0049, 0x0025,
        0x0015, 0x0009, 0x0005, 0x0001, 0x5601
    };

    /** The next state after the more likely symbol, and after the less likely one. */
    private static final byte[] MORE = {
        1, 2, 3, 4, 5, 38, 7, 8, 9, 10, 11, 12, 13, 29, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
        31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 45, 46
    };

    private static final byte[] LESS = {
        1, 6, 9, 12, 29, 33, 6, 14, 14, 14, 17, 18, 20, 21, 14, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 23, 24, 25, 26,
        27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 46
    };

    /** Those after whose less likely symbol the other one becomes the more likely. */
    private static final int[] SWITCHES = {0, 6, 14};

    private final byte[] states = new byte[CONTEXTS];
    private final byte[] symbols = new byte[CONTEXTS];
    private byte[] data = new byte[0];
    private int at;
    private int interval;
    private int code;
    private int left;

    /** All contexts as they are at the beginning of a block (T.800, table D.7). */
    void reset() {
        Arrays.fill(states, (byte) 0);
        Arrays.fill(symbols, (byte) 0);
        states[0] = 4;
        states[RUN] = 3;
        states[UNIFORM] = 46;
    }

    void start(byte[] data) {
        this.data = data;
        at = 0;
        code = at(0) << 16;
        next();
        code <<= 7;
        left -= 7;
        interval = 0x8000;
    }

    private int at(int place) {
        return place < data.length ? data[place] & 0xFF : 0xFF;
    }

    private void next() {
        boolean ones = at(at) == 0xFF;
        if (ones && at(at + 1) > 0x8F) {
            // the end: ones without end
            code += 0xFF00;
            left = 8;
            return;
        }
        at++;
        code += at(at) << (ones ? 9 : 8);
        left = ones ? 7 : 8;
    }

    int decode(int context) {
        int state = states[context];
        int likely = LIKELY[state];
        interval -= likely;
        if (code >>> 16 < likely) {
            boolean exchanged = interval < likely;
            interval = likely;
            return renewed(context, state, exchanged);
        }
        code -= likely << 16;
        if ((interval & 0x8000) != 0) return symbols[context];
        return renewed(context, state, interval >= likely);
    }

    private int renewed(int context, int state, boolean more) {
        int symbol = more ? symbols[context] : 1 - symbols[context];
        if (!more && Arrays.binarySearch(SWITCHES, state) >= 0) symbols[context] = (byte) symbol;
        states[context] = more ? MORE[state] : LESS[state];
        do {
            if (left == 0) next();
            interval <<= 1;
            code <<= 1;
            left--;
        } while ((interval & 0x8000) == 0);
        return symbol;
    }
}
