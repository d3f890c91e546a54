package vn.vankho.admin;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.audittrail.AuditEntry;
import vn.vankho.audittrail.EntryIds;
import vn.vankho.identity.EntrySubjects;
import vn.vankho.identity.EntrySubjects.Told;
import vn.vankho.identity.Viewer;

/** Lines about things that other rooms hold and hide: {@link EntrySubjects} says of which the viewer may be told. */
@Component
class SeenSubjects {
    /** {@code mergedId} is the id of what {@code merged} names. */
    private static final String ID = "Id";

    private final List<EntrySubjects> rooms;
    private final TrailWords words;

    SeenSubjects(List<EntrySubjects> rooms, TrailWords words) {
        this.rooms = rooms;
        this.words = words;
    }

    /** Each room is asked once for all lines. */
    Seen of(Collection<AuditEntry> rows, Viewer viewer) {
        var told = new HashMap<String, Map<UUID, Told>>();
        for (var room : rooms) {
            var own = rows.stream()
                    .filter(entry -> entry.subject().equals(room.subject()))
                    .toList();
            var ids = new HashSet<>(EntryIds.in(own));
            own.forEach(entry -> ids.addAll(EntryIds.in(entry.subjectId())));
            told.put(room.subject(), ids.isEmpty() ? Map.of() : room.told(ids, viewer));
        }
        return new Seen(told, words);
    }

    /** @param told by kind and id; a kind that is missing is open to all who read the trail */
    record Seen(Map<String, Map<UUID, Told>> told, TrailWords words) {
        TrailLine line(AuditEntry entry, Map<String, String> names, Locale locale) {
            var room = told.get(entry.subject());
            if (room == null) return words.line(entry, names, locale);
            var about = one(room, entry.subjectId());
            if (about == null) return words.hidden(entry, locale);
            var details = about.whole() ? seen(entry.details(), room) : Map.<String, Object>of();
            return words.line(entry.with(details), about.name(), names, locale);
        }

        private static Map<String, Object> seen(Map<String, Object> details, Map<UUID, Told> room) {
            var seen = new LinkedHashMap<>(details);
            details.forEach((name, value) -> {
                if (!name.endsWith(ID) || one(room, String.valueOf(value)) != null) return;
                seen.remove(name);
                seen.remove(name.substring(0, name.length() - ID.length()));
            });
            return seen;
        }

        private static @Nullable Told one(Map<UUID, Told> room, String id) {
            return EntryIds.in(id).stream().findFirst().map(room::get).orElse(null);
        }
    }
}
