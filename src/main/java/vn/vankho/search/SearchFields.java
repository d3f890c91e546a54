package vn.vankho.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.vankho.document.DocumentId;

/** What an owner above adds to the index: how its documents stand over all of time. Search names no owner; owners supply this. */
public interface SearchFields {
    /** By document; documents that do not stand in any way may be left out. */
    Map<DocumentId, List<StatusSpan>> statuses(Collection<DocumentId> documents);

    /** Every status that {@link #statuses} may answer with, so that one that cannot be is refused rather than found nowhere. */
    List<String> allStatuses();
}
