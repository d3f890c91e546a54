package vn.vankho.search;

import java.util.Collection;
import java.util.Map;
import vn.vankho.document.DocumentId;

/** Fields that an owner above adds to the index (a legal status, for example). Search names no owner; owners supply this. */
public interface SearchFields {
    /** Values by document and facet; documents without values may be left out. */
    Map<DocumentId, Map<Facet, String>> fields(Collection<DocumentId> documents);
}
