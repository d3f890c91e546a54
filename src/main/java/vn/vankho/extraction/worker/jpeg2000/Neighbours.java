package vn.vankho.extraction.worker.jpeg2000;

/** What a number knows of the eight around it, as bits, and the contexts that follow from these (T.800, D.3). */
final class Neighbours {
    static final int WEST = 1 << 8;
    static final int EAST = 1 << 9;
    static final int NORTH = 1 << 10;
    static final int SOUTH = 1 << 11;
    static final int NORTH_WEST = 1 << 12;
    static final int NORTH_EAST = 1 << 13;
    static final int SOUTH_WEST = 1 << 14;
    static final int SOUTH_EAST = 1 << 15;
    static final int ANY = 0xFF00;

    /** The same places, where what stands there is negative. */
    static final int SIGN = 8;

    private static final int BELOW = SOUTH | SOUTH_WEST | SOUTH_EAST;
    private static final int FIRST_SIGN = 9;
    private static final int FIRST_REFINEMENT = 14;

    private final byte[] zero = new byte[256];

    /** Of a band with the high frequencies across, or down, or both. */
    Neighbours(int across, int down) {
        for (int i = 0; i < zero.length; i++) {
            int bits = i << 8;
            int beside = count(bits & (WEST | EAST));
            int above = count(bits & (NORTH | SOUTH));
            int corners = count(bits & (NORTH_WEST | NORTH_EAST | SOUTH_WEST | SOUTH_EAST));
            zero[i] = (byte)
                    (across + down == 2
                            ? ofCorners(corners, beside + above)
                            : across == 1 ? ofSides(above, beside, corners) : ofSides(beside, above, corners));
        }
    }

    private static int count(int bits) {
        return Integer.bitCount(bits);
    }

    private static int ofSides(int beside, int above, int corners) {
        if (beside == 2) return 8;
        if (beside == 1) return above > 0 ? 7 : corners > 0 ? 6 : 5;
        if (above > 0) return above == 2 ? 4 : 3;
        return Math.min(2, corners);
    }

    private static int ofCorners(int corners, int sides) {
        if (corners > 2) return 8;
        if (corners == 2) return sides > 0 ? 7 : 6;
        if (corners == 1) return 3 + Math.min(2, sides);
        return Math.min(2, sides);
    }

    /** Of a number that looks no further down. */
    static int withoutBelow(int flags) {
        return flags & ~(BELOW | SOUTH << SIGN);
    }

    /** The context of whether a number is not zero; 0 where nothing around it is. */
    int zero(int flags) {
        return zero[flags >> 8 & 0xFF];
    }

    static int refinement(int flags, boolean first) {
        if (!first) return FIRST_REFINEMENT + 2;
        return (flags & ANY) == 0 ? FIRST_REFINEMENT : FIRST_REFINEMENT + 1;
    }

    /** Context of the sign, turned: with the lowest bit set where what is decoded has to be reversed. */
    static int sign(int flags) {
        int beside = Math.clamp(one(flags, WEST) + one(flags, EAST), -1, 1);
        int above = Math.clamp(one(flags, NORTH) + one(flags, SOUTH), -1, 1);
        boolean reversed = beside < 0 || beside == 0 && above < 0;
        int context = beside == 0 ? Math.abs(above) : 3 + (reversed ? -above : above);
        return FIRST_SIGN + context << 1 | (reversed ? 1 : 0);
    }

    private static int one(int flags, int place) {
        if ((flags & place) == 0) return 0;
        return (flags & place << SIGN) == 0 ? 1 : -1;
    }
}
