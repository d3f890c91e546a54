package vn.vankho.extraction.ocr;

import java.util.Collection;
import java.util.List;

/**
 * The first pages of a file that are pictures, wherever they stand: these are looked at for a mark of secrecy, its red ink read once more.
 * A scan may have a note before it, and a cover.
 *
 * @param pages counted from 1, in their order
 */
public record MarkedSheets(List<Integer> pages) {
    private static final int MOST = 3;

    public static MarkedSheets of(Collection<Integer> pictures) {
        return new MarkedSheets(pictures.stream().sorted().limit(MOST).toList());
    }

    public boolean isOne(int page) {
        return pages.contains(page);
    }

    public boolean isFirst(int page) {
        return !pages.isEmpty() && pages.getFirst() == page;
    }

    /** Whether others wait until the first was looked at: the file begins with it, or with the note around it. */
    public boolean holdBack() {
        return !pages.isEmpty() && pages.getFirst() <= MOST;
    }
}
