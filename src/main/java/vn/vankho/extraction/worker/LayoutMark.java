package vn.vankho.extraction.worker;

import org.jspecify.annotations.Nullable;

/** Where a paragraph stands, said within its text by a character that Unicode keeps for such use, as {@link FontMarks} are. */
enum LayoutMark {
    CENTRED("c"),
    RIGHT("r"),
    /** Of the head of a page. */
    TOP("top"),
    /** Of its foot. */
    BOTTOM("foot"),
    NOTE("note");

    private static final char FIRST = '\uFDE0';
    private static final LayoutMark[] ALL = values();

    private final String style;

    LayoutMark(String style) {
        this.style = style;
    }

    /** Name of the class in the reading view. */
    String style() {
        return style;
    }

    char sign() {
        return (char) (FIRST + ordinal());
    }

    static @Nullable LayoutMark of(char sign) {
        return sign >= FIRST && sign < FIRST + ALL.length ? ALL[sign - FIRST] : null;
    }

    /** @param value as Word says it; null and what is not listed stand at the left */
    static @Nullable LayoutMark ofAlignment(@Nullable String value) {
        return switch (value) {
            case "center" -> CENTRED;
            case "right", "end" -> RIGHT;
            case null, default -> null;
        };
    }

    /** Names of the classes of a text, parted by blanks; empty where it bears no mark. */
    static String styles(String text) {
        var styles = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var mark = of(text.charAt(i));
            if (mark != null) styles.append(styles.isEmpty() ? "" : " ").append(mark.style);
        }
        return styles.toString();
    }

    static String without(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) if (of(text.charAt(i)) == null) out.append(text.charAt(i));
        return out.toString();
    }
}
