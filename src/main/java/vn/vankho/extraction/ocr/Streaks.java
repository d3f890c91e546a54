package vn.vankho.extraction.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lines that dust on the glass of a scanner draws over the whole way of a sheet, thin and nearly upright: what stands to the right of one would
 * be read as a column of its own. Such a line runs from edge to edge, through both margins; the rules of a table end before them, and rules
 * that lie meet them.
 */
final class Streaks {
    /** Shares of the height: how far a line may lean, what of it must be seen, and how deep a margin is that it must run through. */
    private static final double LEAN = .015;

    private static final double SEEN = .6;
    private static final double MARGIN = .04;

    /** Darker than the paper beside it, in steps of grey. */
    private static final int CONTRAST = 30;

    /** Ink is so much darker than the line that it crosses. */
    private static final int INK = 40;

    /** Pixels of a slot of places. */
    private static final int SLOT = 3;

    /** More lines than this are no dust. */
    private static final int MOST = 6;

    /** So many lying rules meet an upright one in a table at least; a letterhead has two lines that one may cross. */
    private static final int RULES = 3;

    private final int width;
    private final int height;
    private byte[] pixels;
    /** Distance of the paper beside a line from its middle, in pixels: half a millimetre. */
    private final int beside;

    private final int ruleLength;
    private final int[] row;

    private Streaks(GreyPage page, int dpi) {
        width = page.width();
        height = page.height();
        pixels = page.pixels();
        beside = Math.max(3, dpi / 50);
        ruleLength = Math.max(10, dpi / 2);
        row = new int[width];
    }

    /** @param dpi of the picture. @return the page itself where there is none */
    static GreyPage removed(GreyPage page, int dpi) {
        if (page.height() < dpi || page.width() < dpi) return page;
        var streaks = new Streaks(page, dpi);
        if (!streaks.mayBeThere()) return page;
        boolean any = false;
        for (int i = 0; i < MOST; i++) {
            var line = streaks.clearest();
            if (line == null || !streaks.isDust(line)) break;
            streaks.remove(line);
            any = true;
        }
        return any ? new GreyPage(page.width(), page.height(), streaks.pixels) : page;
    }

    /** @param top its place in the first row. @param lean pixels by which it is further right in the last. @param at its place in each row, -1 where it is not seen */
    private record Line(double top, double lean, int[] at) {}

    /** Whether something thin and upright stands in both margins: most pages have nothing there, and are looked at no further. */
    private boolean mayBeThere() {
        int margin = (int) (height * MARGIN);
        return isAnyIn(0, margin) && isAnyIn(height - margin, height);
    }

    private boolean isAnyIn(int from, int until) {
        var slots = new int[width / SLOT + 2];
        for (int y = from; y < until; y++) for (int x : ridges(y)) slots[x / SLOT]++;
        for (int i = 0; i < slots.length - 1; i++) if (slots[i] + slots[i + 1] >= (until - from) * SEEN) return true;
        return false;
    }

    /** The line of which most rows are seen; null where none is seen in most of them. */
    private @Nullable Line clearest() {
        int reach = (int) Math.ceil(height * LEAN / SLOT);
        var slots = new int[2 * reach + 1][width / SLOT + 2];
        var ridges = ridges();
        for (int y = 0; y < height; y++)
            for (int x : ridges[y])
                for (int lean = -reach; lean <= reach; lean++) {
                    int place = (int) (x - (double) lean * SLOT * y / height);
                    if (place >= 0 && place < width) slots[lean + reach][place / SLOT]++;
                }
        int most = 0;
        int bestLean = 0;
        int bestSlot = 0;
        for (int lean = 0; lean < slots.length; lean++)
            for (int slot = 0; slot < slots[lean].length - 1; slot++) {
                int rows = slots[lean][slot] + slots[lean][slot + 1];
                if (rows <= most) continue;
                most = rows;
                bestLean = lean;
                bestSlot = slot;
            }
        if (most < height * SEEN) return null;
        return line((bestSlot + 1) * SLOT, (bestLean - reach) * SLOT, ridges);
    }

    private Line line(double top, double lean, int[][] ridges) {
        var at = new int[height];
        for (int y = 0; y < height; y++) {
            double place = top + lean * y / height;
            at[y] = Arrays.stream(ridges[y])
                    .filter(x -> Math.abs(x - place) <= SLOT + 1)
                    .findFirst()
                    .orElse(-1);
        }
        return new Line(top, lean, at);
    }

    private int[][] ridges() {
        var all = new int[height][];
        for (int y = 0; y < height; y++) all[y] = ridges(y);
        return all;
    }

    /** The middles of what is thin in a row and darker than the paper on both sides. */
    private int[] ridges(int y) {
        int count = 0;
        int begin = -1;
        for (int x = beside; x <= width - beside; x++) {
            boolean dark = x < width - beside && at(x, y) + CONTRAST < Math.min(at(x - beside, y), at(x + beside, y));
            if (dark && begin < 0) begin = x;
            if (dark || begin < 0) continue;
            row[count++] = (begin + x - 1) / 2;
            begin = -1;
        }
        return Arrays.copyOf(row, count);
    }

    private boolean isDust(Line line) {
        int margin = (int) (height * MARGIN);
        return seen(line, 0, margin) >= margin * SEEN
                && seen(line, height - margin, height) >= margin * SEEN
                && rules(line) < RULES;
    }

    private static long seen(Line line, int from, int until) {
        return Arrays.stream(line.at, from, until).filter(x -> x >= 0).count();
    }

    /** How many lying rules begin, end at or cross the line. */
    private int rules(Line line) {
        int rules = 0;
        boolean before = false;
        for (int y = 0; y < height; y++) {
            int x = (int) Math.round(line.top + line.lean * y / height);
            boolean rule = isRule(x + beside, 1, y) || isRule(x - beside, -1, y);
            if (rule && !before) rules++;
            before = rule;
        }
        return rules;
    }

    /** The page is not straight yet: a rule is followed as far as a line may lean. */
    private boolean isRule(int from, int step, int y) {
        int end = from + step * ruleLength;
        if (Math.min(from, end) < 0 || Math.max(from, end) >= width) return false;
        int reach = (int) Math.ceil(ruleLength * LEAN) + 1;
        int at = y;
        for (int x = from; x != end; x += step) {
            if (isInk(x, at)) continue;
            if (isInk(x, at - 1)) at--;
            else if (isInk(x, at + 1)) at++;
            else return false;
            if (Math.abs(at - y) > reach) return false;
        }
        return true;
    }

    /** Black, or darker than the paper above and below. */
    private boolean isInk(int x, int y) {
        if (y < 0 || y >= height) return false;
        int tone = at(x, y);
        return tone <= GreyPage.WHITE / 2
                || y >= beside
                        && y < height - beside
                        && tone + CONTRAST < Math.min(at(x, y - beside), at(x, y + beside));
    }

    /** Fills it with what stands beside it; the strokes of letters that it crosses stay. */
    private void remove(Line line) {
        // the page that was given stays
        pixels = pixels.clone();
        int tone = median(line);
        int half = Math.max(1, beside / 2);
        for (int y = 0; y < height; y++) {
            int middle = line.at[y] >= 0 ? line.at[y] : (int) Math.round(line.top + line.lean * y / height);
            int left = middle - half - 1;
            int right = middle + half + 1;
            if (left < 0 || right >= width) continue;
            int from = at(left, y);
            int to = at(right, y);
            for (int x = left + 1; x < right; x++) {
                int value = at(x, y);
                if (value < tone - INK) continue;
                int between = from + (to - from) * (x - left) / (right - left);
                pixels[y * width + x] = (byte) Math.max(value, between);
            }
        }
    }

    private int median(Line line) {
        var tones = new ArrayList<Integer>();
        for (int y = 0; y < height; y++) if (line.at[y] >= 0) tones.add(at(line.at[y], y));
        tones.sort(null);
        return tones.get(tones.size() / 2);
    }

    private int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }
}
