package vn.vankho.legal.imports.row;

import java.util.regex.Pattern;

/** How much of a text a row speaks of. */
final class Part {
    /** "Toàn bộ Thông tư", "toàn văn"; not "toàn bộ Điều 5". */
    private static final Pattern WHOLE = Pattern.compile(
            "(?!.*(?<!\\S)(dieu|khoan|diem|chuong|muc|phan|phu luc|mau|bang)(?!\\S))(toan (bo|van)|ca van ban)( \\S+){0,4}");

    private static final Pattern PARTLY = Pattern.compile("(.* )?mot phan( .*)?");

    private Part() {}

    static String provisions(Cells row) {
        var said = row.text(Column.PROVISIONS);
        if (WHOLE.matcher(TableHead.words(said)).matches()) return "";
        // "Điều 4 ← Điều 3": behind the arrow stands the place in the newer text
        return said.replaceAll("\\s*←[^;]*", "");
    }

    static boolean isPart(Cells row, boolean partly) {
        var scope = TableHead.words(row.text(Column.SCOPE));
        boolean whole = WHOLE.matcher(scope).matches()
                || WHOLE.matcher(TableHead.words(row.text(Column.PROVISIONS))).matches();
        return !whole
                && (partly
                        || PARTLY.matcher(scope).matches()
                        || !provisions(row).isEmpty());
    }

    /** Whether a table is headed as one of texts that ceased in part. */
    static boolean isHeaded(String title) {
        return TableHead.words(title).matches(".*hieu luc( thi hanh)? mot phan.*|.*bai bo mot phan.*");
    }
}
