package vn.vankho.legal;

import java.util.List;

/**
 * Something a lawyer should look at; it never blocks.
 *
 * @param key of its sentence, which names the article
 */
public record LegalWarning(String key, List<Object> arguments) {
    public LegalWarning {
        arguments = List.copyOf(arguments);
    }

    public static LegalWarning of(String key, Object... arguments) {
        return new LegalWarning(key, List.of(arguments));
    }
}
