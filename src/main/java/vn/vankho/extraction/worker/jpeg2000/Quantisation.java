package vn.vankho.extraction.worker.jpeg2000;

import java.io.IOException;

/**
 * By what the numbers of the bands of a component were divided (T.800, A.6.4 and annex E).
 *
 * @param derived whether only the first band is told
 * @param guard bits
 * @param exponents by band, and {@code mantissas}; of none where nothing was divided
 */
record Quantisation(boolean derived, int guard, int[] exponents, int[] mantissas) {
    private static final int NONE = 0;
    private static final int DERIVED = 1;
    private static final int BITS = 11;
    private static final double WHOLE = 1 << BITS;

    static Quantisation read(Bytes in) throws IOException {
        int said = in.u8();
        int style = said & 0x1F;
        int bands = style == NONE ? in.left() : in.left() / 2;
        if (style > 2 || bands == 0) throw new IOException("no way to divide");
        var exponents = new int[bands];
        var mantissas = new int[bands];
        for (int i = 0; i < bands; i++) {
            int one = style == NONE ? in.u8() << BITS - 3 : in.u16();
            exponents[i] = one >> BITS;
            mantissas[i] = style == NONE ? 0 : one & (1 << BITS) - 1;
        }
        return new Quantisation(style == DERIVED, said >> 5, exponents, mantissas);
    }

    /** @param no of the band, counted from the coarsest, and {@code level}: how much finer it is than that */
    private int exponent(int no, int level) throws IOException {
        if (derived) return exponents[0] - level;
        if (no >= exponents.length) throw new IOException("nothing is said of band " + no);
        return exponents[no];
    }

    /** Planes of bits that its numbers have (E-2). */
    int planes(int no, int level) throws IOException {
        return guard + exponent(no, level) - 1;
    }

    /** What its numbers are multiplied by (E-3). @param bits of a sample, with those that the band gains */
    float step(int no, int level, int bits) throws IOException {
        double mantissa = mantissas[derived ? 0 : no] / WHOLE;
        return (float) (Math.scalb(1.0, bits - exponent(no, level)) * (1 + mantissa));
    }
}
