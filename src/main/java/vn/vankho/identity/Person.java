package vn.vankho.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person with an account. {@code login} is lower case ASCII and unique. */
public record Person(
        PersonId id,
        String login,
        String fullName,
        @Nullable String position,
        @Nullable String email,
        Set<Role> roles,
        Set<UnitId> units,
        boolean active) {
    /** Tells people of one name apart: "Nguyễn Thị Hương – Chuyên viên (huong)". */
    public String label() {
        return fullName + (position == null ? "" : " – " + position) + " (" + login + ")";
    }

    public Viewer viewer() {
        return new Viewer(id, fullName, roles, units);
    }
}
