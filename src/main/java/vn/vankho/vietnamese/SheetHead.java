package vn.vankho.vietnamese;

import java.util.List;
import java.util.regex.Pattern;
import vn.vankho.vietnamese.TextLines.Line;

/** The head of a sheet: its table begins at the first row of several cells below the name, and is no part of it. A letterhead is no such row. */
public final class SheetHead {
    private static final Pattern CELLS = Pattern.compile("\t");
    private static final int SEVERAL = 2;

    private SheetHead() {}

    /** What stands above the table; all of the sheet where no name of a document ("BẢNG KÊ …") stands above one. */
    public static String of(String sheet) {
        var text = VietnameseText.normalise(sheet);
        boolean named = false;
        int start = 0;
        for (var line : text.split("\n", -1)) {
            boolean letterhead = Letterhead.namesNation(List.of(new Line(line, 0, 0)));
            if (named && !letterhead && cells(line) >= SEVERAL) return text.substring(0, start);
            named = !letterhead && (named || isName(line.strip()));
            start += line.length() + 1;
        }
        return sheet;
    }

    private static boolean isName(String line) {
        return cells(line) == 1 && new Line(line, 0, 0).isCapitals() && DocumentTypes.heading(line) != null;
    }

    private static long cells(String line) {
        return CELLS.splitAsStream(line).filter(cell -> !cell.isBlank()).count();
    }
}
