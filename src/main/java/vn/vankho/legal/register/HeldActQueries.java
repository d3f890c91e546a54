package vn.vankho.legal.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.effect.Contents;

/** Reads the acts of one text on another, to be compared with what is said of the two. */
@Repository
class HeldActQueries {
    private final JdbcClient jdbc;

    HeldActQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that counts first, proposals last; one that was taken up again is told by the row that waits for it. */
    List<HeldAct> between(LegalDocumentId source, LegalDocumentId target) {
        var places = new TargetPlaces(() -> contents(target));
        return jdbc.sql("""
                        select * from legal_relation r
                         where r.source_id = :source and r.target_id = :target and r.followed_by is distinct from 'REOPENED'
                         order by r.state = 'CONFIRMED' desc, r.state = 'PROPOSED', r.said_at, r.id
                        """)
                .param("source", source.value())
                .param("target", target.value())
                .query((row, no) -> HeldAct.of(row, no, places))
                .list();
    }

    private Contents contents(LegalDocumentId text) {
        return jdbc.sql("select " + LegalRows.DOCUMENT + " from legal_document l where l.id = :id")
                .param("id", text.value())
                .query(LegalRows::document)
                .optional()
                .map(LegalDocument::contents)
                .orElse(Contents.UNKNOWN);
    }
}
