package vn.vankho.identity;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Permissions in the words of Spring Security: a view says {@code @RolesAllowed("MANAGE_PEOPLE")}. */
public final class Rights {
    private static final String PREFIX = "ROLE_";

    private Rights() {}

    public static List<GrantedAuthority> of(Viewer viewer) {
        return Stream.of(Permission.values())
                .filter(viewer::may)
                .<GrantedAuthority>map(permission -> new SimpleGrantedAuthority(PREFIX + permission.name()))
                .toList();
    }
}
