package vn.vankho.audittrail;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vankho.shared.Days;
import vn.vankho.shared.Texts;

/**
 * Names and values of a line of the trail in words. Only values of known names are put into words: what a person typed (a title,
 * the name of a file, a note) is told as it was typed, even where it reads like a constant or a day.
 */
@Component
public class EntryWords {
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern NAME = Pattern.compile("\\b[a-z]\\w+\\b");

    private static final Map<String, String> CONSTANTS = Map.of(
            "kind",
            "document.kind.",
            "access",
            "document.access.",
            "step",
            "document.step.",
            "roles",
            "identity.role.",
            "relation",
            "legal.relation.",
            "event",
            "legal.effect.");
    /** Names of details that hold the id of another document. */
    private static final Set<String> DOCUMENTS = Set.of("letter", "with");

    private static final Set<String> DAYS =
            Set.of("issuedOn", "effectiveFrom", "ceasedOn", "day", "fromDay", "untilDay");
    private static final Set<String> REFERENCES =
            Set.of("unit", "units", "parent", "person", "readers", "readerUnits", "readerPeople");

    private final Texts texts;

    EntryWords(Texts texts) {
        this.texts = texts;
    }

    /** What was done, for its constant name. */
    public String deed(String deed, Locale locale) {
        return texts.get(locale, "deed." + deed);
    }

    /** {@code rolesBefore} is "Vai trò (trước)": a name is put into words once, not three times. */
    public String label(String name, Locale locale) {
        for (var end : List.of("Before", "After"))
            if (name.endsWith(end)) return texts.get(locale, "trail.value" + end, label(base(name), locale));
        return word("detail." + name, word("document.field." + name, name, locale), locale);
    }

    /**
     * Whether a detail is told at all: of another document (the letter, the one that bore a mark) its title, and only to those who may see
     * that one. Older lines have the title itself; who may see it is not known of them.
     */
    public boolean isTold(String name, Object value, Map<String, String> names) {
        return !DOCUMENTS.contains(name) || names.containsKey(String.valueOf(value));
    }

    /** @param names names of people and units, and titles of documents, by id */
    public String value(String name, Object value, Map<String, String> names, Locale locale) {
        if (value instanceof Boolean yes) return texts.get(locale, yes ? "trail.yes" : "trail.no");
        if (value instanceof Collection<?> many)
            return many.stream().map(one -> value(name, one, names, locale)).collect(Collectors.joining(", "));
        var text = String.valueOf(value);
        var base = base(name);
        if (base.equals("size") && value instanceof Number bytes) return texts.get(locale, "trail.bytes", bytes);
        if (base.equals("way")) return word("trail.way." + text, text, locale);
        if (base.equals("confirmed")) return replaced(NAME, text, field -> label(field, locale));
        if (DAYS.contains(base)) return replaced(DAY, text, day -> Days.said(LocalDate.parse(day)));
        var prefix = CONSTANTS.get(base);
        if (prefix != null) return replaced(CONSTANT, text, constant -> word(prefix + constant, constant, locale));
        if (!REFERENCES.contains(base) && !DOCUMENTS.contains(base)) return text;
        return replaced(EntryIds.PATTERN, text, id -> names.getOrDefault(id, id))
                .replaceAll("[\\[\\]]", "");
    }

    /** The text of a key, or something else where no bundle has it. */
    public String word(String key, String otherwise, Locale locale) {
        var word = texts.get(locale, key);
        return word.equals(key) ? otherwise : word;
    }

    private static String base(String name) {
        return name.replaceFirst("(Before|After)$", "");
    }

    private static String replaced(Pattern pattern, String text, UnaryOperator<String> by) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found.group())));
    }
}
