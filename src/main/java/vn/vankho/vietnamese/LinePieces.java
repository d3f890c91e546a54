package vn.vankho.vietnamese;

import java.util.ArrayList;
import java.util.List;

/** A line as it is shown: one of thousands of characters in pieces, for a browser stands still over a paragraph of millions. */
public final class LinePieces {
    private static final int LONGEST = 5_000;

    /** A piece ends behind a blank where one is near. */
    private static final int NEAR = 100;

    private LinePieces() {}

    /** The pieces in order, which together are the line; most lines are one. */
    public static List<String> of(String line) {
        if (line.length() <= LONGEST) return List.of(line);
        var pieces = new ArrayList<String>();
        for (int from = 0; from < line.length(); ) {
            int until = Math.min(line.length(), from + LONGEST);
            if (until < line.length()) until = breakBefore(line, until);
            pieces.add(line.substring(from, until));
            from = until;
        }
        return pieces;
    }

    private static int breakBefore(String line, int wanted) {
        for (int i = wanted; i > wanted - NEAR; i--) if (line.charAt(i - 1) == ' ') return i;
        return Character.isLowSurrogate(line.charAt(wanted)) ? wanted - 1 : wanted;
    }
}
