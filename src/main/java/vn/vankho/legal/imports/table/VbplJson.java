package vn.vankho.legal.imports.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.shared.Refused;

/**
 * Documents in the JSON of vbpl.vn, one, an array or one in each line, as two tables: what they are, and what they do to each other.
 * A reference may name a document that is not there; what one with an id does not say is said by the document of the same file. Exports call the
 * same thing by several names ({@link VbplKeys}).
 */
final class VbplJson {
    /** A register of twenty thousand documents has some two million; a tree of them is held in memory. */
    private static final long MOST_TOKENS = 2_500_000;

    private static final int DEEPEST = 50;
    private static final int LONGEST_MORE = 200;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(MOST_TOKENS)
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    private VbplJson() {}

    static List<Sheet> read(String name, String text) {
        var documents = documents(name, text).stream().map(VbplKeys::new).toList();
        var named = new HashMap<String, VbplKeys>();
        documents.forEach(one -> named.put(one.said("id"), one));
        // a reference without an id is not to the documents without one
        named.remove("");
        var more = VbplNames.MORE.stream()
                .filter(value ->
                        documents.stream().anyMatch(one -> !one.said(value).isEmpty()))
                .toList();
        var rows = new ArrayList<List<String>>(
                List.of(Stream.concat(VbplNames.FIELDS.stream(), more.stream()).toList()));
        var edges = new ArrayList<List<String>>(List.of(VbplNames.EDGES));
        for (var one : documents) {
            rows.add(Stream.concat(
                            VbplNames.FIELDS.stream().map(one::said),
                            more.stream().map(value -> begin(one.said(value))))
                    .toList());
            one.references().forEach(reference -> edges.add(edge(one, reference, named)));
        }
        var sheets = new ArrayList<Sheet>(List.of(new Sheet("documents", rows)));
        if (edges.size() > 1) sheets.add(new Sheet("references", edges));
        return sheets;
    }

    /** A full text is not kept in a cell; that there is one is told. */
    private static String begin(String value) {
        return value.length() > LONGEST_MORE ? value.substring(0, LONGEST_MORE) + "…" : value;
    }

    private static List<JsonNode> documents(String name, String text) {
        var found = new ArrayList<JsonNode>();
        try (var all = JSON.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            while (all.hasNextValue()) VbplKeys.documents(all.nextValue(), found);
        } catch (StreamConstraintsException tooMuch) {
            throw new Refused("legal.import.json.tooMuch", name);
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            throw new Refused("legal.import.json.broken", name, place == null ? 1 : place.getLineNr());
        }
        return found;
    }

    private static List<String> edge(VbplKeys one, VbplKeys.Reference reference, Map<String, VbplKeys> named) {
        var other = reference.other();
        var number = other.said("targetNumber");
        var here = named.get(other.said("targetId"));
        var meant = here != null && (number.isEmpty() || number.equals(here.said("docNum"))) ? here : null;
        UnaryOperator<String> said = value -> {
            var own = other.said(value);
            return own.isEmpty() && meant != null ? meant.said(value) : own;
        };
        return List.of(
                one.said("docNum"),
                one.said("agencyName"),
                one.said("issueDate"),
                reference.kind(),
                number.isEmpty() && meant != null ? meant.said("docNum") : number,
                said.apply("title"),
                said.apply("agencyName"),
                said.apply("issueDate"));
    }
}
