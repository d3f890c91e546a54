package vn.vankho.legal.lookup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.Visible;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.StoodUnder;
import vn.vankho.legal.StoodUnder.What;
import vn.vankho.legal.effect.Contents;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.shared.Sql;

/** Reads what was recorded of texts by a moment, where more was recorded since. */
@Repository
class BelievedQueries {
    /** Of many texts at once: khoản only where one of them, or a chapter, ever had an event of its own. */
    private static final String ARTICLES = """
            case when exists (select from effect_event k where k.legal_document_id = l.id and array_to_string(k.provisions, ' ') ~ 'khoan|chuong|muc|phan')
                 then l.articles else array(select one from unnest(l.articles) as one where position('__' in one) = 0) end""";

    private final JdbcClient jdbc;

    BelievedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** With their articles: texts that the filter leaves whatever their status, and of whose effects more was recorded later. */
    Map<LegalDocumentId, Contents> recordedLater(LegalFilter filter, int limit, Viewer viewer) {
        var values = new HashMap<String, Object>(Visible.to(viewer));
        var all = new HashMap<LegalDocumentId, Contents>();
        jdbc.sql("select l.id, l.divisions, " + ARTICLES + " as articles from legal_document l"
                        + LegalListSql.file(filter)
                        + LegalListSql.where(filter.ofAnyStatus(), null, values) + " and " + LegalListSql.RECORDED_LATER
                        + " limit :limit")
                .params(values)
                .param("limit", limit)
                .query((row, _) -> all.put(new LegalDocumentId(Sql.uuid(row, "id")), LegalRows.contents(row)))
                .list();
        return all;
    }

    /** All that was ever recorded of these texts, as it stood under them at a moment; who may see them was asked before. */
    Map<LegalDocumentId, List<RecordedEffect>> recorded(Collection<LegalDocumentId> documents, Instant knownAt) {
        var all = new HashMap<LegalDocumentId, List<RecordedEffect>>();
        jdbc.sql("select * from (select e.*,"
                        + StoodUnder.at(What.EVENT, "e.id", "e.legal_document_id")
                        + "as stood_under from effect_event e where"
                        + StoodUnder.maybe(What.EVENT, "e.id", "= any (cast(:ids as uuid[]))")
                        + ") e where e.stood_under = any (cast(:ids as uuid[]))")
                .param("ids", Sql.ids(documents))
                .param("known", Sql.at(knownAt))
                .query((row, no) -> all.computeIfAbsent(
                                new LegalDocumentId(Sql.uuid(row, "stood_under")), _ -> new ArrayList<>())
                        .add(LegalRows.recorded(row, no)))
                .list();
        return all;
    }
}
