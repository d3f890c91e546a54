package vn.vankho.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a change changed, field by field, for the trail. */
final class DataChanges {
    private static final String NOTHING = "—";

    private DataChanges() {}

    /** Names of the components that differ, with "old → new". */
    static Map<String, String> between(DocumentData before, DocumentData after) {
        var old = values(before);
        var changes = new LinkedHashMap<String, String>();
        values(after).forEach((field, value) -> {
            var was = old.get(field);
            if (!Objects.equals(was, value)) changes.put(field, shown(was) + " → " + shown(value));
        });
        return changes;
    }

    /** Values of all components as texts: none, one, or several in order. */
    static Map<String, List<String>> texts(DocumentData data) {
        var texts = new LinkedHashMap<String, List<String>>();
        values(data).forEach((field, value) -> texts.put(field, texts(value)));
        return texts;
    }

    private static List<String> texts(@Nullable Object value) {
        if (value == null) return List.of();
        if (value instanceof Collection<?> many)
            return many.stream().map(String::valueOf).toList();
        return List.of(value.toString());
    }

    /** What is known of a document from its first moment: a later change tells only what became other then. */
    static Map<String, String> said(DocumentData data) {
        var said = new LinkedHashMap<String, String>();
        values(data).forEach((field, value) -> {
            if (!NOTHING.equals(shown(value)) && value != DocumentKind.OTHER) said.put(field, shown(value));
        });
        return said;
    }

    /** Names of the components that had a value and have none any more. */
    static Set<String> emptied(DocumentData before, DocumentData after) {
        var now = values(after);
        var emptied = new TreeSet<String>();
        values(before).forEach((field, was) -> {
            if (was != null && now.get(field) == null) emptied.add(field);
        });
        return emptied;
    }

    /** Names of the components that differ. */
    static Set<String> different(DocumentData before, DocumentData after) {
        return between(before, after).keySet();
    }

    static Set<String> fields() {
        return values(DocumentData.named("x")).keySet();
    }

    private static Map<String, @Nullable Object> values(DocumentData data) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("kind", data.kind());
        values.put("title", data.title());
        values.put("number", data.number());
        values.put("typeName", data.typeName());
        values.put("issuer", data.issuer());
        values.put("issuedOn", data.issuedOn());
        values.put("effectiveFrom", data.effectiveFrom());
        values.put("ceasedOn", data.ceasedOn());
        values.put("field", data.field());
        values.put("unit", data.unit() == null ? null : data.unit().value());
        values.put("tags", new TreeSet<>(data.tags()));
        values.put("access", data.access());
        values.put("readerUnits", sorted(data.readerUnits()));
        values.put("readerPeople", sorted(data.readerPeople()));
        return values;
    }

    private static java.util.SortedSet<String> sorted(Set<? extends vn.vankho.shared.EntityId> ids) {
        var all = new TreeSet<String>();
        ids.forEach(id -> all.add(id.value().toString()));
        return all;
    }

    private static String shown(@Nullable Object value) {
        return value == null || value.toString().equals("[]") ? NOTHING : value.toString();
    }
}
