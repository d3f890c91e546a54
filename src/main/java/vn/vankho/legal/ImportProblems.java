package vn.vankho.legal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.vankho.legal.imports.Problem;
import vn.vankho.shared.Refused;

/** Words about the rows of registers that are taken over. */
final class ImportProblems {
    private ImportProblems() {}

    /** What the register refuses is wrong in the row. */
    static Problem refused(Refused refused) {
        return new Problem(
                null,
                "",
                refused.key(),
                Arrays.stream(refused.arguments()).map(String::valueOf).toList(),
                true);
    }

    /** The first file of a cell that may hold several, or an address. */
    static String fileName(String cell) {
        var first = cell.split(";", 2)[0].strip();
        var path = first.substring(Math.max(first.lastIndexOf('/'), first.lastIndexOf('\\')) + 1);
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notAnAddress) {
            return path;
        }
    }
}
