package vn.vankho.shared;

import org.jspecify.annotations.Nullable;

/** The portal must not start. The message is one Vietnamese sentence for the operator; it names the setting, folder or server. */
public class StartRefused extends RuntimeException {
    public StartRefused(String sentence) {
        this(sentence, null);
    }

    public StartRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
