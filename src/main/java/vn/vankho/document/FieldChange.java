package vn.vankho.document;

import java.util.List;

/**
 * What became of one field of a document.
 *
 * @param field name of the component of {@link DocumentData}
 * @param was its value: none, one, or several of a field that holds several; words, constants and ids as text
 */
public record FieldChange(String field, List<String> was, List<String> now) {
    public FieldChange {
        was = List.copyOf(was);
        now = List.copyOf(now);
    }

    boolean differs() {
        return !was.equals(now);
    }
}
