package vn.vankho.audittrail;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids that stand in the details of lines. */
public final class EntryIds {
    static final Pattern PATTERN =
            Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");

    private EntryIds() {}

    public static Set<UUID> in(Collection<AuditEntry> entries) {
        var ids = new HashSet<UUID>();
        for (var entry : entries) collect(entry.details().values(), ids);
        return ids;
    }

    public static Set<UUID> in(String text) {
        var ids = new HashSet<UUID>();
        collect(Set.of(text), ids);
        return ids;
    }

    private static void collect(Collection<?> values, Set<UUID> ids) {
        for (var value : values) {
            if (value instanceof Collection<?> many) collect(many, ids);
            else if (value instanceof String text)
                PATTERN.matcher(text).results().forEach(found -> ids.add(UUID.fromString(found.group())));
        }
    }
}
