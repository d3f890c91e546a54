package vn.vankho.legal.coming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.Visible;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.ActsBeside;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;

/**
 * Reads what is proposed for the days that come; each query holds the permission filter: the text, the one that acts and the words it is read
 * from have to be seen.
 */
@Repository
class ComingProposalQueries {
    private static final String[] ACTS = Arrays.stream(RelationKind.values())
            .filter(RelationKind::changesStatus)
            .map(Enum::name)
            .toArray(String[]::new);
    private static final String[] EVENTS = Arrays.stream(EffectKind.values())
            .filter(EffectKind::changesStatus)
            .map(Enum::name)
            .toArray(String[]::new);

    /** An act counts from its own day, else from the day on which the text that acts takes effect; a term from the day after its last one. */
    private static final String PROPOSED = """
            select coalesce(r.from_day, s.effective_from) as day, r.target_id as id, coalesce(r.read_kind, r.kind) as kind, true as act,
                   case when r.read_provisions is not null then r.read_provisions = '' else r.whole end as whole,
                   case when r.read_provisions is not null then r.read_provisions when r.whole then '' else r.provisions_said end as provisions,
                   r.source_id as acting
              from legal_relation r join legal_document s on s.id = r.source_id
             where r.state = 'PROPOSED' and coalesce(r.read_kind, r.kind) not in ('BASED_ON', 'REFERS_TO')
               and coalesce(r.read_kind, r.kind) = any (cast(:acts as text[]))
               and coalesce(r.from_day, s.effective_from) > :today and coalesce(r.from_day, s.effective_from) <= :until and %s
             union all
            select %2$s, e.legal_document_id, e.kind, false, e.whole, case when e.whole then '' else e.provisions_said end,
                   nullif(e.source_id, e.legal_document_id)
              from effect_event e
             where e.state = 'PROPOSED' and e.retracted_at is null and e.kind = any (cast(:events as text[]))
               and %2$s > :today and %2$s <= :until and (e.source_id is distinct from e.legal_document_id or %3$s)
               and not %4$s
            """.formatted(
                    VisibleLegal.words("r"),
                    "(case when e.kind = 'TERM' then e.until_day + 1 else e.on_day end)",
                    VisibleLegal.words("e"),
                    ActsBeside.SQL);

    private static final String FROM =
            " from (%s) p join legal_document l on l.id = p.id %s ".formatted(PROPOSED, VisibleLegal.FILE);

    private static final String SEEN = """
             where %2$s and (p.acting is null or exists (select from legal_document l %1$s where l.id = p.acting and %2$s))
            """.formatted(VisibleLegal.FILE, VisibleLegal.SQL);

    private final JdbcClient jdbc;

    ComingProposalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The nearest first. */
    Page<ComingProposal> page(ComingFilter filter, int limit, Viewer viewer) {
        var values = new HashMap<String, Object>(Visible.to(viewer));
        values.put("today", filter.today());
        values.put("until", filter.until());
        values.put("acts", ACTS);
        values.put("events", EVENTS);
        var rows = jdbc.sql(
                        "select count(*) over () as total, p.day, p.kind, p.act, p.whole, p.provisions, p.acting, a.number as acting_number, a.type_name as acting_type,"
                                + " a.title as acting_title, " + LegalRows.DOCUMENT
                                + FROM + "left join legal_document a on a.id = p.acting" + SEEN
                                + " order by p.day, l.id, p.kind, p.acting limit :limit")
                .params(values)
                .param("limit", limit)
                .query((row, no) -> new Counted(row(row, no), row.getLong("total")))
                .list();
        return new Page<>(
                rows.stream().map(Counted::proposal).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    /** One of so many: reading them is what takes time, so they are read once. */
    private record Counted(ComingProposal proposal, long total) {}

    private static ComingProposal row(ResultSet row, int no) throws SQLException {
        var document = LegalRows.document(row, no);
        boolean act = row.getBoolean("act");
        var acting = Sql.uuid(row, "acting");
        return new ComingProposal(
                Objects.requireNonNull(LegalRows.day(row, "day")),
                document.id(),
                document.header(),
                act ? RelationKind.valueOf(row.getString("kind")) : null,
                act ? null : EffectKind.valueOf(row.getString("kind")),
                row.getBoolean("whole"),
                row.getString("provisions"),
                acting == null ? null : new LegalDocumentId(acting),
                acting == null
                        ? ""
                        : LegalHeader.cited(
                                        row.getString("acting_number"),
                                        row.getString("acting_type"),
                                        row.getString("acting_title"),
                                        null,
                                        null)
                                .name());
    }
}
