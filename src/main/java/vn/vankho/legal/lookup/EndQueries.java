package vn.vankho.legal.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.Visible;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.StoodUnder;
import vn.vankho.legal.StoodUnder.What;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.shared.Sql;

/** Reads for many texts at once what happened to their effect; other texts are named to those who may see them. */
@Repository
class EndQueries {
    private static final int AT_ONCE = 1_000;

    private static final String STOOD = StoodUnder.at(What.EVENT, "e.id", "e.legal_document_id");

    /** As it stood under an entry at the moment: what was merged since has moved. */
    private static final String THEN = """
             %s and %s in (:ids) and e.recorded_at <= :known and (e.retracted_at is null or e.retracted_at > :known)
            """.formatted(StoodUnder.maybe(What.EVENT, "e.id", "in (:ids)"), STOOD);

    private static final String NOW = " e.legal_document_id in (:ids) and e.retracted_at is null ";

    private final JdbcClient jdbc;

    EndQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An event that is confirmed.
     *
     * @param provisions as said
     * @param by the text that did it; empty where that is its own, is not known, or may not be seen
     * @param sentence of that text, where it may be seen
     */
    record Happened(RecordedEffect effect, String provisions, String by, String sentence) {}

    /** @param knownAt as it was held then; null: now */
    Map<LegalDocumentId, List<Happened>> of(
            Collection<LegalDocumentId> texts, @Nullable Instant knownAt, Viewer viewer) {
        var found = new HashMap<LegalDocumentId, List<Happened>>();
        var ids = texts.stream().map(LegalDocumentId::value).toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE)
            jdbc.sql("""
                    select e.kind, e.on_day, e.until_day, e.whole, e.provisions, e.provisions_said, e.state, e.recorded_at, e.retracted_at,
                           e.sentence, s.type_name, s.number, s.title, %s as stood
                      from effect_event e
                      left join lateral (
                          select l.type_name, l.number, l.title from legal_document l left join document d on d.id = l.document_id
                           where l.id = e.source_id and e.source_id <> e.legal_document_id and %s
                             and (e.caused_by is not null or %s)) s on true
                     where e.state = 'CONFIRMED' and %s
                     order by e.on_day, e.id
                    """.formatted(
                                    knownAt == null ? "e.legal_document_id" : STOOD,
                                    VisibleLegal.SQL,
                                    VisibleLegal.words("e"),
                                    knownAt == null ? NOW : THEN))
                    .params(Visible.to(viewer))
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .param("known", Sql.at(knownAt), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                    .query((row, no) -> found.computeIfAbsent(
                                    new LegalDocumentId(Sql.uuid(row, "stood")), _ -> new ArrayList<>())
                            .add(happened(row, no)))
                    .list();
        return found;
    }

    private static Happened happened(ResultSet row, int no) throws SQLException {
        var title = row.getString("title");
        var by = title == null
                ? ""
                : LegalHeader.cited(row.getString("number"), row.getString("type_name"), title, null, null)
                        .name();
        var sentence = title == null ? "" : Objects.requireNonNullElse(row.getString("sentence"), "");
        return new Happened(LegalRows.recorded(row, no), row.getString("provisions_said"), by, sentence);
    }
}
