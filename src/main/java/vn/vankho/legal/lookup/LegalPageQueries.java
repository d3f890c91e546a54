package vn.vankho.legal.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
import vn.vankho.legal.PowerlessActs;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.StoodUnder;
import vn.vankho.legal.StoodUnder.What;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.shared.Sql;

/** Reads what the page of one legal document shows; of other texts only what the viewer may see. */
@Repository
class LegalPageQueries {
    private static final int MOST = 2_000;

    /** What follows from the end of a parent bears the sentence of the text that ended it: whether one of those is out of sight. */
    private static final String HIDDEN_ORIGIN = """
            with recursive origin as (
                select c.id, c.caused_by, c.source_id from effect_event c where c.id = e.caused_by
                union select c.id, c.caused_by, c.source_id from effect_event c join origin o on c.id = o.caused_by)
            select from origin o
             where o.source_id is not null
               and not exists (select from legal_document l %s where l.id = o.source_id and %s)
            """.formatted(VisibleLegal.FILE, VisibleLegal.SQL);

    private static final String THEN = StoodUnder.maybe(What.EVENT, "e.id", "= :id") + " and "
            + StoodUnder.at(What.EVENT, "e.id", "e.legal_document_id") + "= :id";

    private final JdbcClient jdbc;

    LegalPageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that was ever recorded of it, in order of days; what a hidden file proposes of it waits for those who see the file. */
    List<EffectRow> timeline(LegalDocumentId id, Viewer viewer) {
        return timeline(id, null, viewer);
    }

    /** @param knownAt as it stood under the entry at a moment; null: now */
    List<EffectRow> timeline(LegalDocumentId id, @Nullable Instant knownAt, Viewer viewer) {
        return jdbc.sql("""
                select e.*, l.id as acting_id, l.number, l.type_name, l.title, coalesce(%s, false) as seen,
                       %s and (e.caused_by is null or not exists (%s)) as words, r.sentence_from
                  from effect_event e
                  left join legal_relation r on r.id = e.relation_id
                  left join legal_document l on l.id = e.source_id
                  left join document d on d.id = l.document_id
                 where %s and (e.state = 'CONFIRMED' or e.source_id is distinct from :id or %s)
                 order by e.on_day, e.recorded_at, e.id
                 limit :most
                """.formatted(
                        VisibleLegal.SQL, VisibleLegal.words("e"), HIDDEN_ORIGIN, of(knownAt), VisibleLegal.words("e")))
                .param("id", id.value())
                .param("known", Sql.at(knownAt), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("most", MOST)
                .params(Visible.to(viewer))
                .query(LegalPageQueries::effect)
                .list();
    }

    /**
     * The same without who acts and by which words, and without bound: for a status alone, which a code of hundreds of events is asked for at
     * every link.
     */
    List<RecordedEffect> effects(LegalDocumentId id, @Nullable Instant knownAt, Viewer viewer) {
        return jdbc.sql("""
                select e.kind, e.on_day, e.whole, e.provisions, e.provisions_said, e.until_day, e.state, e.recorded_at, e.retracted_at,
                       e.sentence
                  from effect_event e
                 where %s and (e.state = 'CONFIRMED' or e.source_id is distinct from :id or %s)
                 order by e.on_day, e.recorded_at, e.id
                """.formatted(of(knownAt), VisibleLegal.words("e")))
                .param("id", id.value())
                .param("known", Sql.at(knownAt), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .params(Visible.to(viewer))
                .query(LegalRows::recorded)
                .list();
    }

    /** When it came into the register. */
    Instant enteredAt(LegalDocumentId id) {
        return jdbc.sql("select l.taken_in_at from legal_document l where l.id = :id")
                .param("id", id.value())
                .query((row, _) -> Sql.required(row, "taken_in_at"))
                .single();
    }

    /** Of its events those of another text that was not in force on their day, by what is known now. */
    Set<EffectId> powerless(LegalDocumentId id) {
        return Set.copyOf(
                jdbc.sql("select e.id from effect_event e where e.legal_document_id = :id and" + PowerlessActs.SQL)
                        .param("id", id.value())
                        .query((row, _) -> new EffectId(Sql.uuid(row, "id")))
                        .list());
    }

    private static String of(@Nullable Instant knownAt) {
        return knownAt == null ? "e.legal_document_id = :id" : THEN;
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
    List<String> doubtfulNumbers(LegalDocumentId id, Viewer viewer) {
        return jdbc.sql("select unnest(l.doubtful_numbers) from legal_document l" + VisibleLegal.FILE
                        + " where l.id = :id and " + VisibleLegal.FILE_SEEN)
                .param("id", id.value())
                .params(Visible.to(viewer))
                .query(String.class)
                .list();
    }

    private static EffectRow effect(ResultSet row, int no) throws SQLException {
        boolean words = row.getBoolean("words");
        boolean there = Sql.uuid(row, "acting_id") != null;
        // of the end of a parent the words may be hidden, and the parent itself be open
        boolean hidden = there && !row.getBoolean("seen") || !words && Sql.uuid(row, "caused_by") == null;
        var by = Sql.uuid(row, "recorded_by");
        var act = Sql.uuid(row, "relation_id");
        return new EffectRow(
                new EffectId(Sql.uuid(row, "id")),
                LegalRows.recorded(row, no),
                // in the words of the acting text
                hidden || !words ? "" : row.getString("condition"),
                row.getString("provisions_said"),
                act == null || hidden || !words ? null : new RelationId(act),
                there && !hidden ? name(row) : null,
                hidden,
                hidden || !words ? "" : row.getString("sentence"),
                there && !hidden && words ? place(row) : -1,
                row.getString("basis"),
                by == null ? null : new PersonId(by));
    }

    private static LegalName name(ResultSet row) throws SQLException {
        var header = LegalHeader.cited(
                row.getString("number"), row.getString("type_name"), row.getString("title"), null, null);
        return new LegalName(new LegalDocumentId(Sql.uuid(row, "acting_id")), header.name());
    }

    private static int place(ResultSet row) throws SQLException {
        int from = row.getInt("sentence_from");
        return row.wasNull() ? -1 : from;
    }
}
