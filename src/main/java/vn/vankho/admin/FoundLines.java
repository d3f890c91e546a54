package vn.vankho.admin;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vankho.audittrail.AuditFilter;
import vn.vankho.audittrail.ToldLines;
import vn.vankho.document.DocumentLines;
import vn.vankho.identity.EntrySubjects;
import vn.vankho.identity.Viewer;

/** Which lines words may find: each room says it of the lines about its things; those about anything else are open to all who read the trail. */
@Component
class FoundLines {
    private final DocumentLines documents;
    private final List<EntrySubjects> rooms;

    FoundLines(DocumentLines documents, List<EntrySubjects> rooms) {
        this.documents = documents;
        this.rooms = rooms;
    }

    ToldLines by(AuditFilter filter, Viewer viewer) {
        if (filter.words().isEmpty()) return ToldLines.NONE;
        var ofDocuments = documents.told(filter.words(), viewer);
        var sql = new StringBuilder("case e.subject when 'document' then " + ofDocuments.sql());
        var parameters = ofDocuments.parameters();
        for (var room : rooms) {
            var told = room.found(viewer);
            sql.append(" when '").append(room.subject()).append("' then ").append(told.sql());
            parameters = told.with(parameters);
        }
        return new ToldLines(sql.append(" else true end").toString(), parameters, ofDocuments.documents());
    }
}
