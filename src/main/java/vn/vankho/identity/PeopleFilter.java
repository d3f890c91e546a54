package vn.vankho.identity;

import org.jspecify.annotations.Nullable;

/** Which people an administrator wants to see; null means all. {@code words} are looked for without diacritics. */
public record PeopleFilter(
        String words,
        @Nullable UnitId unit,
        @Nullable Role role,
        @Nullable Boolean active) {
    public static final PeopleFilter ALL = new PeopleFilter("", null, null, null);
}
