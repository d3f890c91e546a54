package vn.vankho.extraction.ocr;

import java.io.IOException;
import vn.vankho.vietnamese.Syllables;

/** Reads a page: set upright and straight, then read; once more as one block or the other way round where that went badly. */
public final class PageOcr {
    /** Below this a reading is tried again in another way. */
    public static final int SURE = 60;

    /** Below this lines may have been taken for columns. */
    private static final int WELL = 80;

    private static final double CLEARLY = 1.2;

    private final Tesseract program;

    public PageOcr(Tesseract program) {
        this.program = program;
    }

    /** What the program reads when it gets the picture as it is: for comparison. */
    public String plain(GreyPage page, int dpi) throws IOException {
        return program.read(page, Tesseract.BY_ITSELF, dpi).text();
    }

    /** @param dpi of the picture */
    public SeenPage read(GreyPage page, int dpi) throws IOException {
        var lie = Skew.lie(page);
        int side = lie.onItsSide() ? 1 : 0;
        var best = upright(page, lie, side, dpi);
        // head down, or lines of a table were taken for lines of text; the program also reads words that stand on end,
        // and places them so
        for (int quarters : lie.clear() ? new int[] {2} : new int[] {2, 1, 3}) {
            if (best.reading.confidence() >= SURE) break;
            var other = upright(page, lie, side + quarters, dpi);
            if (worth(other.reading) > worth(best.reading) * CLEARLY) best = other;
        }
        return seen(page, best.reading.confidence() < WELL ? asOneBlock(best, dpi) : best);
    }

    /** The same, with what stands in red ink alone: black letters below a stamp keep it from being read. */
    public SeenPage readWithStamp(GreyPage page, GreyPage red, int dpi) throws IOException {
        var seen = read(page, dpi);
        var straight = red.turned(seen.quarters()).rotated(-seen.skew());
        return seen.stamped(program.read(straight, Tesseract.SPARSE, dpi).text());
    }

    /** A page set straight, and what was read of it. */
    private record Straight(GreyPage page, int quarters, double skew, int mode, Tsv reading) {}

    private Straight upright(GreyPage page, Skew.Lie lie, int quarters, int dpi) throws IOException {
        var upright = page.turned(quarters);
        double skew = lie.after(quarters);
        var straight = skew == 0 ? upright : upright.rotated(-skew);
        var reading = program.read(straight, Tesseract.BY_ITSELF, dpi);
        return new Straight(straight, Math.floorMod(quarters, 4), skew, Tesseract.BY_ITSELF, reading);
    }

    private Straight asOneBlock(Straight first, int dpi) throws IOException {
        var second = program.read(first.page, Tesseract.ONE_BLOCK, dpi);
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
