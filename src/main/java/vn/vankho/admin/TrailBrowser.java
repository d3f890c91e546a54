package vn.vankho.admin;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditEntries;
import vn.vankho.audittrail.AuditEntry;
import vn.vankho.audittrail.AuditFilter;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.identity.People;
import vn.vankho.identity.Permission;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;

/**
 * The trail for people who may read it. Who did something and when is told of every deed; title and details of a document
 * only to those who may see it: reading the trail is not a way around the access level.
 */
@Service
public class TrailBrowser {
    /** An export holds at most this many lines; the file says so when there were more. */
    public static final int MOST_EXPORTED = 50_000;

    private static final int CHUNK = 500;
    private static final Pattern UUIDS =
            Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");

    private final AuditEntries entries;
    private final AuditTrail trail;
    private final TrailWords words;
    private final Documents documents;
    private final People people;

    TrailBrowser(AuditEntries entries, AuditTrail trail, TrailWords words, Documents documents, People people) {
        this.entries = entries;
        this.trail = trail;
        this.words = words;
        this.documents = documents;
        this.people = people;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public Page<TrailLine> page(AuditFilter filter, int offset, int limit, Locale locale, Viewer viewer) {
        viewer.require(Permission.READ_TRAIL);
        var page = entries.page(filter, offset, limit);
        return new Page<>(lines(page.rows(), locale, viewer), page.total());
    }

    /** Newest first, without counting. */
    @Transactional(readOnly = true)
    public List<TrailLine> rows(AuditFilter filter, int offset, int limit, Locale locale, Viewer viewer) {
        viewer.require(Permission.READ_TRAIL);
        return lines(entries.rows(filter, offset, limit), locale, viewer);
    }

    /** Deeds that occur, by constant name, in words. */
    @Transactional(readOnly = true)
    public Map<String, String> deeds(Locale locale, Viewer viewer) {
        viewer.require(Permission.READ_TRAIL);
        return entries.deeds().stream().collect(Collectors.toMap(deed -> deed, deed -> words.deed(deed, locale)));
    }

    /** Hands over the lines in chunks, at most {@link #MOST_EXPORTED}; that they were taken out is a deed of its own. */
    @Transactional
    public void export(AuditFilter filter, Locale locale, Consumer<List<TrailLine>> reader, Viewer viewer) {
        viewer.require(Permission.READ_TRAIL);
        int offset = 0;
        while (offset < MOST_EXPORTED) {
            var chunk = entries.rows(filter, offset, CHUNK);
            if (chunk.isEmpty()) break;
            reader.accept(lines(chunk, locale, viewer));
            offset += chunk.size();
        }
        trail.record(viewer.actor(), "admin.trail-export", "trail", "audit_entry", Map.of("lines", offset));
    }

    private List<TrailLine> lines(List<AuditEntry> rows, Locale locale, Viewer viewer) {
        var ids = rows.stream()
                .filter(TrailBrowser::isDocument)
                .map(TrailBrowser::document)
                .collect(Collectors.toSet());
        var visible = documents.visible(ids, viewer);
        var names = names(rows, viewer);
        return rows.stream()
                .map(entry -> isDocument(entry) && !visible.contains(document(entry))
                        ? words.hidden(entry, locale)
                        : words.line(entry, names, locale))
                .toList();
    }

    /** Names of units and people whose ids stand in the details. */
    private Map<String, String> names(List<AuditEntry> rows, Viewer viewer) {
        var ids = new HashSet<UUID>();
        for (var entry : rows) collect(entry.details().values(), ids);
        if (ids.isEmpty()) return Map.of();
        var names = new HashMap<String, String>();
        people.units(viewer).stream()
                .filter(unit -> ids.contains(unit.id().value()))
                .forEach(unit -> names.put(unit.id().value().toString(), unit.name()));
        people.names(ids.stream().map(PersonId::new).toList(), viewer)
                .forEach((id, name) -> names.put(id.value().toString(), name));
        return names;
    }

    private static void collect(Collection<?> values, HashSet<UUID> ids) {
        for (var value : values) {
            if (value instanceof Collection<?> many) collect(many, ids);
            else if (value instanceof String text)
                UUIDS.matcher(text).results().forEach(found -> ids.add(UUID.fromString(found.group())));
        }
    }

    private static boolean isDocument(AuditEntry entry) {
        return entry.subject().equals("document")
                && UUIDS.matcher(entry.subjectId()).matches();
    }

    private static DocumentId document(AuditEntry entry) {
        return new DocumentId(UUID.fromString(entry.subjectId()));
    }
}
