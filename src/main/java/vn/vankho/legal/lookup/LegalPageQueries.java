package vn.vankho.legal.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.Visible;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.EffectRow.LegalName;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.Origin;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.shared.Sql;

/** Reads what the page of one legal document shows; of other texts only what the viewer may see. */
@Repository
class LegalPageQueries {
    private static final int MOST = 2_000;
    private static final String OTHER = """
             left join document d on d.id = l.document_id
             left join effect_interval i on i.legal_document_id = l.id and i.from_day <= :on and i.to_day > :on
            """;

    private final JdbcClient jdbc;

    LegalPageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that was ever recorded of it, in order of days. */
    List<EffectRow> timeline(LegalDocumentId id, Viewer viewer) {
        return jdbc.sql("""
                select e.*, l.id as acting_id, l.number, l.type_name, l.title, coalesce(%s, false) as seen, r.sentence_from
                  from effect_event e
                  left join legal_relation r on r.id = e.relation_id
                  left join legal_document l on l.id = e.source_id
                  left join document d on d.id = l.document_id
                 where e.legal_document_id = :id
                 order by e.on_day, e.recorded_at, e.id
                 limit :most
                """.formatted(VisibleLegal.SQL))
                .param("id", id.value())
                .param("most", MOST)
                .params(Visible.to(viewer))
                .query(LegalPageQueries::effect)
                .list();
    }

    /**
     * What the text does, by its own words, and what others do to it; an older text that is hidden bears only the name by which it is cited.
     *
     * @param knownAt what was said and decided until then; what was decided later is a proposal still
     */
    List<RelationRow> relations(LegalDocumentId id, LocalDate on, Instant knownAt, Viewer viewer) {
        return Stream.concat(
                        side(id, on, knownAt, true, viewer).stream(), side(id, on, knownAt, false, viewer).stream())
                .toList();
    }

    private List<RelationRow> side(LegalDocumentId id, LocalDate on, Instant knownAt, boolean outgoing, Viewer viewer) {
        var mine = outgoing ? "r.source_id" : "r.target_id";
        var other = outgoing ? "r.target_id" : "r.source_id";
        // who acts on this text from out of sight is not told
        var seen = outgoing ? "" : " and " + VisibleLegal.SQL;
        return jdbc.sql("""
                select r.id as relation_id, r.kind, r.target_named, r.whole, r.provisions_said, r.from_day, r.until_day, r.sentence, r.sentence_from,
                       r.origin, r.confidence,
                       case when r.decided_at <= :known then r.state when r.confirmed_at <= :known then 'CONFIRMED' else 'PROPOSED' end as relation_state, %s as seen, coalesce(i.statuses, '') as statuses, %s
                  from legal_relation r join legal_document l on l.id = %s
                """.formatted(VisibleLegal.SQL, LegalRows.DOCUMENT, other)
                        + OTHER
                        + " where " + mine
                        + " = :id and r.said_at <= :known and (r.state <> 'REJECTED' or r.decided_at > :known)" + seen
                        + " order by r.kind, l.issued_on desc nulls last, r.id limit :most")
                .param("id", id.value())
                .param("on", on)
                .param("known", Sql.at(knownAt))
                .param("most", MOST)
                .params(Visible.to(viewer))
                .query((row, no) -> relation(row, no, outgoing))
                .list();
    }

    /** @param same the very number, of another issuer or day */
    record NearNumber(LegalName document, boolean same) {}

    /** Numbers that differ only by zeros in front, by issuer or by day: slips of the hand, or other texts. */
    List<NearNumber> near(LegalDocumentId id, Viewer viewer) {
        return jdbc.sql("""
                select l.id as acting_id, l.number, l.type_name, l.title, l.identity_key = me.identity_key as same
                  from legal_document me
                  join legal_document l on l.suggestion_key = me.suggestion_key and l.id <> me.id
                  left join document d on d.id = l.document_id
                 where me.id = :id and %s
                 order by l.issued_on limit 5
                """.formatted(VisibleLegal.SQL))
                .param("id", id.value())
                .params(Visible.to(viewer))
                .query((row, _) -> new NearNumber(name(row), row.getBoolean("same")))
                .list();
    }

    /** In its text, as printed. */
    List<String> doubtfulNumbers(LegalDocumentId id) {
        return jdbc.sql("select unnest(doubtful_numbers) from legal_document where id = :id")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    private static EffectRow effect(ResultSet row, int no) throws SQLException {
        boolean seen = row.getBoolean("seen");
        boolean there = Sql.uuid(row, "acting_id") != null;
        var by = Sql.uuid(row, "recorded_by");
        return new EffectRow(
                new EffectId(Sql.uuid(row, "id")),
                LegalRows.recorded(row, no),
                row.getString("condition"),
                row.getString("provisions_said"),
                there && seen ? name(row) : null,
                there && !seen,
                there && !seen ? "" : row.getString("sentence"),
                there && seen ? place(row) : -1,
                row.getString("basis"),
                by == null ? null : new PersonId(by));
    }

    private static LegalName name(ResultSet row) throws SQLException {
        var header = LegalHeader.cited(
                row.getString("number"), row.getString("type_name"), row.getString("title"), null, null);
        return new LegalName(new LegalDocumentId(Sql.uuid(row, "acting_id")), header.name());
    }

    private static RelationRow relation(ResultSet row, int no, boolean outgoing) throws SQLException {
        boolean seen = row.getBoolean("seen");
        var other = LegalRows.document(row, no);
        return new RelationRow(
                new RelationId(Sql.uuid(row, "relation_id")),
                new RelationData(
                        RelationKind.valueOf(row.getString("kind")),
                        row.getString("provisions_said"),
                        !row.getBoolean("whole"),
                        LegalRows.day(row, "from_day"),
                        LegalRows.day(row, "until_day"),
                        row.getString("sentence")),
                outgoing,
                seen ? other.id() : null,
                seen ? other.header().name() : row.getString("target_named"),
                seen ? other.header() : null,
                seen ? other.normative() : null,
                seen ? statuses(row) : List.of(),
                Origin.valueOf(row.getString("origin")),
                confidence(row),
                place(row),
                ProposalState.valueOf(row.getString("relation_state")),
                List.of());
    }

    private static int place(ResultSet row) throws SQLException {
        int from = row.getInt("sentence_from");
        return row.wasNull() ? -1 : from;
    }

    private static @Nullable Float confidence(ResultSet row) throws SQLException {
        float confidence = row.getFloat("confidence");
        return row.wasNull() ? null : confidence;
    }

    private static List<EffectStatus> statuses(ResultSet row) throws SQLException {
        return EffectStatus.parted(row.getString("statuses"));
    }
}
