package vn.vankho.document.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.vankho.shared.BadParameter;

/**
 * What a script wants changed: only the fields that stand in its JSON.
 *
 * @param values as the values of a form: null clears; a list is an array, whose texts may hold commas, or one text with commas
 * @param revision the one the script has seen, or null where it does not mind changes of others
 */
record ChangeBody(
        Map<String, List<String>> values, @Nullable Integer revision) {
    /** @throws BadParameter when it is no object, or names a field that is none or holds no text */
    static ChangeBody of(JsonNode body) {
        return new ChangeBody(values(body), revision(body));
    }

    private static @Nullable Integer revision(JsonNode body) {
        var revision = body.get("revision");
        if (revision == null || revision.isNull()) return null;
        if (!revision.isInt()) throw new BadParameter("problem.parameter.wrong", "revision", revision.toString());
        return revision.intValue();
    }

    private static Map<String, List<String>> values(JsonNode body) {
        if (!body.isObject()) throw new BadParameter("problem.body.unreadable");
        FormField.requireKnown(body.propertyNames(), "revision");
        var values = new HashMap<String, List<String>>();
        for (var entry : body.properties()) {
            var name = entry.getKey();
            if (!name.equals("revision")) values.put(name, texts(name, entry.getValue()));
        }
        return values;
    }

    private static List<String> texts(String name, JsonNode value) {
        if (value.isNull()) return List.of("");
        boolean list = FormField.isList(name);
        if (value.isArray() && list)
            return value.valueStream().map(one -> text(name, one)).toList();
        var text = text(name, value);
        return list ? FormField.apart(text).toList() : List.of(text);
    }

    private static String text(String name, JsonNode value) {
        if (!value.isString()) throw new BadParameter("problem.parameter.wrong", name, value.toString());
        return value.stringValue();
    }
}
