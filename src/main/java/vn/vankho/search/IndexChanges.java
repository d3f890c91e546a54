package vn.vankho.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.vankho.document.DocumentId;

/** Which documents were put into the index since this was asked last; after a start, and when they are many, nobody counts them. */
final class IndexChanges {
    private static final int MOST = 10_000;

    private Set<DocumentId> changed = new HashSet<>();
    private boolean all = true;

    synchronized void note(Collection<DocumentId> documents) {
        if (all) return;
        changed.addAll(documents);
        if (changed.size() > MOST) noteAll();
    }

    /** Whatever is in the index may differ. */
    synchronized void noteAll() {
        all = true;
        changed = new HashSet<>();
    }

    /** Since the last time; empty: any of them. */
    synchronized Optional<Set<DocumentId>> take() {
        var taken = changed;
        boolean any = all;
        changed = new HashSet<>();
        all = false;
        return any ? Optional.empty() : Optional.of(taken);
    }
}
