package vn.vankho.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of one of many documents.
 *
 * @param title null where whoever asks may not see it now; then nothing else is told of it
 * @param key of the sentence that says why it was not done, or what stayed as it was
 */
public record ManyRemark(DocumentId document, @Nullable String title, String key, List<Object> arguments) {
    public ManyRemark {
        arguments = List.copyOf(arguments);
    }
}
