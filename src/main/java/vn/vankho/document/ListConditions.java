package vn.vankho.document;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Sql;

/** What a filter of the list asks, as a condition on the document {@code d}; all that people say goes in as a parameter. */
@Component
class ListConditions {
    /** Of a step {@code s}. */
    static final String UNREAD =
            "(s.kind = 'SCAN' and (s.state in ('SKIPPED', 'FAILED') or s.state = 'DONE' and s.reason is not null))";

    /** More documents in one state nobody goes through one by one. */
    private static final int MOST_IN_A_STATE = 50_000;

    private final ObjectProvider<DocumentFindings> findings;

    ListConditions(ObjectProvider<DocumentFindings> findings) {
        this.findings = findings;
    }

    record Condition(String sql, Map<String, Object> values) {}

    Condition of(DocumentFilter filter, Viewer viewer) {
        var values = new HashMap<String, Object>(Visible.to(viewer));
        var sql = new StringBuilder(Visible.SQL);
        words(filter.words(), sql, values);
        if (filter.kind() != null) {
            sql.append(" and d.kind = :kind");
            values.put("kind", filter.kind().name());
        }
        if (filter.unit() != null) {
            sql.append("""
                     and d.unit_id in (with recursive below as (
                             select cast(:unit as uuid) as id
                             union select u.id from org_unit u join below on u.parent_id = below.id)
                         select id from below)
                    """);
            values.put("unit", filter.unit().value());
        }
        issued(filter, sql, values);
        if (!filter.tag().isEmpty()) {
            sql.append(" and :tag = any (d.tags)");
            values.put("tag", filter.tag());
        }
        if (!filter.states().isEmpty())
            sql.append(filter.states().stream()
                    .map(state -> in(state, values, viewer))
                    .collect(Collectors.joining(" or ", " and (", ")")));
        return new Condition(sql.toString(), values);
    }

    private static void issued(DocumentFilter filter, StringBuilder sql, Map<String, Object> values) {
        if (!filter.issuer().isEmpty()) {
            // there are few names: from one its index leads to the next, and folding one costs more than comparing it.
            // A
            // name that is one of them, alone or beside others, is no part of a longer one: "Chính phủ" is not its
            // office
            sql.append("""
                     and d.issuer = any (array(
                         with recursive one (issuer) as (
                                  select min(x.issuer) from document x
                                  union all
                                  select (select min(x.issuer) from document x where x.issuer > o.issuer) from one o where o.issuer is not null),
                              known as (select issuer, document_folded(issuer) as folded from one where issuer is not null),
                              asked as (select document_folded(:issuer) as folded),
                              named as (select issuer from known, asked
                                         where known.folded = asked.folded
                                            or asked.folded = any (regexp_split_to_array(known.folded, '\\s*[,;]\\s*')))
                         select issuer from named
                         union all select issuer from known, asked
                          where strpos(known.folded, asked.folded) > 0 and not exists (select from named)))
                    """);
            values.put("issuer", filter.issuer());
        }
        if (filter.issuedFrom() != null) {
            sql.append(" and d.issued_on >= :issuedFrom");
            values.put("issuedFrom", filter.issuedFrom());
        }
        if (filter.issuedUntil() != null) {
            sql.append(" and d.issued_on <= :issuedUntil");
            values.put("issuedUntil", filter.issuedUntil());
        }
    }

    /** That each of these stands in title or number; nothing where there are none. */
    static void words(String words, StringBuilder sql, Map<String, Object> values) {
        if (words.isEmpty()) return;
        sql.append("""
                 and not exists (select from unnest((select array_agg(document_folded(w)) from unnest(cast(:words as text[])) as w))
                                  as word where strpos(d.folded, word) = 0)
                """);
        values.put("words", words.split("\\s+"));
    }

    private String in(DocumentState state, Map<String, Object> values, Viewer viewer) {
        return switch (state) {
            case FAILED -> "exists (select from step s where s.document_id = d.id and s.state = 'FAILED')";
            case UNREAD -> "exists (select from step s where s.document_id = d.id and " + UNREAD + ")";
            case HELD -> HeldQueries.DOCUMENT;
            case UNCONFIRMED -> "cardinality(d.read_fields) > 0";
            case DOUBTFUL, BAD_SIGNATURE, UNKNOWN_ROOT, DECODED -> {
                var found = findings.stream()
                        .flatMap(room -> room.in(state, MOST_IN_A_STATE, viewer).stream())
                        .collect(Collectors.toSet());
                values.put(state.name(), Sql.ids(found));
                yield "d.id = any (cast(:" + state.name() + " as uuid[]))";
            }
        };
    }
}
