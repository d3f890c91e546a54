package vn.vankho.document;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;

/** Legal documents that are kept under a number or a file name: for registers that name their texts so. */
@Service
public class NamedFiles {
    private final NamedFileQueries queries;

    NamedFiles(NamedFileQueries queries) {
        this.queries = queries;
    }

    public record Found(DocumentId document, VersionId version, String title) {}

    /** Those in use that the viewer may see, at most two: more than one is no answer. Blank says nothing. */
    @Transactional(readOnly = true)
    public List<Found> find(String number, String fileName, Viewer viewer) {
        viewer.require(Permission.READ);
        if (!fileName.isBlank()) {
            var named = queries.named(FileNames.safe(fileName), viewer);
            if (!named.isEmpty()) return named;
        }
        return number.isBlank() ? List.of() : queries.numbered(number, viewer);
    }
}
