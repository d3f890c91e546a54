package vn.vankho.document;

import java.util.HashSet;
import java.util.Set;

/**
 * What is said of many documents at once.
 *
 * @param data of which only the fields in {@code said} count; the others stay with each document as they are
 * @param tagsAdded to the labels that each has, and {@code tagsTaken} from them
 */
public record CommonChange(DocumentData data, Set<String> said, Set<String> tagsAdded, Set<String> tagsTaken) {
    private static final String TAGS = "tags";

    public CommonChange {
        said = Set.copyOf(said);
        tagsAdded = Set.copyOf(tagsAdded);
        tagsTaken = Set.copyOf(tagsTaken);
    }

    public boolean isEmpty() {
        return said.isEmpty() && tagsAdded.isEmpty() && tagsTaken.isEmpty();
    }

    /** Whether more people could see a document of this level by it. */
    public boolean opens(AccessLevel now) {
        return said.contains("access") && data.access().compareTo(now) < 0;
    }

    /** Whether it puts other readers in place of those that a restricted document of its own has. */
    public boolean namesReaders() {
        return said.contains("readerUnits") || said.contains("readerPeople");
    }

    /** The fields it speaks of, of a document with these labels. */
    Set<String> fields(Set<String> tags) {
        if (tags(tags).equals(tags)) return said;
        var fields = new HashSet<>(said);
        fields.add(TAGS);
        return fields;
    }

    /** What it says of a document with these labels. */
    DocumentData of(Set<String> tags) {
        return data.tagged(tags(tags));
    }

    private Set<String> tags(Set<String> now) {
        var tags = new HashSet<>(now);
        tags.removeAll(tagsTaken);
        tags.addAll(tagsAdded);
        return tags;
    }
}
