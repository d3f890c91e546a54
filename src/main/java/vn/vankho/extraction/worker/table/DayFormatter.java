package vn.vankho.extraction.worker.table;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** A day in a cell is given as 2019-05-06 whatever its cell shows: "5/6/19" could be two days. */
final class DayFormatter extends DataFormatter {
    DayFormatter() {
        super(Locale.of("vi", "VN"));
    }

    @Override
    public String formatRawCellContents(double value, int index, String format, boolean use1904) {
        if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value))
            return DateUtil.getLocalDateTime(value, use1904).toLocalDate().toString();
        // "055" and "55" are different numbers
        if (format.matches("0{2,}")) return super.formatRawCellContents(value, index, format, use1904);
        // a number that only stands for a number: no separators of thousands
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : super.formatRawCellContents(value, index, format, use1904);
    }
}
