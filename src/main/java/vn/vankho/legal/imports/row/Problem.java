package vn.vankho.legal.imports.row;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.shared.Refused;

/**
 * What is the matter with a row.
 *
 * @param column null: the row as a whole
 * @param value as it stands in the cell
 * @param key of the sentence, which takes {@code arguments}
 * @param wrong the row cannot be taken over; else a person should look at it first
 */
public record Problem(@Nullable Column column, String value, String key, List<String> arguments, boolean wrong) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem wrong(@Nullable Column column, String value, String key, String... arguments) {
        return new Problem(column, value, key, List.of(arguments), true);
    }

    /** What the register refuses is wrong in the row. */
    public static Problem of(Refused refused) {
        var arguments = Arrays.stream(refused.arguments()).map(String::valueOf).toList();
        return new Problem(null, "", refused.key(), arguments, true);
    }

    public static Problem doubtful(@Nullable Column column, String value, String key, String... arguments) {
        return new Problem(column, value, key, List.of(arguments), false);
    }
}
