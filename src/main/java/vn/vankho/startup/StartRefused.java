package vn.vankho.startup;

import org.jspecify.annotations.Nullable;

/** The portal must not start. The message is one Vietnamese sentence for the operator; it names the setting, folder or server. */
class StartRefused extends RuntimeException {
    StartRefused(String sentence) {
        this(sentence, null);
    }

    StartRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
