package vn.vankho.document;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people say about a document, as columns and rows: the same for a new document and for a changed one. */
final class DataColumns {
    private DataColumns() {}

    static Map<String, @Nullable Object> params(DocumentData data) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("kind", data.kind().name());
        params.put("title", data.title());
        params.put("number", data.number());
        params.put("type", data.typeName());
        params.put("issuer", data.issuer());
        params.put("issuedOn", data.issuedOn());
        params.put("effectiveFrom", data.effectiveFrom());
        params.put("ceasedOn", data.ceasedOn());
        params.put("field", data.field());
        params.put("unit", data.unit() == null ? null : data.unit().value());
        params.put("tags", data.tags().stream().sorted().toArray(String[]::new));
        params.put("access", data.access().name());
        return params;
    }
}
