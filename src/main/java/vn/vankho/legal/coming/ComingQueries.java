package vn.vankho.legal.coming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.Visible;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.legal.coming.ComingChange.Reason;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;

/** Reads where the intervals of texts meet in the days that come; each query holds the permission filter. */
@Repository
class ComingQueries {
    /** Of which sort an event is that turns the status on the day {@code c.from_day}, of what part, and by which text, where that may be seen. */
    private static final String REASONS = """
            (select array_agg(distinct concat(e.kind, case when e.on_day = c.from_day then '' else '-' end, chr(31), e.whole, chr(31),
                        case when e.whole then '' else e.provisions_said end, chr(31), s.type_name, chr(31), s.number, chr(31), s.title,
                        chr(31), case when e.kind = 'COMMENCED' and e.whole and e.on_day = c.from_day then (
                            select string_agg(concat(x.provisions_said, chr(29), to_char(x.on_day, 'YYYY-MM-DD')), chr(30) order by x.on_day)
                              from effect_event x
                             where x.legal_document_id = e.legal_document_id and x.kind = 'COMMENCED' and not x.whole and x.on_day > e.on_day
                               and x.provisions_said <> '' and x.state = 'CONFIRMED' and x.retracted_at is null) end))
               from effect_event e
               left join lateral (
                   select l.type_name, l.number, l.title from legal_document l left join document d on d.id = l.document_id
                    where l.id = e.source_id and e.source_id <> e.legal_document_id and %s
                      and (e.caused_by is not null or %s)) s on true
              where e.legal_document_id = c.legal_document_id and e.state = 'CONFIRMED' and e.retracted_at is null
                and (e.on_day = c.from_day or e.until_day = c.from_day - 1))
            """.formatted(VisibleLegal.SQL, VisibleLegal.words("e"));

    /** A day on which the status of a text turns; by the index of each, the intervals of all texts are not read for the few that turn. */
    private static final String TURNS = """
            select i.legal_document_id, i.from_day, i.statuses, b.statuses as before
              from effect_interval i
             cross join lateral (
                   select n.statuses from effect_interval n
                    where n.legal_document_id = i.legal_document_id and n.to_day = i.from_day limit 1) b
             where i.from_day > :today and i.from_day <= :until and i.statuses <> b.statuses
            """;

    private final JdbcClient jdbc;

    ComingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<ComingChange> page(ComingFilter filter, int offset, int limit, Viewer viewer) {
        var values = new HashMap<String, Object>(Visible.to(viewer));
        values.put("today", filter.today());
        values.put("until", filter.until());
        values.putAll(ComingParts.kinds(filter.status()));
        var status = "";
        if (filter.status() != null) {
            status = " and i.statuses in (:statuses)";
            values.put("statuses", filter.status().joinedForms());
        }
        var changes = """
                 from (%s) i
                cross join lateral (select * from legal_document n where n.id = i.legal_document_id limit 1) l
                 left join document d on d.id = l.document_id
                where
                """.formatted(TURNS + ComingParts.SQL) + VisibleLegal.SQL + status;
        long total = jdbc.sql("select count(*)" + changes)
                .params(values)
                .query(Long.class)
                .single();
        if (total <= offset) return new Page<>(List.of(), total);
        var rows = jdbc.sql("with c as materialized (select i.legal_document_id, i.from_day, i.statuses, i.before"
                        + changes
                        + " order by i.from_day, i.legal_document_id offset :offset limit :limit) select c.from_day, c.statuses, c.before, "
                        + REASONS + " as reasons, " + LegalRows.DOCUMENT
                        + " from c join legal_document l on l.id = c.legal_document_id order by c.from_day, l.id")
                .params(values)
                .param("offset", offset)
                .param("limit", limit)
                .query(ComingQueries::row)
                .list();
        return new Page<>(rows, total);
    }

    private static ComingChange row(ResultSet row, int no) throws SQLException {
        var document = LegalRows.document(row, no);
        var reasons = row.getArray("reasons") == null ? List.<String>of() : Sql.strings(row, "reasons");
        return new ComingChange(
                document.id(),
                document.header(),
                Objects.requireNonNull(LegalRows.day(row, "from_day")),
                EffectStatus.parted(row.getString("before")),
                EffectStatus.parted(row.getString("statuses")),
                reasons.stream().map(Reason::of).toList());
    }
}
