package vn.vankho.legal.register;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a correction changed, as the trail tells it. */
final class Differing {
    private Differing() {}

    /** Under the name with "Before" and "After"; nothing where both are the same. */
    static void put(Map<String, Object> details, String name, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) return;
        details.put(name + "Before", said(before));
        details.put(name + "After", said(after));
    }

    private static Object said(@Nullable Object value) {
        if (value == null) return "";
        return value instanceof Boolean ? value : String.valueOf(value);
    }
}
