package vn.vankho.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Permissions in the words of Spring Security: a view says {@code @RolesAllowed("MANAGE_PEOPLE")}. */
public final class Rights {
    private static final Map<Permission, GrantedAuthority> WORDS = words();

    private Rights() {}

    /** Asked for with each call of a script. */
    public static List<GrantedAuthority> of(Viewer viewer) {
        var rights = new ArrayList<GrantedAuthority>(WORDS.size());
        WORDS.forEach((permission, word) -> {
            if (viewer.may(permission)) rights.add(word);
        });
        return List.copyOf(rights);
    }

    private static Map<Permission, GrantedAuthority> words() {
        var words = new EnumMap<Permission, GrantedAuthority>(Permission.class);
        for (var permission : Permission.values())
            words.put(permission, new SimpleGrantedAuthority("ROLE_" + permission.name()));
        return words;
    }
}
