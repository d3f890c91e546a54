package vn.vankho.identity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.shared.Refused;

/**
 * What an administrator says of a person. It checks its own fields, cheap to expensive, and refuses with the name of the field.
 *
 * @param login made lower case; ASCII letters, digits, dot, hyphen, underscore; 2 to 64 characters
 */
public record PersonData(
        String login,
        String fullName,
        @Nullable String position,
        @Nullable String email,
        Set<Role> roles,
        Set<UnitId> units) {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final int LONGEST = 200;

    public PersonData {
        login = login.strip().toLowerCase(Locale.ROOT);
        fullName = fullName.strip();
        position = blankToNull(position);
        email = blankToNull(email);
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
        if (fullName.isEmpty()) throw new Refused("identity.fullName.missing");
        if (login.isEmpty()) throw new Refused("identity.login.missing");
        if (!LOGIN.matcher(login).matches()) throw new Refused("identity.login.malformed", login);
        if (fullName.length() > LONGEST) throw new Refused("identity.fullName.tooLong", LONGEST);
        if (position != null && position.length() > LONGEST) throw new Refused("identity.position.tooLong", LONGEST);
        if (email != null && (email.length() > LONGEST || !EMAIL.matcher(email).matches()))
            throw new Refused("identity.email.malformed", email);
        if (roles.isEmpty()) throw new Refused("identity.roles.missing");
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
