package vn.vankho.extraction.ocr;

import java.io.IOException;
import java.time.Duration;
import vn.vankho.vietnamese.Syllables;

/** Reads a page: set upright and straight, then read; once more as one block or the other way round where that went badly. */
public final class PageOcr {
    /** Below this a reading is tried again in another way. */
    public static final int SURE = 60;

    /** Below this lines may have been taken for columns. */
    private static final int WELL = 80;

    private static final double CLEARLY = 1.2;

    /** What is left behind these shares of the time is for the red ink, and for whoever waits for the answer. */
    private static final double FOR_TRIES = .5;

    private static final double FOR_ALL = .75;

    private final Tesseract program;
    private final Duration time;

    /** @param time a page may take, when it is drawn and read */
    public PageOcr(Tesseract program, Duration time) {
        this.program = program;
        this.time = time;
    }

    /** What the program reads when it gets the picture as it is: for comparison. */
    public String plain(GreyPage page, int dpi) throws IOException {
        return program.read(page, Tesseract.BY_ITSELF, dpi, time).text();
    }

    /** @param dpi of the picture */
    public SeenPage read(GreyPage page, int dpi) throws IOException {
        return read(page, dpi, Spending.of(time));
    }

    private SeenPage read(GreyPage scanned, int dpi, Spending spending) throws IOException {
        var page = Grain.removed(scanned, dpi);
        var lie = Skew.lie(page);
        int side = lie.onItsSide() ? 1 : 0;
        var first = upright(page, lie, side, dpi, spending.left(FOR_ALL));
        return seen(page, better(page, lie, side, dpi, first, spending));
    }

    /** What the first reading is bettered to by others: a page that was read is not lost because another try at it fails. */
    private Straight better(GreyPage page, Skew.Lie lie, int side, int dpi, Straight first, Spending spending) {
        var best = first;
        try {
            // head down, or lines of a table were taken for lines of text; the program also reads words that stand on
            // end,
            // and places them so
            for (int quarters : lie.clear() ? new int[] {2} : new int[] {2, 1, 3}) {
                if (best.reading.confidence() >= SURE) break;
                var other = upright(page, lie, side + quarters, dpi, spending.left(FOR_TRIES));
                if (worth(other.reading) > worth(best.reading) * CLEARLY) best = other;
            }
            return best.reading.confidence() < WELL ? asOneBlock(best, dpi, spending.left(FOR_TRIES)) : best;
        } catch (IOException _) {
            return best;
        }
    }

    /**
     * The same, with what stands in red ink alone: black letters below a stamp keep it from being read. Where the red ink could not be read
     * the page is in trouble: nobody has looked for what it says.
     */
    public SeenPage readWithStamp(GreyPage page, GreyPage red, int dpi) throws IOException {
        var spending = Spending.of(time);
        var seen = read(page, dpi, spending);
        var straight = red.turned(seen.quarters()).rotated(-seen.skew());
        try {
            return seen.stamped(program.read(straight, Tesseract.SPARSE, dpi, spending.left(FOR_ALL))
                    .text());
        } catch (IOException e) {
            return seen.inTrouble(String.valueOf(e.getMessage()));
        }
    }

    /** A page set straight, and what was read of it. */
    private record Straight(GreyPage page, int quarters, double skew, int mode, Tsv reading) {}

    private Straight upright(GreyPage page, Skew.Lie lie, int quarters, int dpi, Duration left) throws IOException {
        var upright = Streaks.removed(page.turned(quarters), dpi);
        double skew = lie.after(quarters);
        var straight = skew == 0 ? upright : upright.rotated(-skew);
        var reading = program.read(straight, Tesseract.BY_ITSELF, dpi, left);
        return new Straight(straight, Math.floorMod(quarters, 4), skew, Tesseract.BY_ITSELF, reading);
    }

    private Straight asOneBlock(Straight first, int dpi, Duration left) throws IOException {
        var second = program.read(first.page, Tesseract.ONE_BLOCK, dpi, left);
        return worth(second) > worth(first.reading)
                ? new Straight(first.page, first.quarters, first.skew, Tesseract.ONE_BLOCK, second)
                : first;
    }

    private static SeenPage seen(GreyPage page, Straight best) {
        return new SeenPage(
                best.reading.text(),
                "",
                SeenWords.pack(best.reading.words()),
                best.reading.confidence(),
                best.reading.doubtful(),
                page.width(),
                page.height(),
                best.quarters,
                best.skew,
                best.mode,
                "");
    }

    /** What the program says of itself, weighed with how much of it are syllables of the language. */
    private static double worth(Tsv reading) {
        return reading.confidence() * (.5 + Syllables.ratio(reading.text()) / 2);
    }
}
