package vn.vankho.legal.vocabulary;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lĩnh vực.
 *
 * @param parent name of the field it belongs to; null: it is one of the first level
 * @param ended not offered any more
 * @param words by which texts tell it, see {@link vn.vankho.legal.recognition.FieldWords}; null: as they are
 * @param revision null: not kept yet
 */
public record LegalField(
        UUID id,
        String name,
        @Nullable String parent,
        boolean ended,
        @Nullable List<String> words,
        @Nullable Integer revision) {
    public LegalField {
        words = words == null
                ? null
                : words.stream()
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
    }

    /** Never null. */
    public List<String> said() {
        return words == null ? List.of() : words;
    }

    /** "Khoa học và Công nghệ › Sở hữu trí tuệ". */
    public String path() {
        return parent == null ? name : parent + " › " + name;
    }
}
