package vn.vankho.search.ui;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vankho.audittrail.AuditEntry;
import vn.vankho.identity.PersonId;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** Details of a deed as people say them: names for ids, words for constants, days as an office writes them. */
class DetailWords {
    private static final Pattern ID =
            Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");
    private static final Pattern DAY = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})\\b");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{3,}\\b");
    private static final List<String> CONSTANTS = List.of("document.kind.", "document.access.", "document.step.");
    private static final List<String> IN_WORDS =
            List.of("kind", "access", "step", "issuedOn", "effectiveFrom", "ceasedOn", "confirmed");

    private final Map<String, String> names = new HashMap<>();

    DetailWords(List<AuditEntry> entries, DocumentParts parts) {
        var viewer = parts.viewer();
        var ids = entries.stream()
                .flatMap(entry -> entry.details().values().stream())
                .flatMap(value -> ID.matcher(String.valueOf(value)).results())
                .map(found -> new PersonId(UUID.fromString(found.group())))
                .collect(Collectors.toSet());
        if (ids.isEmpty()) return;
        parts.people()
                .names(ids, viewer)
                .forEach((id, name) -> names.put(id.value().toString(), name));
        parts.people().units(viewer).forEach(unit -> names.put(unit.id().value().toString(), unit.name()));
    }

    String name(String name) {
        return word("document.field." + name, name);
    }

    String value(String name, Object value) {
        var text = value instanceof List<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(value);
        if (name.equals("size") && value instanceof Number bytes) return Formats.size(bytes.longValue());
        if (name.equals("confirmed")) return replaced(Pattern.compile("\\w+"), text, this::name);
        if (IN_WORDS.contains(name))
            text = replaced(
                    CONSTANT,
                    replaced(DAY, text, day -> Formats.day(LocalDate.parse(day))),
                    constant -> CONSTANTS.stream()
                            .map(prefix -> word(prefix + constant, ""))
                            .filter(word -> !word.isEmpty())
                            .findFirst()
                            .orElse(constant));
        return replaced(ID, text, id -> names.getOrDefault(id, id)).replaceAll("[\\[\\]]", "");
    }

    private static String replaced(Pattern pattern, String text, UnaryOperator<String> by) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found.group())));
    }

    private static String word(String key, String otherwise) {
        var word = Say.text(key);
        return word.equals(key) ? otherwise : word;
    }
}
