package vn.vankho.shared.rest;

import java.util.Optional;

/** What is wrong with a form or an address that the server could not take apart, besides its size. */
enum BrokenForm {
    /** The head of a part is longer than the server takes: the name of its file, most likely. */
    LONG_HEAD("problem.upload.longHead"),
    /** It has more parts than the server takes. */
    MANY_PARTS("problem.upload.manyParts");

    private final String key;

    BrokenForm(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** By the names of what the server throws, as {@code HungUp} does; empty where the whole is too large or broken off. */
    static Optional<BrokenForm> of(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            var name = cause.getClass().getSimpleName();
            if (name.equals("FileCountLimitExceededException")) return Optional.of(MANY_PARTS);
            if (name.equals("SizeLimitExceededException")
                    && String.valueOf(cause.getMessage()).startsWith("Header section")) return Optional.of(LONG_HEAD);
        }
        return Optional.empty();
    }

    /** Whether the parameters of an address or a form are no text: a stray percent sign, bytes that are no UTF-8. */
    static boolean isUnreadable(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause())
            if (cause.getClass().getSimpleName().equals("InvalidParameterException")) return true;
        return false;
    }
}
