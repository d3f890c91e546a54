package vn.vankho.extraction.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Scans that somebody pasted into an office file: pictures as large as a sheet, in a file with few words of its own. Each becomes a
 * page behind the words; where these are less than a letter has, they come last, so that the first page is the one that says what it is.
 * A note that speaks to somebody is a letter however short: it is not the paper it sends.
 *
 * @param names of the pictures, in their order
 * @param words pages of words before them
 * @param pictures among which they are
 * @see "decision 016"
 */
record PastedScans(List<String> names, int words, SheetPictures pictures) {
    /** Characters to one picture; a report with pictures has more, and what stands on those is no page. */
    private static final int FEW = 300;

    /** Characters of a heading above a pasted scan. */
    private static final int A_LETTER = 300;

    /** Characters of a note that goes with a scan, however few sheets that has; what is longer is a text with pictures in it. */
    private static final int A_NOTE = 1_500;

    private static final Pattern ADDRESSED = Pattern.compile("(?imu)^\\s*kính (?:gửi|chuyển|trình)(?!\\p{L})");

    static final int MOST = 300;

    /** Bytes of pictures that are unpacked to see how large they are. */
    static final long LOOKED_AT = 400L * 1024 * 1024;

    static PastedScans of(List<String> pages, Collection<String> named, SheetPictures pictures) {
        long characters = pages.stream()
                .flatMapToInt(String::chars)
                .filter(c -> !Character.isWhitespace(c))
                .count();
        var none = new PastedScans(List.of(), 0, pictures);
        if (isText(characters, Math.min(named.size(), MOST))) return none;
        var sheets = new ArrayList<String>();
        long left = LOOKED_AT;
        for (var name : named) {
            left -= pictures.size(name);
            if (left < 0 || sheets.size() == MOST) break;
            if (pictures.isAsLargeAsASheet(name)) sheets.add(name);
        }
        if (isText(characters, sheets.size())) return none;
        return new PastedScans(sheets, characters >= A_LETTER || speaksTo(pages) ? pages.size() : 0, pictures);
    }

    private static boolean speaksTo(List<String> pages) {
        return pages.stream().anyMatch(page -> ADDRESSED.matcher(page).find());
    }

    private static boolean isText(long characters, int pictures) {
        return pictures == 0 || characters >= Math.max(A_NOTE, (long) FEW * pictures);
    }

    boolean any() {
        return !names.isEmpty();
    }

    /** Numbers of their pages, from 1. */
    List<Integer> numbers() {
        return IntStream.rangeClosed(words + 1, words + names.size()).boxed().toList();
    }

    /** The picture of a page by itself, as a file of one page. @throws IndexOutOfBoundsException where that page is none of theirs */
    Request page(int no) throws IOException {
        return pictures.alone(names.get(no - 1 - words));
    }

    /** The pages of words with an empty page for each picture. */
    List<String> among(List<String> pages) {
        if (!any()) return pages;
        var all = new ArrayList<String>();
        if (words > 0) all.addAll(pages);
        all.addAll(Collections.nCopies(names.size(), ""));
        if (words == 0 && pages.stream().anyMatch(page -> !page.isBlank())) all.addAll(pages);
        return all;
    }
}
