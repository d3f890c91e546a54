package vn.vankho.legal.queue;

import org.jspecify.annotations.Nullable;
import vn.vankho.identity.UnitId;

/**
 * Which heads a person goes through; null says nothing.
 *
 * @param unit the one that holds the file
 * @param from where they come from
 */
public record WaitingFilter(
        @Nullable UnitId unit,
        @Nullable String typeName,
        @Nullable WaitingFrom from) {
    public static final WaitingFilter ALL = new WaitingFilter(null, null, null);
}
