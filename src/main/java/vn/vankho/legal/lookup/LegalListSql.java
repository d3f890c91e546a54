package vn.vankho.legal.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.head.LegalKeys;
import vn.vankho.legal.list.DetailsSql;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.shared.Sql;
import vn.vankho.vietnamese.JointIssuers;

/** {@link LegalFilter} as conditions on {@code legal_document l}, its file {@code d} and its interval {@code i} of the day. */
final class LegalListSql {
    static final String INTERVAL = """
             left join effect_interval i on i.legal_document_id = l.id and i.from_day <= :on and i.to_day > :on
            """;

    static final String FILE = " left join document d on d.id = l.document_id ";

    /** Later than the moment of the filter. */
    static final String RECORDED_LATER = """
            (exists (select from effect_event e where e.legal_document_id = l.id and e.state = 'CONFIRMED'
                      and (e.recorded_at > :known or e.retracted_at > :known))
             or exists (select from legal_move m where m.what = 'EVENT' and l.id in (m.from_id, m.to_id) and m.moved_at > :known))""";

    /** A name that was merged into another one asks for that; a joint text is found under each of its bodies. */
    private static final String ISSUER = """
             and (l.issuer_key = %1$s or cardinality(l.issuer_keys) > 1 and l.issuer_keys @> array[%1$s])
            """.formatted("""
            coalesce((select i.name_key from legal_issuer_alias a join legal_issuer i on i.id = a.issuer_id
                       where a.name_key = :issuer%1$d), cast(:issuer%1$d as text))""");

    /** In a query of its own the word is folded once, not with each row. */
    private static final String WORD = " and strpos(l.folded, (select document_folded(:word%d))) > 0";

    /** {@link vn.vankho.legal.LegalHeader#isYetToBeIssued} on the day of the list. */
    static final String NOT_ISSUED =
            " (l.issued_on is not null and l.issued_on > :on and coalesce(i.statuses, '') in ('', 'NOT_YET_IN_FORCE')) ";

    /** A text without a number has its name for a key. */
    private static final String NUMBER = " and l.number is not null and strpos(l.search_key, :number) > 0";

    private LegalListSql() {}

    static String file(LegalFilter filter) {
        return filter.knownAt() == null ? FILE : VisibleLegal.FILE_THEN;
    }

    /** @param standing see {@link LegalListQueries#list}; null: all is known now */
    static String where(
            LegalFilter filter, @Nullable Collection<LegalDocumentId> standing, Map<String, Object> values) {
        var sql = new StringBuilder(" where " + (filter.knownAt() == null ? VisibleLegal.SQL : VisibleLegal.THEN));
        if (!filter.words().isEmpty()) {
            var words = filter.words().split("\\s+");
            for (int i = 0; i < words.length; i++) add(sql, values, WORD.formatted(i), "word" + i, words[i]);
        }
        add(sql, values, NUMBER, "number", LegalKeys.search(filter.details().number()));
        add(sql, values, " and l.type_name = :type", "type", filter.typeName());
        // addresses and filters that were kept before name the bodies of a joint text in one line
        var bodies = filter.issuer() == null ? List.<String>of() : JointIssuers.each(filter.issuer());
        for (int i = 0; i < bodies.size(); i++)
            add(sql, values, ISSUER.formatted(i), "issuer" + i, LegalKeys.issuer(bodies.get(i)));
        add(
                sql,
                values,
                " and d.unit_id = :unit and " + VisibleLegal.FILE_SEEN,
                "unit",
                filter.unit() == null ? null : filter.unit().value());
        if (filter.asksStatus()) sql.append(" and ").append(standing(filter, standing, values));
        // was not there on the day: neither "chưa có hiệu lực" nor "chưa xác định"
        if (filter.undetermined() || filter.status() == EffectStatus.NOT_YET_IN_FORCE)
            sql.append(" and (l.issued_on is null or l.issued_on <= :on)");
        add(
                sql,
                values,
                " and l.state = :state",
                "state",
                filter.state() == null ? null : filter.state().name());
        add(sql, values, " and l.field in (select name from legal_field_below(:field))", "field", filter.field());
        add(sql, values, " and l.taken_in_at <= :known", "known", Sql.at(filter.knownAt()));
        add(
                sql,
                values,
                " and greatest(l.taken_in_at, l.confirmed_at) > :takenInAfter",
                "takenInAfter",
                Sql.at(filter.takenInAfter()));
        DetailsSql.add(sql, values, filter.details());
        if (filter.year() != null) {
            sql.append(" and l.issued_on >= :yearFrom and l.issued_on < :yearTo");
            values.put("yearFrom", LocalDate.of(filter.year(), 1, 1));
            values.put("yearTo", LocalDate.of(filter.year() + 1, 1, 1));
        }
        return sql.toString();
    }

    private static String standing(
            LegalFilter filter, @Nullable Collection<LegalDocumentId> standing, Map<String, Object> values) {
        var now = new ArrayList<String>();
        if (filter.status() != null) {
            now.add("i.statuses in (:statuses)");
            values.put("statuses", filter.status().joinedForms());
        }
        if (filter.undetermined()) now.add("coalesce(i.statuses, '') = ''");
        var asked = String.join(" and ", now);
        if (standing == null) return asked;
        values.put("standing", Sql.ids(standing));
        return "(not " + RECORDED_LATER + " and " + asked + " or l.id = any (cast(:standing as uuid[])))";
    }

    private static void add(
            StringBuilder sql, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value == null) return;
        sql.append(condition);
        values.put(name, value);
    }
}
