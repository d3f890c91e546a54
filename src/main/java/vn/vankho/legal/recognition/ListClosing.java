package vn.vankho.legal.recognition;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands below the last row of a list: who signed it, and to whom it goes. Both may stand side by side, as cells of a table. */
final class ListClosing {
    private static final Pattern RECIPIENTS = Pattern.compile("(?iu)Nơi nhận(?!\\p{L}).*");
    private static final Pattern CELLS = Pattern.compile("\\t+| {4,}");

    private ListClosing() {}

    static boolean isOne(String line) {
        return cells(line).anyMatch(cell -> RECIPIENTS.matcher(cell).matches() || Signatory.isForOthers(cell));
    }

    /** "CHỦ TỊCH" stands above who signed, and above the texts of chairmen in the middle of a list. */
    static boolean mayBeOne(String line) {
        return cells(line).anyMatch(Signatory::isShortTitle);
    }

    private static Stream<String> cells(String line) {
        return Stream.of(CELLS.split(line)).map(String::strip);
    }
}
