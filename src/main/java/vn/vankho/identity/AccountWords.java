package vn.vankho.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the trail says of a changed account: of each value that changed, the one before and the one after. */
final class AccountWords {
    private AccountWords() {}

    static Map<String, Object> of(UnitData data) {
        return Map.of("code", data.code(), "name", data.name());
    }

    static Map<String, Object> of(PersonData data) {
        return Map.of("login", data.login(), "fullName", data.fullName(), "roles", names(data.roles()));
    }

    /** @param codes the short name of a unit, which is what a reader of the trail knows */
    static Map<String, Object> change(OrgUnit before, UnitData after, Function<UnitId, String> codes) {
        var words = new LinkedHashMap<String, Object>();
        words.put("name", before.name());
        put(words, "code", before.code(), after.code());
        put(words, "name", before.name(), after.name());
        put(words, "parent", code(before.parent(), codes), code(after.parent(), codes));
        put(words, "active", before.active(), after.active());
        return words;
    }

    static Map<String, Object> change(Person before, PersonData after, boolean active, Function<UnitId, String> codes) {
        var words = new LinkedHashMap<String, Object>();
        words.put("login", before.login());
        put(words, "login", before.login(), after.login());
        put(words, "fullName", before.fullName(), after.fullName());
        put(words, "position", before.position(), after.position());
        put(words, "email", before.email(), after.email());
        put(words, "roles", names(before.roles()), names(after.roles()));
        put(words, "units", codes(before.units(), codes), codes(after.units(), codes));
        put(words, "active", before.active(), active);
        return words;
    }

    private static void put(Map<String, Object> words, String name, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) return;
        words.put(name + "Before", before == null ? "" : before);
        words.put(name + "After", after == null ? "" : after);
    }

    private static Set<String> names(Set<Role> roles) {
        var names = new TreeSet<String>();
        roles.forEach(role -> names.add(role.name()));
        return names;
    }

    private static Set<String> codes(Set<UnitId> units, Function<UnitId, String> codes) {
        var all = new TreeSet<String>();
        units.forEach(unit -> all.add(codes.apply(unit)));
        return all;
    }

    private static @Nullable String code(@Nullable UnitId unit, Function<UnitId, String> codes) {
        return unit == null ? null : codes.apply(unit);
    }
}
