package vn.vankho.shared;

/** Says no to a setting outside of its bounds, before anything is begun with it. */
public final class Bounds {
    private Bounds() {}

    /** @throws StartRefused with the key, its value and what it may be */
    public static <T extends Comparable<T>> void check(String key, T value, T least, T most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0)
            throw new StartRefused("Khóa cấu hình %s = %s không hợp lệ: giá trị phải từ %s đến %s."
                    .formatted(key, shown(value), shown(least), shown(most)));
    }

    /** Durations as people write them: PT2M is 2m. */
    private static String shown(Object value) {
        var text = value.toString();
        return text.startsWith("PT") ? text.substring(2).toLowerCase(java.util.Locale.ROOT) : text;
    }
}
