package vn.vankho.legal.rest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vankho.shared.BadParameter;

/** What the body of a request says, and what it has to say. */
final class Said {
    private Said() {}

    static String text(@Nullable String said) {
        return Objects.requireNonNullElse(said, "").strip();
    }

    /** @throws BadParameter naming it, where it is missing */
    static <T> T required(@Nullable T said, String name) {
        if (said == null) throw new BadParameter("problem.parameter.missing", name);
        return said;
    }
}
