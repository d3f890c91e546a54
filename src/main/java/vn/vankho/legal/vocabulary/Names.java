package vn.vankho.legal.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.shared.Refused;

/** What a name of a vocabulary must be. */
final class Names {
    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 500, LONGEST_WORD = 120;

    private Names() {}

    static void check(String name) {
        if (name.isBlank()) throw new Refused("legal.vocabulary.name.missing");
        if (name.length() > LONGEST) throw new Refused("legal.vocabulary.name.tooLong", name.length(), LONGEST);
    }

    /** One field has at most so many, each a phrase and no text. */
    static void words(List<String> words) {
        if (words.size() > MOST_WORDS) throw new Refused("legal.vocabulary.fieldWords.many", words.size(), MOST_WORDS);
        for (var word : words)
            if (word.length() > LONGEST_WORD || word.indexOf('\0') >= 0)
                throw new Refused("legal.vocabulary.fieldWords.tooLong", word.length(), LONGEST_WORD);
    }

    static String note(String said) {
        var note = said.replace('\0', ' ').strip();
        if (note.length() > LONGEST) throw new Refused("legal.vocabulary.basis.tooLong", note.length(), LONGEST);
        return note;
    }

    static void order(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && until.isBefore(from)) throw new Refused("legal.vocabulary.until.early");
    }

    /** @param used texts, or entries below it, that bear the name */
    static void unused(String name, long used) {
        if (used > 0) throw new Refused("legal.vocabulary.used", name, used);
    }
}
