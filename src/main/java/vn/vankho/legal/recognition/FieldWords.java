package vn.vankho.legal.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field (lĩnh vực) and how texts tell it.
 *
 * @param parent name of the field it belongs to; null: it is one of the first level
 * @param words phrases of titles and of names of laws: {@code ~} before one that counts only where nothing else does, {@code +} before one that
 *     outweighs all behind it; one word in capitals is the symbol of an office ("STC"). The name of the field is one of its phrases, unless
 *     they say how much it counts.
 */
public record FieldWords(String name, @Nullable String parent, List<String> words) {
    public FieldWords {
        words = List.copyOf(words);
    }

    /** Its name with a sign before it. */
    boolean isItsName(String word) {
        return word.substring(Math.min(1, word.length())).equalsIgnoreCase(name);
    }
}
