package vn.vankho.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vankho.audittrail.AuditEntry;
import vn.vankho.document.HiddenVersionQueries.HiddenVersion;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;

/**
 * Lines of the trail without what they say of versions that are out of sight for a mark, or were destroyed for one: a document that stays
 * keeps its history, and that history names such a version's file, note and mark to those alone who brought it or decide about it.
 *
 * @see "decision 009"
 */
@Component
class SeenVersions {
    /** What a line may tell all the same: it says nothing of the file. */
    private static final Set<String> OPEN = Set.of("title", "access", "number", "version", "step");

    private final HiddenVersionQueries queries;

    SeenVersions(HiddenVersionQueries queries) {
        this.queries = queries;
    }

    /** @param lines in their order, also such about other things than documents */
    List<AuditEntry> told(List<AuditEntry> lines, Viewer viewer) {
        if (viewer.may(Permission.OPERATE)) return lines;
        var ids = lines.stream()
                .filter(DocumentLines::isOfDocument)
                .map(AuditEntry::subjectId)
                .collect(Collectors.toSet());
        var hidden = ids.isEmpty() ? List.<HiddenVersion>of() : queries.of(ids, viewer);
        return hidden.isEmpty()
                ? lines
                : lines.stream().map(line -> told(line, hidden, viewer)).toList();
    }

    private static AuditEntry told(AuditEntry line, Collection<HiddenVersion> hidden, Viewer viewer) {
        boolean own = viewer.person().value().equals(line.actor().id());
        if (own || hidden.stream().noneMatch(version -> isAbout(line, version))) return line;
        var open = new LinkedHashMap<>(line.details());
        open.keySet().retainAll(OPEN);
        return line.with(open);
    }

    /** Lines of before this day name the file alone, and that of a mark not even this. */
    private static boolean isAbout(AuditEntry line, HiddenVersion version) {
        if (!line.subjectId().equals(version.document().value().toString())) return false;
        var no = line.details().get("version");
        if (version.until() != null && !line.at().isBefore(version.until())) return false;
        if (no != null) return no.toString().equals(String.valueOf(version.no()));
        return switch (line.deed()) {
            case "document.keep" -> version.no() == 1;
            case "document.quarantine" -> true;
            default -> version.file().equals(line.details().get("file"));
        };
    }
}
