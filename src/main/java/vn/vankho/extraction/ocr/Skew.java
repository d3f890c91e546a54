package vn.vankho.extraction.ocr;

/**
 * By how much a page lies crooked. Lines of text make dark and light rows: the angle at which the rows differ most is that of the lines.
 *
 * @see "Postl, W.: Detection of linear oblique structures and skew scan in digitized documents, ICPR 1986"
 */
final class Skew {
    /** Beyond this a page lies on its side or was photographed. */
    static final double MOST = 12;

    /** Lines that lean less are read as well as straight ones. */
    static final double LEAST = .3;

    private static final double CLEARLY = 1.5;
    private static final int WIDTH = 900;
    /** Pixels of the tallest letter of a heading at that width. */
    private static final int LETTER = 36;

    private static final int DARK = 128;
    private static final double COARSE = .5;
    private static final double FINE = .1;

    private final short[] xs;
    private final short[] ys;
    private final int width;
    private final int height;

    private Skew(GreyPage small) {
        width = small.width();
        height = small.height();
        int count = 0;
        for (byte pixel : small.pixels()) if ((pixel & 0xFF) < DARK) count++;
        xs = new short[count];
        ys = new short[count];
        int i = 0;
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                if (small.at(x, y) < DARK) {
                    xs[i] = (short) x;
                    ys[i++] = (short) y;
                }
    }

    /**
     * How a page lies.
     *
     * @param onItsSide whether its lines run from top to bottom
     * @param clear whether the lines run one way beyond doubt
     * @param upright degrees clockwise by which it lies crooked as it is, to a tenth; turn it back by as much. 0 where nothing can be told
     * @param turned the same when it has been turned by a quarter
     */
    record Lie(boolean onItsSide, boolean clear, double upright, double turned) {
        /** @param quarters by which the page has been turned; half a turn changes nothing */
        double after(int quarters) {
            return quarters % 2 == 0 ? upright : turned;
        }
    }

    static Lie lie(GreyPage page) {
        var small = page.shrunk(Math.max(1, page.width() / WIDTH));
        var upright = new Skew(small);
        if (upright.xs.length < 200) return new Lie(false, false, 0, 0);
        var turned = new Skew(small.turned(1));
        double coarse = upright.best(0, MOST, COARSE);
        double coarseTurned = turned.best(0, MOST, COARSE);
        // rules of a table would say which way the rules run
        double lying = new Skew(withoutRules(small.turned(1))).contrast(coarseTurned);
        double standing = new Skew(withoutRules(small)).contrast(coarse);
        boolean onItsSide = lying > standing * CLEARLY;
        return new Lie(
                onItsSide, onItsSide || standing > lying * CLEARLY, upright.fine(coarse), turned.fine(coarseTurned));
    }

    /** Without what is longer than a letter, upright or lying: rules, frames, black edges. */
    private static GreyPage withoutRules(GreyPage page) {
        var pixels = page.pixels().clone();
        for (int y = 0; y < page.height(); y++) rules(page, y * page.width(), 1, page.width(), pixels);
        for (int x = 0; x < page.width(); x++) rules(page, x, page.width(), page.height(), pixels);
        return new GreyPage(page.width(), page.height(), pixels);
    }

    private static void rules(GreyPage page, int start, int step, int count, byte[] pixels) {
        int run = 0;
        for (int i = 0; i <= count; i++) {
            if (i < count && (page.pixels()[start + i * step] & 0xFF) < DARK) {
                run++;
                continue;
            }
            if (run > LETTER) for (int j = i - run; j < i; j++) pixels[start + j * step] = (byte) GreyPage.WHITE;
            run = 0;
        }
    }

    private double fine(double coarse) {
        double fine = best(coarse, COARSE, FINE);
        // straight is the rule: a page is turned for a clear gain only, turning blurs
        return Math.abs(fine) >= LEAST - FINE / 2 && contrast(fine) > contrast(0) * 1.02
                ? Math.round(fine * 10) / 10.0
                : 0;
    }

    private double best(double middle, double reach, double step) {
        double best = middle;
        double most = -1;
        int steps = (int) Math.round(reach / step);
        for (int i = -steps; i <= steps; i++) {
            double angle = middle + i * step;
            double contrast = contrast(angle);
            if (contrast > most) {
                most = contrast;
                best = angle;
            }
        }
        return best;
    }

    /** Sum of squared differences of neighbouring rows when rows run at this angle. */
    private double contrast(double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        int margin = (int) Math.ceil(Math.abs(slope) * width) + 1;
        var rows = new int[height + 2 * margin];
        for (int i = 0; i < xs.length; i++) rows[(int) Math.round(ys[i] - xs[i] * slope) + margin]++;
        double sum = 0;
        for (int i = 1; i < rows.length; i++) {
            double difference = rows[i] - rows[i - 1];
            sum += difference * difference;
        }
        return sum;
    }
}
