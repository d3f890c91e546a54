package vn.vankho.extraction.worker;

import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFDataFormat;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/**
 * Days that a workbook says no more of than that they are written as the machine writes them: Excel shows them by its region (number
 * formats 14 and 22, which a cell gets in which somebody types a day), and readers take them for American ones (ECMA-376-1 18.8.30).
 */
final class SystemDays {
    private static final Map<Integer, String> FORMATS = Map.of(14, "dd/mm/yyyy", 22, "dd/mm/yyyy h:mm");

    private SystemDays() {}

    /** From now on all readers of workbooks in this process write them as in Vietnam. A file that says itself what these formats are is believed. */
    static void writeAsInVietnam() {
        try {
            // neither POI nor Tika lets itself be told: one list stands behind all of them
            var list = BuiltinFormats.class.getDeclaredField("_formats");
            list.setAccessible(true);
            if (!(list.get(null) instanceof String[] formats)) throw new NoSuchFieldException("_formats");
            FORMATS.forEach((no, format) -> {
                formats[no] = format;
                // made of that list when it was first used
                HSSFDataFormat.getBuiltinFormats().set(no, format);
            });
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the formats of days cannot be set", e);
        }
    }
}
