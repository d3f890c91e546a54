package vn.vankho.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;

/**
 * The same said of many documents, one by one, and taken back: each in a transaction of its own, with its own line in the trail and by the
 * right to it, so that one that is refused leaves the others done.
 */
@Component
@Transactional
class CommonChanges {
    private final Documents documents;
    private final DocumentRepository locks;
    private final ChangeRepository changes;

    CommonChanges(Documents documents, DocumentRepository locks, ChangeRepository changes) {
        this.documents = documents;
        this.locks = locks;
        this.changes = changes;
    }

    /** @param apart as for {@link Documents#change} */
    record Changed(ChangedFields fields, List<String> apart) {}

    /**
     * @param known the level the person knew it to have: what was made narrower since is not opened without a question
     * @throws Refused as for {@link Documents#change}
     */
    Changed change(DocumentId document, CommonChange change, AccessLevel known, Viewer viewer) {
        // what the machine reads in this moment waits, or is there
        locks.lock(document);
        var seen = documents.look(document, viewer);
        var level = seen.data().access();
        if (change.opens(level) && level.compareTo(known) > 0) throw new Refused("document.many.access.narrowed");
        var tags = seen.data().tags();
        return said(seen, SaidData.of(change.of(tags), change.fields(tags)), null, viewer);
    }

    /**
     * Gives back the values that a change took, and to the machine what it may do with them. What is attached to it is opened again only
     * where that change closed it: another may have been closed by itself and be read by the same people.
     *
     * @throws Refused as for {@link Documents#change}, and where somebody has given one of the fields another value since
     */
    Changed takeBack(DocumentId document, ChangedFields change, Viewer viewer) {
        locks.lock(document);
        var seen = documents.look(document, viewer);
        var back = change.toTakeBack(seen.data());
        var changed = said(seen, SaidData.of(change.was(), back), change.closesAgain() ? null : change.along(), viewer);
        changes.markAgain(document, back, change.before());
        return changed;
    }

    private Changed said(DocumentView seen, SaidData word, @Nullable Set<DocumentId> along, Viewer viewer) {
        var before = changes.marks(seen.id());
        var followed = documents.change(seen, word, along, viewer);
        var fields = ChangedFields.between(seen.data(), word.over(seen.data()), before, followed.brought());
        return new Changed(fields, followed.apart());
    }
}
