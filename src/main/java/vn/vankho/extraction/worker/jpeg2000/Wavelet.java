package vn.vankho.extraction.worker.jpeg2000;

import java.util.List;

/** Puts the bands of a resolution together, first across, then down (T.800, annex F). */
final class Wavelet {
    private static final float ALPHA = -1.586134342059924f;
    private static final float BETA = -.052980118572961f;
    private static final float GAMMA = .882911075530934f;
    private static final float DELTA = .443506852043971f;
    private static final float K = 1.230174104914001f;

    private final float[] all;
    private final int width;
    private final int height;
    private final boolean reversible;

    private Wavelet(float[] all, int width, int height, boolean reversible) {
        this.all = all;
        this.width = width;
        this.height = height;
        this.reversible = reversible;
    }

    /** @param coarse what the resolution before it shows. @param bands the three that come to it */
    static float[] together(Resolution resolution, float[] coarse, List<float[]> bands, boolean reversible) {
        var area = resolution.area();
        var all = new float[area.width() * area.height()];
        if (all.length == 0) return all;
        int oddLeft = area.x0() & 1;
        int oddTop = area.y0() & 1;
        var wavelet = new Wavelet(all, area.width(), area.height(), reversible);
        wavelet.interleave(coarse, oddLeft, oddTop);
        for (int i = 0; i < bands.size(); i++) {
            var band = resolution.bands().get(i);
            wavelet.interleave(bands.get(i), oddLeft ^ band.across(), oddTop ^ band.down());
        }
        wavelet.lift(wavelet.width, wavelet.height, 1, wavelet.width, oddLeft);
        wavelet.lift(wavelet.height, wavelet.width, wavelet.width, 1, oddTop);
        return all;
    }

    private void interleave(float[] band, int left, int top) {
        int at = 0;
        for (int y = top; y < height; y += 2) for (int x = left; x < width; x += 2) all[y * width + x] = band[at++];
    }

    /**
     * Along lines of {@code length} numbers, of which there are {@code lines}.
     *
     * @param step from a number to the next of its line, and {@code beside}: to that of the next line
     * @param odd 1 where the first one holds high frequencies
     */
    private void lift(int length, int lines, int step, int beside, int odd) {
        if (length == 1) {
            if (odd == 1) for (int line = 0; line < lines; line++) all[line * beside] /= 2;
            return;
        }
        if (reversible) {
            each(length, lines, step, beside, odd, -.25f, -.5f);
            each(length, lines, step, beside, 1 - odd, .5f, 0);
            return;
        }
        scale(length, lines, step, beside, odd, K);
        scale(length, lines, step, beside, 1 - odd, 1 / K);
        each(length, lines, step, beside, odd, -DELTA, 0);
        each(length, lines, step, beside, 1 - odd, -GAMMA, 0);
        each(length, lines, step, beside, odd, -BETA, 0);
        each(length, lines, step, beside, 1 - odd, -ALPHA, 0);
    }

    private void scale(int length, int lines, int step, int beside, int first, float factor) {
        for (int i = first; i < length; i += 2)
            for (int line = 0; line < lines; line++) all[i * step + line * beside] *= factor;
    }

    /** Adds to every second number a share of the two beside it, mirrored at the ends; row by row, as they lie in memory. */
    private void each(int length, int lines, int step, int beside, int first, float factor, float more) {
        if (step > beside)
            for (int i = first; i < length; i += 2)
                for (int line = 0; line < lines; line++) add(i, length, line, step, factor, more);
        else
            for (int line = 0; line < lines; line++)
                for (int i = first; i < length; i += 2) add(i, length, line * beside, step, factor, more);
    }

    private void add(int i, int length, int line, int step, float factor, float more) {
        float before = all[line + (i == 0 ? 1 : i - 1) * step];
        float after = all[line + (i == length - 1 ? length - 2 : i + 1) * step];
        float share = (before + after) * factor + more;
        if (reversible) share = (float) (factor < 0 ? Math.ceil(share) : Math.floor(share));
        all[line + i * step] += share;
    }
}
