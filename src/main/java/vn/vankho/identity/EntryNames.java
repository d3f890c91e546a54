package vn.vankho.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditEntry;
import vn.vankho.audittrail.EntryIds;

/** Names of the people and units whose ids stand in lines of the trail, by id. */
@Service
@Transactional(readOnly = true)
public class EntryNames {
    private final People people;

    EntryNames(People people) {
        this.people = people;
    }

    public Map<String, String> of(Collection<AuditEntry> entries, Viewer viewer) {
        return named(EntryIds.in(entries), viewer);
    }

    /** The same of ids that stand elsewhere; what is neither a person nor a unit has no name here. */
    public Map<String, String> named(Set<UUID> ids, Viewer viewer) {
        if (ids.isEmpty()) return Map.of();
        var names = new HashMap<String, String>();
        people.unitsEver(viewer).stream()
                .filter(unit -> ids.contains(unit.id().value()))
                .forEach(unit -> names.put(unit.id().value().toString(), unit.name()));
        people.names(ids.stream().map(PersonId::new).toList(), viewer)
                .forEach((id, name) -> names.put(id.value().toString(), name));
        return names;
    }
}
