package vn.vankho.extraction;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.DocumentId;
import vn.vankho.shared.Sql;

/** Which documents wait for a program that draws their pages. */
@Repository
class OfficeQueries {
    private final JdbcClient jdbc;

    OfficeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Read, of these media types, and never drawn: the program was not there. */
    List<DocumentId> undrawn(String[] mediaTypes) {
        return jdbc.sql("""
                        select d.id from document d join document_version v on v.id = d.current_version
                         where v.media_type = any (cast(:types as text[])) and d.quarantined is null
                           and exists (select 1 from step r where r.version_id = v.id and r.kind = 'READ' and r.state = 'DONE')
                           and not exists (select 1 from step p where p.version_id = v.id and p.kind = 'PICTURE'
                                            and (p.state <> 'SKIPPED' or p.reason = 'extraction.office.tooLarge'))
                        """)
                .param("types", mediaTypes)
                .query((row, _) -> new DocumentId(Sql.uuid(row, "id")))
                .list();
    }
}
