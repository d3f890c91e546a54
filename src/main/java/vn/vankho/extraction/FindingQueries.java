package vn.vankho.extraction;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Visible;
import vn.vankho.extraction.signature.FoundSignature;
import vn.vankho.extraction.signature.SignedPdf;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Sql;

/** Documents by what was found in their current versions, those kept last first. */
@Repository
class FindingQueries {
    private static final String LAST = " order by d.kept_at desc, d.id desc limit :most";

    private final JdbcClient jdbc;
    private final ScanSettings settings;

    FindingQueries(JdbcClient jdbc, ScanSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Also for those who may not put pages right: here they only learn of them. */
    Set<DocumentId> doubtful(int most, Viewer viewer) {
        return jdbc.sql("select d.id from document d where " + Visible.SQL
                        + " and exists (select from scanned_page p where p.version_id = d.current_version and "
                        + DoubtfulPageQueries.IN_DOUBT + ")" + LAST)
                .params(Visible.to(viewer))
                .param("sure", settings.sure())
                .param("doubtful", settings.doubtful())
                .param("most", most)
                .query((row, _) -> new DocumentId(Sql.uuid(row, "id")))
                .set();
    }

    /** Those that a person reads as they are written are not among them. */
    Set<DocumentId> decoded(int most, Viewer viewer) {
        return jdbc.sql("""
                select d.id
                  from document d
                  join document_version v on v.id = d.current_version
                  join extracted_text t on t.version_id = v.id and t.charsets is not null
                 where not exists (select from undecoded_file u where u.sha256 = v.sha256) and
                """ + Visible.SQL + LAST)
                .params(Visible.to(viewer))
                .param("most", most)
                .query((row, _) -> new DocumentId(Sql.uuid(row, "id")))
                .set();
    }

    /**
     * What is to be thought of a signature follows from facts and the day, so the facts are judged here, one row after the other.
     *
     * @param any of the signatures of a file has to be so
     */
    Set<DocumentId> signed(Predicate<FoundSignature> any, int most, Viewer viewer) {
        var found = new HashSet<DocumentId>();
        jdbc.sql("""
                select d.id, s.found
                  from document d join signature_reading s on s.version_id = d.current_version
                 where s.signatures > 0 and
                """ + Visible.SQL + LAST)
                .params(Visible.to(viewer))
                .param("most", most)
                .query(row -> {
                    var signatures = SignedPdf.ofJson(row.getString("found")).signatures();
                    if (signatures.stream().anyMatch(any)) found.add(new DocumentId(Sql.uuid(row, "id")));
                });
        return found;
    }
}
