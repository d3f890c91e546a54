package vn.vankho.legal.text;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.recognition.Citations;
import vn.vankho.vietnamese.DocumentNumber;
import vn.vankho.vietnamese.DocumentTypes;
import vn.vankho.vietnamese.VietnameseText;

/** The text that is amended, as amending ones name it: by its number, or a law by its name. */
public final class Target {
    /** A shorter name is in many others. */
    private static final int NAME = 8;

    private final @Nullable String number;
    private final String name;

    /**
     * @param number verbatim, or null
     * @param typeName and title name a law that is cited without its number
     */
    public Target(@Nullable String number, @Nullable String typeName, String title) {
        this.number = number == null
                ? null
                : DocumentNumber.parse(number).map(DocumentNumber::key).orElse(null);
        var type = Objects.requireNonNullElse(typeName, "");
        // "Hiến pháp" alone is in the name of each of them
        boolean law = DocumentTypes.isLaw(type) && !title.equalsIgnoreCase(type);
        var whole = title.startsWith(type) ? title : type + " " + title;
        this.name = law && title.length() >= NAME ? folded(whole) : "";
    }

    enum Named {
        THIS,
        ANOTHER,
        NONE
    }

    /** Whether a sentence names it; the first document that is named counts, the others are its history. */
    Named in(String sentence) {
        var cited = Citations.in(sentence);
        if (!name.isEmpty() && folded(sentence).contains(name)) return Named.THIS;
        for (var one : cited) {
            if (one.number() == null) continue;
            return one.number().key().equals(number) ? Named.THIS : Named.ANOTHER;
        }
        return cited.isEmpty() ? Named.NONE : Named.ANOTHER;
    }

    private static String folded(String text) {
        return VietnameseText.fold(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
