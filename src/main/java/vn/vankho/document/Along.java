package vn.vankho.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * Names of what lies in a letter, and in letters in it, as far as the viewer may see it.
 *
 * @param follow what gets other readers with the letter
 * @param own what does not, because it has readers of its own
 * @param before what does not, because it was here before the letter came: others know it from elsewhere
 */
public record Along(List<String> follow, List<String> own, List<String> before) {
    /** All that is in the letter. */
    public List<String> all() {
        return Stream.of(follow, own, before).flatMap(List::stream).toList();
    }
}
