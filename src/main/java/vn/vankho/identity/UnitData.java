package vn.vankho.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.shared.Refused;

/**
 * What an administrator says of a unit.
 *
 * @param code made upper case; ASCII letters, digits, dot, hyphen, underscore; at most 20 characters
 */
public record UnitData(String code, String name, @Nullable UnitId parent, boolean active) {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9._-]{0,19}");
    private static final int LONGEST = 200;

    public UnitData {
        code = code.strip().toUpperCase(Locale.ROOT);
        name = name.strip();
        if (!CODE.matcher(code).matches()) throw new Refused("identity.unit.code.malformed", code);
        if (name.isEmpty()) throw new Refused("identity.unit.name.missing", code);
        if (name.length() > LONGEST) throw new Refused("identity.unit.name.tooLong", LONGEST);
    }
}
