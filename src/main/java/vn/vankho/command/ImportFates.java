package vn.vankho.command;

import java.io.PrintStream;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What became of the files of an import after they were kept: a line for each that a person must look at, and the sum. */
final class ImportFates {
    private static final String HELD =
            "Chưa ai xem được hết những gì nằm trong tệp; hãy mở tài liệu, tự xem rồi cho mở.";

    private final PrintStream out;
    private int read;
    private int marked;
    private int failed;
    private int partly;
    private int held;
    private int untold;

    ImportFates(PrintStream out) {
        this.out = out;
    }

    /**
     * Whether more is to come: it waits to be read, or a secrecy mark may still be found on a picture of it or in what lies in it.
     *
     * @param state of a document as the portal tells it
     */
    static boolean isOpen(JsonNode state) {
        if (!text(state, "mark").isEmpty()) return false;
        var reading = text(state, "reading");
        return reading.equals("WAITING")
                || reading.equals("RUNNING")
                || text(state, "looked").equals("WAITS");
    }

    void tell(JsonNode state, List<String> paths) {
        var mark = text(state, "mark");
        var message = text(state, "message");
        if (!mark.isEmpty()) {
            marked += paths.size();
            lines("cách ly vì dấu " + mark, paths, message);
        } else if (text(state, "reading").equals("FAILED")) {
            failed += paths.size();
            lines("không đọc được", paths, message);
        } else {
            read += paths.size();
            boolean unlooked = text(state, "looked").equals("COULD_NOT");
            if (unlooked) held += paths.size();
            if (!message.isEmpty()) partly += paths.size();
            if (!message.isEmpty()) lines("chưa đủ chữ", paths, message);
            if (unlooked) lines("chưa mở cho người khác", paths, HELD);
        }
    }

    /** Of what somebody else brought, or what lies in the trash, the portal tells nothing. */
    void untold(List<String> paths) {
        untold += paths.size();
    }

    private void lines(String fate, List<String> paths, String message) {
        paths.forEach(path -> out.println(fate + "\t" + path + "\t" + message));
    }

    /** A scan is kept as well as it can be: an archive of scans is no failure. */
    boolean areGood() {
        return marked + failed == 0;
    }

    /** @param waiting documents that are not read yet */
    String summary(int waiting) {
        return "đã đọc: %d tệp%s%s%s%s%s%s"
                .formatted(
                        read,
                        said(partly, " (%d tệp chưa đủ chữ)"),
                        said(held, ", chưa mở cho người khác %d tệp"),
                        said(failed, ", không đọc được %d tệp"),
                        said(marked, ", cách ly %d tệp"),
                        said(untold, ", không theo dõi %d tệp do người khác gửi hoặc đang ở thùng rác"),
                        said(waiting, ", %d tài liệu còn chờ đọc; chạy lại đúng lệnh này để xem tiếp"));
    }

    private static String said(int count, String words) {
        return count == 0 ? "" : words.formatted(count);
    }

    private static String text(JsonNode state, String field) {
        return state.hasNonNull(field) ? state.path(field).asString("") : "";
    }
}
