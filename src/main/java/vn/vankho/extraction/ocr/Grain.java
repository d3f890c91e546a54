package vn.vankho.extraction.ocr;

import java.util.Arrays;

/**
 * Grain that a fax or a bad copier strews over a sheet: black and white specks, smaller than any mark of a letter. Each pixel becomes the one in the middle of those
 * around it; only where there are so many specks that they are no dirt, for of a clean page that takes the finest strokes.
 *
 * @see "decision 016"
 */
final class Grain {
    /** A speck is smaller than a square of this share of an inch; the dot below a letter of eight points is larger. */
    private static final double SHARE = 120;

    /**
     * What the specks on a square inch weigh where they keep lines from being read, each by the square of its pixels: single ones at 300 pixels an inch the program
     * overlooks itself.
     */
    private static final double MUCH = 300;

    private static final int DARK = 160;

    /** Pixels of an inch for each that is looked at on every side. */
    private static final int FINE = 300;

    private final GreyPage page;
    private final boolean[] seen;
    private final int most;
    /** Places of what hangs together. */
    private int[] places = new int[1024];

    private int count;

    private Grain(GreyPage page, int dpi) {
        this.page = page;
        seen = new boolean[page.pixels().length];
        most = (int) Math.max(1, dpi / SHARE * dpi / SHARE);
    }

    /** @param dpi of the picture. @return the page itself where it has none */
    static GreyPage removed(GreyPage page, int dpi) {
        double inches = (double) page.width() * page.height() / dpi / dpi;
        if (page.width() < dpi || page.height() < dpi || new Grain(page, dpi).weight() < MUCH * inches) return page;
        return smooth(page, Math.max(1, Math.round(dpi / (float) FINE)));
    }

    private long weight() {
        long weight = 0;
        for (int at = 0; at < seen.length; at++) {
            if (seen[at] || !isDark(at)) continue;
            gather(at);
            if (count <= most) weight += (long) count * count;
        }
        return weight;
    }

    private boolean isDark(int at) {
        return (page.pixels()[at] & 0xFF) < DARK;
    }

    /** All the ink that hangs together with a place. */
    private void gather(int from) {
        count = 0;
        add(from);
        for (int i = 0; i < count; i++) {
            int x = places[i] % page.width();
            int y = places[i] / page.width();
            for (int above = Math.max(0, y - 1); above <= Math.min(page.height() - 1, y + 1); above++)
                for (int left = Math.max(0, x - 1); left <= Math.min(page.width() - 1, x + 1); left++) {
                    int at = above * page.width() + left;
                    if (!seen[at] && isDark(at)) add(at);
                }
        }
    }

    private void add(int at) {
        seen[at] = true;
        if (count == places.length) places = Arrays.copyOf(places, count * 2);
        places[count++] = at;
    }

    /** The median of a square, which goes along the rows: of its tones only those that come and go are counted. */
    private static GreyPage smooth(GreyPage page, int radius) {
        int width = page.width();
        int height = page.height();
        var out = page.pixels().clone();
        int middle = (2 * radius + 1) * (2 * radius + 1) / 2;
        for (int y = radius; y < height - radius; y++) {
            var tones = new int[GreyPage.WHITE + 1];
            for (int x = 0; x <= 2 * radius; x++) column(page, x, y, radius, tones, 1, 0);
            int tone = 0;
            int darker = 0;
            for (int x = radius; ; x++) {
                while (darker > middle) darker -= tones[--tone];
                while (darker + tones[tone] <= middle) darker += tones[tone++];
                out[y * width + x] = (byte) tone;
                if (x + radius + 1 >= width) break;
                darker += column(page, x - radius, y, radius, tones, -1, tone);
                darker += column(page, x + radius + 1, y, radius, tones, 1, tone);
            }
        }
        return new GreyPage(width, height, out);
    }

    /** Lets a column come, or go. @return by how many there are more that are darker than a tone */
    private static int column(GreyPage page, int x, int y, int radius, int[] tones, int sign, int tone) {
        int darker = 0;
        for (int dy = -radius; dy <= radius; dy++) {
            int one = page.at(x, y + dy);
            tones[one] += sign;
            if (one < tone) darker += sign;
        }
        return darker;
    }
}
