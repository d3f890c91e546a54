package vn.vankho.admin;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vankho.admin.TrailLine.Detail;
import vn.vankho.audittrail.AuditEntry;
import vn.vankho.shared.Texts;

/**
 * Puts a line of the trail into words. The trail keeps keys and values as they were; the words are those of today, so an old
 * line is readable after a bundle was corrected.
 */
@Component
class TrailWords {
    private static final List<String> ABOUT = List.of("title", "fullName", "name", "login", "file", "code", "reason");
    private static final Set<String> ONCE = Set.of("index", "trail", "storage", "step");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
    private static final List<String> CONSTANTS =
            List.of("identity.role.", "document.kind.", "document.access.", "document.step.");
    private final Texts texts;

    TrailWords(Texts texts) {
        this.texts = texts;
    }

    TrailLine line(AuditEntry entry, Map<String, String> names, Locale locale) {
        return line(entry, entry.subjectId(), about(entry, locale), details(entry, names, locale), locale);
    }

    /** Without anything that tells which document it was. */
    TrailLine hidden(AuditEntry entry, Locale locale) {
        return line(entry, null, texts.get(locale, "trail.restricted"), List.of(), locale);
    }

    String deed(String deed, Locale locale) {
        return texts.get(locale, "deed." + deed);
    }

    private TrailLine line(
            AuditEntry entry,
            @org.jspecify.annotations.Nullable String subjectId,
            String about,
            List<Detail> details,
            Locale locale) {
        return new TrailLine(
                entry.id(),
                entry.at(),
                entry.actor().id(),
                entry.actor().name(),
                entry.deed(),
                deed(entry.deed(), locale),
                word("subject." + entry.subject(), entry.subject(), locale),
                subjectId,
                about,
                details);
    }

    /** What is there only once (the index, the trail) is called by its name. */
    private String about(AuditEntry entry, Locale locale) {
        return ABOUT.stream()
                .filter(entry.details()::containsKey)
                .findFirst()
                .map(name -> String.valueOf(entry.details().get(name)))
                .orElseGet(() -> ONCE.contains(entry.subject())
                        ? word("subject." + entry.subject(), entry.subject(), locale)
                        : entry.subjectId());
    }

    private List<Detail> details(AuditEntry entry, Map<String, String> names, Locale locale) {
        return entry.details().entrySet().stream()
                .map(detail -> new Detail(
                        label(detail.getKey(), locale),
                        detail.getKey().equals("way")
                                ? word("trail.way." + detail.getValue(), String.valueOf(detail.getValue()), locale)
                                : value(detail.getValue(), names, locale)))
                .toList();
    }

    /** {@code rolesBefore} is "Vai trò (trước)": a name is put into words once, not three times. */
    private String label(String name, Locale locale) {
        for (var end : List.of("Before", "After"))
            if (name.endsWith(end))
                return texts.get(
                        locale, "trail.value" + end, label(name.substring(0, name.length() - end.length()), locale));
        return word("detail." + name, word("document.field." + name, name, locale), locale);
    }

    private String value(Object value, Map<String, String> names, Locale locale) {
        if (value instanceof Boolean yes) return texts.get(locale, yes ? "trail.yes" : "trail.no");
        if (value instanceof Collection<?> many)
            return many.stream().map(one -> value(one, names, locale)).collect(Collectors.joining(", "));
        var text = String.valueOf(value);
        for (var name : names.entrySet()) text = text.replace(name.getKey(), name.getValue());
        return CONSTANT.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(constant(found.group(), locale)));
    }

    private String constant(String name, Locale locale) {
        for (var prefix : CONSTANTS) {
            var word = word(prefix + name, name, locale);
            if (!word.equals(name)) return word;
        }
        return name;
    }

    private String word(String key, String otherwise, Locale locale) {
        var word = texts.get(locale, key);
        return word.equals(key) ? otherwise : word;
    }
}
