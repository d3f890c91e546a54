package vn.vankho.legal.imports.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.shared.Refused;

/**
 * What is the matter with a row.
 *
 * @param column null: the row as a whole
 * @param value as it stands in the cell
 * @param key of the sentence, which takes {@code arguments}
 * @param fate what will be done about it
 */
public record Problem(@Nullable Column column, String value, String key, List<Object> arguments, Fate fate) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem wrong(@Nullable Column column, String value, String key, String... arguments) {
        return new Problem(column, value, key, List.of((Object[]) arguments), Fate.REFUSED);
    }

    /** What the register refuses is wrong in the row. */
    public static Problem of(Refused refused) {
        return new Problem(null, "", refused.key(), List.of(refused.arguments()), Fate.REFUSED);
    }

    public static Problem doubtful(@Nullable Column column, String value, String key, String... arguments) {
        return new Problem(column, value, key, List.of((Object[]) arguments), Fate.ASKED);
    }

    public static Problem emptied(Column column, String value, String key, String... arguments) {
        return new Problem(column, value, key, List.of((Object[]) arguments), Fate.EMPTIED);
    }

    public static Problem told(Column column, String value, String key, String... arguments) {
        return new Problem(column, value, key, List.of((Object[]) arguments), Fate.KEPT);
    }

    /** What the cell says otherwise than the register. */
    public static Problem changes(Column column, String value, String key, String... arguments) {
        return new Problem(column, value, key, List.of((Object[]) arguments), Fate.CHANGES);
    }

    /** The row cannot be taken over. */
    public boolean isWrong() {
        return fate == Fate.REFUSED;
    }

    /** A person should look at the row before it is taken over. */
    boolean asks() {
        return fate == Fate.ASKED || fate == Fate.EMPTIED;
    }
}
