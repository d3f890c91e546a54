package vn.vankho.admin;

import java.util.ArrayList;
import java.util.HashMap;
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
import vn.vankho.document.DestroyedDocuments;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentLines;
import vn.vankho.document.Documents;
import vn.vankho.document.EntryTitles;
import vn.vankho.identity.EntryNames;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;

/**
 * The trail for people who may read it. Who did something and when is told of every deed; title and details of a document, or of an entry
 * of the register, only to those who may see it, or might before it was destroyed: reading the trail is not a way around the access level.
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
    private final EntryNames names;
    private final EntryTitles named;
    private final DestroyedDocuments destroyed;
    private final SeenSubjects subjects;
    private final DocumentLines lines;
    private final FoundLines found;

    TrailBrowser(
            AuditEntries entries,
            AuditTrail trail,
            TrailWords words,
            Documents documents,
            EntryNames names,
            EntryTitles named,
            DestroyedDocuments destroyed,
            SeenSubjects subjects,
            DocumentLines lines,
            FoundLines found) {
        this.entries = entries;
        this.trail = trail;
        this.words = words;
        this.documents = documents;
        this.names = names;
        this.named = named;
        this.destroyed = destroyed;
        this.subjects = subjects;
        this.lines = lines;
        this.found = found;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public Page<TrailLine> page(AuditFilter filter, int offset, int limit, Locale locale, Viewer viewer) {
        viewer.require(Permission.READ_TRAIL);
        var page = entries.page(filter, found.by(filter, viewer), offset, limit);
        return new Page<>(lines(page.rows(), locale, viewer), page.total());
    }

    /** Deeds that occur, by constant name, in words. */
    @Transactional(readOnly = true)
    public Map<String, String> deeds(Locale locale, Viewer viewer) {
        viewer.require(Permission.READ_TRAIL);
        return entries.deeds().stream().collect(Collectors.toMap(deed -> deed, deed -> words.deed(deed, locale)));
    }

    /**
     * Hands over the lines in chunks, newest first, at most {@link #MOST_EXPORTED}; that they were taken out is a deed of its own.
     *
     * @return how many lines match; more than were handed over when the export was cut
     */
    @Transactional
    public long export(AuditFilter filter, Locale locale, Consumer<List<TrailLine>> reader, Viewer viewer) {
        viewer.require(Permission.READ_TRAIL);
        var told = found.by(filter, viewer);
        long total = entries.count(filter, told);
        var chunk = new ArrayList<AuditEntry>(CHUNK);
        entries.each(filter, told, MOST_EXPORTED, entry -> {
            chunk.add(entry);
            if (chunk.size() == CHUNK) handOver(chunk, locale, reader, viewer);
        });
        handOver(chunk, locale, reader, viewer);
        trail.record(
                viewer.actor(),
                "admin.trail-export",
                "trail",
                "audit_entry",
                Map.of("lines", Math.min(total, MOST_EXPORTED)));
        return total;
    }

    private void handOver(List<AuditEntry> chunk, Locale locale, Consumer<List<TrailLine>> reader, Viewer viewer) {
        if (!chunk.isEmpty()) reader.accept(lines(chunk, locale, viewer));
        chunk.clear();
    }

    private List<TrailLine> lines(List<AuditEntry> rows, Locale locale, Viewer viewer) {
        var ids = rows.stream()
                .filter(TrailBrowser::isDocument)
                .map(TrailBrowser::document)
                .collect(Collectors.toSet());
        var titles = documents.titles(ids, viewer);
        var gone = destroyed.titles(ids, viewer);
        var known = new HashMap<>(names.of(rows, viewer));
        known.putAll(named.of(rows, viewer));
        var seen = subjects.of(rows, viewer);
        return lines.told(rows, viewer).stream()
                .map(entry -> {
                    if (!isDocument(entry)) return seen.line(entry, known, locale);
                    var title = titles.get(document(entry));
                    if (title != null) return words.line(entry, title, known, locale);
                    var left = gone.get(document(entry));
                    return left == null ? words.hidden(entry, locale) : words.destroyed(entry, left, known, locale);
                })
                .toList();
    }

    private static boolean isDocument(AuditEntry entry) {
        return entry.subject().equals("document")
                && UUIDS.matcher(entry.subjectId()).matches();
    }

    private static DocumentId document(AuditEntry entry) {
        return new DocumentId(UUID.fromString(entry.subjectId()));
    }
}
