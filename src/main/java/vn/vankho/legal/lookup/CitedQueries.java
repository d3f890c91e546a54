package vn.vankho.legal.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.Visible;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.legal.effect.EffectStatus;

/** Finds the texts that one text cites, many at once; only those that the viewer may see. */
@Repository
class CitedQueries {
    private static final int MOST = 5_000;

    private final JdbcClient jdbc;

    CitedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Known(LegalDocument document, List<EffectStatus> statuses) {}

    /** @param keys identities by number, or names of laws */
    List<Known> known(Collection<String> keys, LocalDate on, Viewer viewer) {
        return keys.isEmpty()
                ? List.of()
                : jdbc.sql("select " + LegalRows.SEEN + ", coalesce(i.statuses, '') as statuses"
                                + """
                          from legal_document l
                          left join document d on d.id = l.document_id
                          left join effect_interval i on i.legal_document_id = l.id and i.from_day <= :on and i.to_day > :on
                         where (l.identity_key = any(cast(:keys as text[])) or l.name_key = any(cast(:keys as text[]))) and %s
                         order by l.document_id is null, l.state <> 'CONFIRMED', l.taken_in_at, l.id
                         limit :most
                        """.formatted(VisibleLegal.SQL))
                        .param("keys", keys.toArray(String[]::new))
                        .param("on", on)
                        .param("most", MOST)
                        .params(Visible.to(viewer))
                        .query(CitedQueries::known)
                        .list();
    }

    private static Known known(ResultSet row, int no) throws SQLException {
        return new Known(LegalRows.document(row, no), EffectStatus.parted(row.getString("statuses")));
    }
}
