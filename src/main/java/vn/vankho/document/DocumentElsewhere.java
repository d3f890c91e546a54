package vn.vankho.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.vankho.identity.Viewer;

/** What a room above holds of a document: its page there, and in a few words what that page says. Supplied by the rooms above. */
public interface DocumentElsewhere {
    /**
     * @param route of the page there
     * @param words keys of words, the first names the place, the others are labels
     */
    record Place(String route, List<String> words) {
        public Place {
            words = List.copyOf(words);
        }
    }

    /** Empty where that room holds nothing the viewer may see. */
    Optional<Place> of(DocumentId document, Viewer viewer);

    /**
     * @param key of the sentence that says it, with {@code number} as its argument
     * @param number of how many of the documents
     */
    record Stays(String key, long number) {}

    /** What stays there when these documents go to the trash; empty where nothing does that the viewer may see. */
    default Optional<Stays> afterTrash(Collection<DocumentId> documents, Viewer viewer) {
        return Optional.empty();
    }
}
