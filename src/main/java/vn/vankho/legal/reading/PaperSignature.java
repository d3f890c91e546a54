package vn.vankho.legal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.reading.PaperColumns.Cells;

/** Recipients beside the office of who signed, with room for a signature above the name. */
final class PaperSignature {
    private static final Pattern ITEM = Pattern.compile("(?u)(?:[-–+]|Như\\s).*");
    private static final Pattern SIGNED = Pattern.compile("(?iu)[(\\[]?đã ký(?!\\p{L})[^\t]{0,20}");
    private static final Pattern NAME = Pattern.compile("(?u)\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*){1,6}");
    private static final int ITEMS = 20, ROOM_TO_SIGN = 3;

    private final List<String> left = new ArrayList<>();
    private final List<String> right = new ArrayList<>();
    private boolean named;

    private PaperSignature() {}

    /** Null where recipients stand alone. */
    static @Nullable PaperColumns at(Function<Integer, @Nullable String> line, int from) {
        var signature = new PaperSignature();
        int at = from;
        for (var said = line.apply(at);
                said != null && isOneOfList(said, at > from) && signature.left.size() < ITEMS;
                said = line.apply(++at)) signature.left.add(said);
        var both = line.apply(at);
        if (both == null || signature.left.isEmpty()) return null;
        var cells = Cells.of(both);
        if (!PaperColumns.isCapital(cells.right())) return null;
        if (cells.left() != null) signature.left.add(cells.left());
        signature.right.add(cells.right());
        int until = signature.sign(line, at + 1);
        // capitals below recipients may be anything, until somebody signs below them
        return cells.left() == null && !signature.named
                ? null
                : new PaperColumns(List.of(PaperColumns.row(signature.left, signature.right)), until - from, false);
    }

    /** @return the line behind it */
    private int sign(Function<Integer, @Nullable String> line, int from) {
        int at = from;
        int room = ROOM_TO_SIGN;
        for (var said = line.apply(at);
                !named && said != null && PaperColumns.isOneCell(said);
                said = line.apply(++at)) {
            if (room > 1 && SIGNED.matcher(said).matches()) {
                // where it is said that it was signed, nobody signs
                room = 1;
                below(room, said);
            } else if (NAME.matcher(said).matches() && !PaperColumns.isCapital(said)) {
                below(room, said);
                named = true;
            } else if (room > 1 && PaperColumns.isCapital(said)) right.add(said);
            else break;
        }
        return at;
    }

    private void below(int room, String said) {
        for (int i = 0; i < room; i++) right.add("");
        right.add(said);
    }

    private static boolean isOneOfList(String said, boolean below) {
        return PaperColumns.isOneCell(said) && (!below || ITEM.matcher(said).matches());
    }
}
