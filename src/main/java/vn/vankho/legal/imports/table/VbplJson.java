package vn.vankho.legal.imports.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.shared.Refused;

/**
 * Documents in the JSON of vbpl.vn, one, an array or one in each line, as two tables: what they are, and what they do to each other.
 * A reference may name a document that is not there; one that has only an id is named by the document of the same file.
 */
final class VbplJson {
    private static final List<String> FIELDS = List.of(
            "docNum",
            "docType",
            "title",
            "docAbs",
            "agencyName",
            "issueDate",
            "effFrom",
            "effTo",
            "effStatus",
            "signer",
            "documentFields",
            "id");
    private static final List<String> EDGES = List.of(
            "source",
            "sourceIssuer",
            "sourceDate",
            "relationship",
            "target",
            "targetTitle",
            "targetIssuer",
            "targetDate");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private VbplJson() {}

    static List<Sheet> read(String name, String text) {
        var documents = documents(name, text);
        var numbers = new HashMap<String, String>();
        documents.forEach(one -> numbers.put(said(one, "id"), said(one, "docNum", "number", "code")));
        var rows = new ArrayList<List<String>>(List.of(FIELDS));
        var edges = new ArrayList<List<String>>(List.of(EDGES));
        for (var one : documents) {
            rows.add(FIELDS.stream().map(field -> field(one, field)).toList());
            for (var reference : one.path(one.has("references") ? "references" : "diagram"))
                edges.add(edge(one, reference, numbers));
        }
        var sheets = new ArrayList<Sheet>(List.of(new Sheet("documents", rows)));
        if (edges.size() > 1) sheets.add(new Sheet("references", edges));
        return sheets;
    }

    private static List<JsonNode> documents(String name, String text) {
        var found = new ArrayList<JsonNode>();
        try (var all = JSON.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            while (all.hasNextValue()) {
                var node = all.nextValue();
                var list =
                        node.isArray() ? node : node.path("items").isArray() ? node.path("items") : node.path("data");
                if (list.isArray()) list.forEach(found::add);
                else found.add(list.isObject() ? list : node);
            }
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            throw new Refused("legal.import.json.broken", name, place == null ? 1 : place.getLineNr());
        }
        return found.stream().filter(JsonNode::isObject).toList();
    }

    private static String field(JsonNode one, String field) {
        return switch (field) {
            case "agencyName" -> said(one, "agencyName", "organization", "agency");
            case "docNum" -> said(one, "docNum", "number", "code");
            case "signer" -> said(one, "signer", "signers");
            default -> said(one, field);
        };
    }

    private static List<String> edge(JsonNode one, JsonNode reference, Map<String, String> numbers) {
        var other = reference.path("document").isObject() ? reference.path("document") : reference;
        var number = said(other, "docNum", "targetDocNum", "referenceDocNum", "number");
        var id = said(other, "targetId", "referenceId", "docId", "id");
        return List.of(
                said(one, "docNum", "number", "code"),
                said(one, "agencyName", "organization", "agency"),
                said(one, "issueDate"),
                said(reference, "referenceType", "relationship", "type", "kind"),
                number.isEmpty() ? numbers.getOrDefault(id, "") : number,
                said(other, "title", "docAbs"),
                said(other, "agencyName", "organization"),
                said(other, "issueDate"));
    }

    /** The first of these that says something; of an object its name, of a list its values. */
    private static String said(JsonNode node, String... names) {
        for (var name : names) {
            var value = text(node.path(name));
            if (!value.isEmpty()) return Sheet.cell(value);
        }
        return "";
    }

    private static String text(JsonNode value) {
        if (value.isObject()) return said(value, "name", "title", "fullName", "code");
        if (!value.isArray()) return value.isNull() ? "" : value.asString("").strip();
        var all = new ArrayList<String>();
        value.forEach(one -> all.add(text(one)));
        all.removeIf(String::isEmpty);
        return String.join("; ", all);
    }
}
