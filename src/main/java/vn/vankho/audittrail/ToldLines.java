package vn.vankho.audittrail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What words may find: only lines whose details their reader is told, or the words of a hidden title could be guessed one by one.
 *
 * @param sql condition on {@code audit_entry e}, with its parameters
 * @param documents ids of documents that are called by the words today: all lines about them are found
 */
public record ToldLines(String sql, Map<String, Object> parameters, List<String> documents) {
    public static final ToldLines NONE = new ToldLines("false", Map.of(), List.of());

    public ToldLines(String sql, Map<String, Object> parameters) {
        this(sql, parameters, List.of());
    }

    /** Its parameters with those of another condition. */
    public Map<String, Object> with(Map<String, Object> others) {
        var all = new HashMap<>(parameters);
        all.putAll(others);
        return all;
    }
}
