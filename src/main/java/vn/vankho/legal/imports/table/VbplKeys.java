package vn.vankho.legal.imports.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An object of an export by the names its values may have; capitals, underscores and hyphens in a name mean nothing. */
final class VbplKeys {
    private final Map<String, JsonNode> values = new HashMap<>();

    VbplKeys(JsonNode node) {
        node.properties().forEach(value -> values.putIfAbsent(key(value.getKey()), value.getValue()));
    }

    /** What one document says of another. @param kind as it stands there */
    record Reference(String kind, VbplKeys other) {}

    /** Documents of an answer: itself, a list, or what it wraps. */
    static void documents(JsonNode node, List<JsonNode> found) {
        if (node.isArray()) {
            node.forEach(one -> documents(one, found));
            return;
        }
        if (!node.isObject()) return;
        var keys = new VbplKeys(node);
        var list = keys.said("docNum").isEmpty() ? keys.first(VbplNames.LISTS) : null;
        if (list == null || !list.isArray() && !list.isObject()) found.add(node);
        else documents(list, found);
    }

    /** The first of the names of this value that says something; of an object its name, of a list its values. */
    String said(String value) {
        for (var name : VbplNames.NAMES.getOrDefault(value, List.of())) {
            var node = values.get(name);
            var text = node == null ? "" : text(node);
            if (!text.isEmpty()) return Sheet.cell(text);
        }
        return "";
    }

    /** A list of references that say their kind, or lists by kind. */
    List<Reference> references() {
        var all = new ArrayList<Reference>();
        var lists = first(VbplNames.REFERENCES);
        if (lists != null && lists.isArray())
            lists.forEach(one -> all.add(reference(new VbplKeys(one).said("kind"), one)));
        if (lists != null && lists.isObject())
            lists.properties().forEach(list -> list.getValue().forEach(one -> all.add(reference(list.getKey(), one))));
        return all;
    }

    private static Reference reference(String kind, JsonNode one) {
        var keys = new VbplKeys(one);
        var other = VbplNames.OTHER.stream()
                .map(keys.values::get)
                .filter(node -> node != null && node.isObject())
                .findFirst();
        return new Reference(kind, other.map(VbplKeys::new).orElse(keys));
    }

    private @Nullable JsonNode first(List<String> names) {
        return names.stream()
                .map(values::get)
                .filter(node -> node != null)
                .findFirst()
                .orElse(null);
    }

    private static String text(JsonNode value) {
        if (value.isObject()) {
            var keys = new VbplKeys(value);
            return Stream.of("name", "title", "fullname", "code")
                    .map(keys.values::get)
                    .filter(node -> node != null && !node.isContainer())
                    .map(VbplKeys::text)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        if (!value.isArray()) return value.isNull() ? "" : value.asString("").strip();
        var all = new ArrayList<String>();
        value.forEach(one -> all.add(text(one)));
        all.removeIf(String::isEmpty);
        return String.join("; ", all);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
