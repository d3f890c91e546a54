package vn.vankho.admin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vankho.admin.TrailLine.Detail;
import vn.vankho.audittrail.AuditEntry;
import vn.vankho.audittrail.EntryWords;
import vn.vankho.shared.Texts;

/**
 * Puts a line of the trail into words. The trail keeps keys and values as they were; the words are those of today, so an old
 * line is readable after a bundle was corrected.
 */
@Component
class TrailWords {
    private static final List<String> ABOUT = List.of("title", "fullName", "name", "login", "file", "code", "reason");
    private static final Set<String> ONCE = Set.of("index", "trail", "storage", "step", "search", "document-list");

    private final Texts texts;
    private final EntryWords words;

    TrailWords(Texts texts, EntryWords words) {
        this.texts = texts;
        this.words = words;
    }

    TrailLine line(AuditEntry entry, Map<String, String> names, Locale locale) {
        return line(entry, about(entry, locale), names, locale);
    }

    /** @param about title of today: deeds that keep no title are found by the same name as those that do */
    TrailLine line(AuditEntry entry, String about, Map<String, String> names, Locale locale) {
        return line(entry, entry.subjectId(), about, details(entry, names, locale), false, locale);
    }

    /** @param title that the document had when it was destroyed */
    TrailLine destroyed(AuditEntry entry, String title, Map<String, String> names, Locale locale) {
        return line(entry, entry.subjectId(), title, details(entry, names, locale), true, locale);
    }

    /** Without anything that tells which document it was. */
    TrailLine hidden(AuditEntry entry, Locale locale) {
        return line(entry, null, texts.get(locale, "trail.restricted"), List.of(), false, locale);
    }

    String deed(String deed, Locale locale) {
        return words.deed(deed, locale);
    }

    private TrailLine line(
            AuditEntry entry,
            @org.jspecify.annotations.Nullable String subjectId,
            String about,
            List<Detail> details,
            boolean destroyed,
            Locale locale) {
        return new TrailLine(
                entry.id(),
                entry.at(),
                entry.actor().id(),
                entry.actor().name(),
                entry.deed(),
                deed(entry.deed(), locale),
                words.word("subject." + entry.subject(), entry.subject(), locale),
                subjectId,
                about,
                details,
                destroyed);
    }

    /** What is there only once (the index, the trail), or was made for one download, is called by its name. */
    private String about(AuditEntry entry, Locale locale) {
        return ABOUT.stream()
                .filter(entry.details()::containsKey)
                .findFirst()
                .map(name -> String.valueOf(entry.details().get(name)))
                .orElseGet(() -> ONCE.contains(entry.subject())
                        ? words.word("subject." + entry.subject(), entry.subject(), locale)
                        : entry.subjectId());
    }

    private List<Detail> details(AuditEntry entry, Map<String, String> names, Locale locale) {
        return entry.details().entrySet().stream()
                .filter(detail -> words.isTold(detail.getKey(), detail.getValue(), names))
                .map(detail -> new Detail(
                        words.label(detail.getKey(), locale),
                        words.value(detail.getKey(), detail.getValue(), names, locale)))
                .toList();
    }
}
