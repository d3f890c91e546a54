package vn.vankho.legal.rest;

import org.jspecify.annotations.Nullable;

/** Why something is refused or taken back. */
record Reason(@Nullable String why) {
    static String why(@Nullable Reason said) {
        return said == null ? "" : Said.text(said.why());
    }
}
