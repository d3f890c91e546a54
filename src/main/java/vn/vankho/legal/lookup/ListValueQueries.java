package vn.vankho.legal.lookup;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.Visible;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.VisibleLegal;

/** Reads what texts in sight bear, for choosing by it. */
@Repository
class ListValueQueries {
    private static final int MOST_VALUES = 500;

    private final JdbcClient jdbc;

    ListValueQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names that hold the words, of the vocabulary and of texts in sight. */
    List<String> signatories(String words, int offset, int limit, Viewer viewer) {
        return jdbc.sql("select l.signatory from legal_document l" + LegalListSql.FILE
                        + " where l.signatory is not null and strpos(document_folded(l.signatory), document_folded(:words)) > 0 and "
                        + VisibleLegal.SQL
                        + " union select name from legal_signatory where strpos(name_key, document_folded(:words)) > 0"
                        + " order by 1 offset :offset limit :limit")
                .params(Visible.to(viewer))
                .param("words", words)
                .param("offset", offset)
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    List<String> typeNames(Viewer viewer) {
        return values("l.type_name", "l.type_name is not null", viewer);
    }

    List<String> issuers(Viewer viewer) {
        return values("unnest(l.issuers)", "true", viewer);
    }

    private List<String> values(String value, String kept, Viewer viewer) {
        return jdbc.sql(
                        "select distinct %s from legal_document l left join document d on d.id = l.document_id where %s and %s order by 1 limit :limit"
                                .formatted(value, kept, VisibleLegal.SQL))
                .params(Visible.to(viewer))
                .param("limit", MOST_VALUES)
                .query(String.class)
                .list();
    }
}
