package vn.vankho.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a deed on many documents changed of one.
 *
 * @param title null where whoever asks may not see it now; then nothing else is told of it
 */
public record ManyChange(DocumentId document, @Nullable String title, List<FieldChange> fields) {
    private static final Set<String> READERS = Set.of("readerUnits", "readerPeople");

    public ManyChange {
        fields = List.copyOf(fields);
    }

    /** @param edited whether whoever asks may change it: others are not told who may read it */
    static ManyChange of(DocumentId document, @Nullable String title, ChangedFields changed, boolean edited) {
        if (title == null) return new ManyChange(document, null, List.of());
        var told = changed.fields().stream()
                .filter(one -> one.differs() && (edited || !READERS.contains(one.field())))
                .toList();
        return new ManyChange(document, title, told);
    }
}
