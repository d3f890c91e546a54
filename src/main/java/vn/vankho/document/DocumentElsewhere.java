package vn.vankho.document;

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

    /** Key of a sentence on what stays there when the document goes to the trash; empty where nothing does that the viewer may see. */
    default Optional<String> afterTrash(DocumentId document, Viewer viewer) {
        return Optional.empty();
    }
}
