package vn.vankho.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;

/** What the fields of a form offer while somebody types. Any other word may be said as well: what stands on paper goes before a list. */
@Service
@Transactional(readOnly = true)
public class FormWords {
    private static final int MOST_TAGS = 2_000;
    private static final int MOST_ISSUERS = 2_000;

    private final ObjectProvider<OfferedWords> rooms;
    private final DocumentListQueries lists;

    FormWords(ObjectProvider<OfferedWords> rooms, DocumentListQueries lists) {
        this.rooms = rooms;
        this.lists = lists;
    }

    /** As {@link OfferedWords#offered}; nothing where nobody keeps vocabularies. */
    public List<String> offered(
            OfferedWords.Of what, String typed, @Nullable LocalDate on, int offset, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        return rooms.stream()
                .flatMap(room -> room.offered(what, typed, on, offset, limit, viewer).stream())
                .toList();
    }

    /** Labels of the documents that the viewer may see, the commonest first. */
    public List<String> tags(Viewer viewer) {
        viewer.require(Permission.READ);
        return lists.tags(MOST_TAGS, viewer);
    }

    /** Who issued the documents that the viewer may see, the commonest first. */
    public List<String> issuers(Viewer viewer) {
        viewer.require(Permission.READ);
        return lists.issuers(MOST_ISSUERS, viewer);
    }
}
