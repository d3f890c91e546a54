package vn.vankho.legal.imports.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.vankho.shared.Days;

/** A cell as people read it: days of a workbook come out of it in the form of programs. */
public final class CellWords {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private CellWords() {}

    public static String of(String cell) {
        if (!DAY.matcher(cell).matches()) return cell;
        try {
            return Days.said(LocalDate.parse(cell));
        } catch (DateTimeException notInTheCalendar) {
            return cell;
        }
    }
}
