package vn.vankho.legal.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.Visible;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.StatusInterval;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;

/** The register as a list: each query holds the permission filter. */
@Repository
class LegalListQueries {
    private final JdbcClient jdbc;

    LegalListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The texts of the page are found first, by few columns: what it shows of them is read for these alone. */
    Page<LegalRow> list(LegalFilter filter, LegalOrder order, int offset, int limit, Viewer viewer) {
        return list(filter, null, order, offset, limit, viewer);
    }

    /** @param standing texts of which more was recorded later, and that stood then as the filter asks; null: all is known now */
    Page<LegalRow> list(
            LegalFilter filter,
            @Nullable Collection<LegalDocumentId> standing,
            LegalOrder order,
            int offset,
            int limit,
            Viewer viewer) {
        var values = new HashMap<String, Object>(Visible.to(viewer));
        var hits = "select l.id, " + order.column() + " from legal_document l" + LegalListSql.file(filter)
                + (filter.asksStatus() || order.isOfDay() ? LegalListSql.INTERVAL : "")
                + LegalListSql.where(filter, standing, values);
        var rows = jdbc.sql("with hit as " + (filter.asksStatus() ? "materialized " : "") + "(" + hits + "),"
                        + " page as (select l.id from hit l order by " + order.sql() + " offset :offset limit :limit)"
                        + " select " + LegalRows.SEEN
                        + """
                        , coalesce(i.statuses, '') as statuses, nullif(i.from_day, '-infinity') as since,
                         exists (select from effect_event e where e.legal_document_id = l.id and e.kind = 'SUPPLEMENTED' and e.state = 'CONFIRMED'
                                  and e.retracted_at is null and e.on_day <= :on) as supplemented,
                         case when %3$s then (select u.name from org_unit u where u.id = d.unit_id) end as unit_name,
                         (select count(*) from legal_relation r where r.source_id = l.id and r.state = 'PROPOSED' and %1$s)
                         + (select count(*) from effect_event e
                             where e.legal_document_id = l.id and e.state = 'PROPOSED' and e.retracted_at is null and %2$s) as proposals,
                         (select count(*) from hit) as total
                          from page join legal_document l on l.id = page.id
                        """.formatted(VisibleLegal.words("r"), VisibleLegal.words("e"), VisibleLegal.FILE_SEEN)
                        + LegalListSql.file(filter) + LegalListSql.INTERVAL + " order by " + order.shown())
                .params(values)
                .param("on", filter.on())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, no) -> new Counted(row(row, no, filter.on()), row.getLong("total")))
                .list();
        if (!rows.isEmpty())
            return new Page<>(
                    parts(rows.stream().map(Counted::row).toList(), filter.on()),
                    rows.getFirst().total());
        if (offset == 0) return new Page<>(List.of(), 0);
        var total = jdbc.sql("select count(*) from (" + hits + ") as hit")
                .params(values)
                .param("on", filter.on());
        return new Page<>(List.of(), total.query(Long.class).single());
    }

    /** Of texts that stand so in part: since when each status holds, which the interval of the day alone does not say. */
    private List<LegalRow> parts(List<LegalRow> rows, LocalDate on) {
        var ids = rows.stream()
                .filter(row -> row.statuses().stream().anyMatch(EffectStatus::isOfParts))
                .map(LegalRow::id)
                .toList();
        if (ids.isEmpty()) return rows;
        var intervals = intervals(ids, on);
        return rows.stream()
                .map(row -> {
                    var own = intervals.get(row.id());
                    return own == null ? row : row.since(StatusInterval.since(own, on));
                })
                .toList();
    }

    /** Of these texts, in order, until the day. */
    Map<LegalDocumentId, List<StatusInterval>> intervals(Collection<LegalDocumentId> ids, LocalDate on) {
        var intervals = new HashMap<LegalDocumentId, List<StatusInterval>>();
        jdbc.sql("""
                select i.legal_document_id, nullif(i.from_day, '-infinity') as from_day, nullif(i.to_day, 'infinity') as to_day, i.statuses
                  from effect_interval i where i.legal_document_id = any (cast(:ids as uuid[])) and i.from_day <= :on
                 order by i.legal_document_id, i.from_day
                """)
                .param("ids", Sql.ids(ids))
                .param("on", on)
                .query((row, _) -> intervals
                        .computeIfAbsent(
                                new LegalDocumentId(Sql.uuid(row, "legal_document_id")), _ -> new ArrayList<>())
                        .add(LegalRows.interval(row)))
                .list();
        return intervals;
    }

    private record Counted(LegalRow row, long total) {}

    /** Those of these texts that the filter leaves. */
    List<LegalDocumentId> among(Collection<LegalDocumentId> documents, LegalFilter filter, Viewer viewer) {
        var values = new HashMap<String, Object>(Visible.to(viewer));
        return jdbc.sql("select l.id from legal_document l" + LegalListSql.file(filter)
                        + (filter.asksStatus() ? LegalListSql.INTERVAL : "") + LegalListSql.where(filter, null, values)
                        + " and l.id = any (cast(:ids as uuid[]))")
                .params(values)
                .param("on", filter.on())
                .param("ids", Sql.ids(documents))
                .query((row, _) -> new LegalDocumentId(Sql.uuid(row, "id")))
                .list();
    }

    private static LegalRow row(ResultSet row, int no, LocalDate on) throws SQLException {
        var document = LegalRows.document(row, no);
        var statuses = EffectStatus.parted(row.getString("statuses"));
        var since = LegalRows.day(row, "since");
        return new LegalRow(
                document.id(),
                document.document(),
                document.header(),
                document.state(),
                on,
                statuses,
                since == null ? Map.of() : statuses.stream().collect(Collectors.toMap(Function.identity(), _ -> since)),
                row.getBoolean("supplemented"),
                row.getLong("proposals"),
                document.contents(),
                document.normative(),
                Objects.requireNonNullElse(row.getString("unit_name"), ""));
    }
}
