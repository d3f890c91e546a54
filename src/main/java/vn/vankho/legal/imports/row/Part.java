package vn.vankho.legal.imports.row;

import java.util.regex.Pattern;

/** How much of a text a row speaks of. */
final class Part {
    /**
     * "Toàn bộ Thông tư", "Hết hiệu lực toàn bộ", "Toàn bộ nội dung của Quyết định số 12/2019/QĐ-UBND"; not "toàn bộ Điều 5", nor all that is said of
     * one matter.
     */
    private static final Pattern WHOLE = Pattern.compile(
            "(?!.*(?<!\\S)(dieu|khoan|diem|chuong|muc|phan|phu luc|mau|bang|tru)(?!\\S))((bi|da|het|ngung|hieu luc|thi hanh|hhl|bai bo|huy bo|thay the) )*"
                    + "(toan (bo|van)|ca van ban)(( \\S+){0,4}|( (noi dung|quy dinh|cua|tai|van ban))* (luat|phap lenh|nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi)( \\S+)*)");

    /** Marks of an empty cell. */
    private static final Pattern NOTHING = Pattern.compile("|khong( co)?|x|0");

    private static final Pattern PARTLY = Pattern.compile("(.* )?mot phan( .*)?");

    private Part() {}

    static String provisions(Cells row) {
        var said = row.text(Column.PROVISIONS);
        var words = TableHead.words(said);
        if (WHOLE.matcher(words).matches() || NOTHING.matcher(words).matches()) return "";
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
