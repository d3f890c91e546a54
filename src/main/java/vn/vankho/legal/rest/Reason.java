package vn.vankho.legal.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

/** Why something is refused or taken back; other deeds, and other systems, call it {@code reason}. */
record Reason(@JsonAlias("reason") @Nullable String why) {
    static String why(@Nullable Reason said) {
        return said == null ? "" : Said.text(said.why());
    }
}
