package vn.vankho.extraction.worker.jpeg2000;

import java.io.IOException;

/**
 * How the blocks of a component are coded (T.800, A.6.1).
 *
 * @param levels how often it is halved
 * @param width of a block, and its {@code height}, as powers of two
 * @param style bits of {@link #BYPASS} and others
 * @param reversible whether its wavelet is that of whole numbers
 * @param precincts by resolution: power of two of the width in the low four bits, of the height in the high ones
 */
record BlockCoding(int levels, int width, int height, int style, boolean reversible, int[] precincts) {
    static final int BYPASS = 1;
    static final int RESET = 2;
    static final int TERMINATE = 4;
    static final int CAUSAL = 8;
    static final int MARKED = 32;

    /** The first that may stand there bit by bit. */
    private static final int FIRST_RAW = 10;

    private static final int MOST_LEVELS = 32;
    private static final int LARGEST = 0xFF;

    static BlockCoding read(Bytes in, boolean hasPrecincts) throws IOException {
        int levels = in.u8();
        int width = (in.u8() & 0xF) + 2;
        int height = (in.u8() & 0xF) + 2;
        int style = in.u8();
        boolean reversible = in.u8() == 1;
        if (levels > MOST_LEVELS || width > 10 || height > 10 || width + height > 12)
            throw new IOException("blocks of 2^" + width + " by 2^" + height + " in " + levels + " levels");
        var precincts = new int[levels + 1];
        for (int i = 0; i <= levels; i++) precincts[i] = hasPrecincts ? in.u8() : LARGEST;
        return new BlockCoding(levels, width, height, style, reversible, precincts);
    }

    boolean has(int bit) {
        return (style & bit) != 0;
    }

    int precinctWidth(int resolution) {
        return precincts[resolution] & 0xF;
    }

    int precinctHeight(int resolution) {
        return precincts[resolution] >> 4;
    }

    /** Passes of one piece of data that begins with pass {@code no} of its block, counted from 0 (T.800, D.6). */
    int passesTogether(int no) {
        if (has(TERMINATE)) return 1;
        if (!has(BYPASS)) return Integer.MAX_VALUE;
        if (no < FIRST_RAW) return FIRST_RAW - no;
        return no % 3 == 1 ? 2 : 1;
    }

    /** Whether a pass is not coded but stands there bit by bit. */
    boolean isRaw(int no) {
        return has(BYPASS) && no >= FIRST_RAW && no % 3 != 0;
    }
}
