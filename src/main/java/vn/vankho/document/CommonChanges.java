package vn.vankho.document;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;

/**
 * The same said of many documents, one by one: each in a transaction of its own, with its own line in the trail and by the right to it, so
 * that one that is refused leaves the others done.
 */
@Service
public class CommonChanges {
    private final Documents documents;

    CommonChanges(Documents documents) {
        this.documents = documents;
    }

    /**
     * @param known the level the person knew it to have: what was made narrower since is not opened without a question
     * @return as for {@link Documents#change}
     * @throws Refused as for {@link Documents#change}
     */
    @Transactional
    public List<String> change(DocumentId document, CommonChange change, AccessLevel known, Viewer viewer) {
        var seen = documents.look(document, viewer);
        var level = seen.data().access();
        if (change.opens(level) && level.compareTo(known) > 0) throw new Refused("document.many.access.narrowed");
        var tags = seen.data().tags();
        return documents.change(document, seen.revision(), change.of(tags), change.fields(tags), viewer);
    }
}
