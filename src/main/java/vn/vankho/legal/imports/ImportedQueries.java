package vn.vankho.legal.imports;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.Visible;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.legal.head.LegalKeys;
import vn.vankho.legal.vocabulary.IssuerBook;

/** Finds what the rows of a batch may mean, all at once; each query holds the permission filter. */
@Repository
class ImportedQueries {
    private static final String SEEN = "select " + LegalRows.SEEN
            + " from legal_document l left join document d on d.id = l.document_id where " + VisibleLegal.SQL;

    private final JdbcClient jdbc;
    private final IssuerBook issuers;

    ImportedQueries(JdbcClient jdbc, IssuerBook issuers) {
        this.jdbc = jdbc;
        this.issuers = issuers;
    }

    ImportedMatches of(List<LegalHeader> headers, Viewer viewer) {
        var keys = headers.stream().flatMap(ImportedMatches::keys).distinct().toArray(String[]::new);
        var near = headers.stream()
                .map(header -> LegalKeys.of(header).suggestion())
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        // files first, confirmed ones before others
        var known = jdbc.sql(SEEN + """
                 and (l.identity_key = any (cast(:keys as text[])) or l.name_key = any (cast(:keys as text[])))
                 order by l.document_id is null, l.state <> 'CONFIRMED', l.taken_in_at
                """)
                .params(Visible.to(viewer))
                .param("keys", keys)
                .query(LegalRows::document)
                .list();
        var close = jdbc.sql(SEEN + """
                 and l.suggestion_key = any (cast(:near as text[]))
                """)
                .params(Visible.to(viewer))
                .param("near", near)
                .query(LegalRows::document)
                .list();
        return new ImportedMatches(known, close, issuers);
    }
}
