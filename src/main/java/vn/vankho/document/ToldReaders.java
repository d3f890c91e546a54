package vn.vankho.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vankho.audittrail.AuditEntry;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;

/**
 * Lines of the trail without who may, or might, read a document, for those who may see it and not change it: that a document was changed,
 * when and by whom they are told as before.
 *
 * @see DocumentView#isChangedBy(Viewer)
 * @see "decision 009"
 */
@Component
class ToldReaders {
    private static final Set<String> READERS = Set.of("readerUnits", "readerPeople");

    private final DocumentQueries queries;

    ToldReaders(DocumentQueries queries) {
        this.queries = queries;
    }

    /** @param lines in their order, also such about other things than documents */
    List<AuditEntry> told(List<AuditEntry> lines, Viewer viewer) {
        if (viewer.may(Permission.EDIT)) return lines;
        var named = lines.stream()
                .filter(ToldReaders::namesReaders)
                .map(line -> UUID.fromString(line.subjectId()))
                .collect(Collectors.toSet());
        if (named.isEmpty()) return lines;
        var own = viewer.may(Permission.KEEP) ? queries.keptBy(viewer.person(), named) : Set.<DocumentId>of();
        return lines.stream()
                .map(line -> namesReaders(line) && !own.contains(new DocumentId(UUID.fromString(line.subjectId())))
                        ? without(line)
                        : line)
                .toList();
    }

    private static boolean namesReaders(AuditEntry line) {
        return DocumentLines.isOfDocument(line)
                && line.details().keySet().stream().anyMatch(READERS::contains);
    }

    private static AuditEntry without(AuditEntry line) {
        var open = new LinkedHashMap<>(line.details());
        open.keySet().removeAll(READERS);
        return line.with(open);
    }
}
