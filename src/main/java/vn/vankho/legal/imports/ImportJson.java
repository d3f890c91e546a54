package vn.vankho.legal.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.legal.imports.RegisterImport.NamedSheet;
import vn.vankho.legal.imports.row.Column;
import vn.vankho.legal.imports.row.Problem;

/** How choices and problems stand in the tables. */
final class ImportJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ImportJson() {}

    /** Without the zero character, which jsonb does not hold. */
    static String of(Object value) {
        return JSON.writeValueAsString(value).replace("\\u0000", " ");
    }

    static List<NamedSheet> sheets(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }

    static Map<Column, Integer> columns(String json) {
        Map<String, Integer> named = JSON.readValue(json, new TypeReference<>() {});
        var columns = new EnumMap<Column, Integer>(Column.class);
        named.forEach((name, index) -> columns.put(Column.valueOf(name), index));
        return columns;
    }

    static Map<Column, String> givens(String json) {
        Map<String, String> named = JSON.readValue(json, new TypeReference<>() {});
        var givens = new EnumMap<Column, String>(Column.class);
        named.forEach((name, said) -> givens.put(Column.valueOf(name), said));
        return givens;
    }

    static @Nullable Problem problem(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, Problem.class);
    }

    static List<Problem> problems(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }
}
