package vn.vankho.legal.intake;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.DocumentId;
import vn.vankho.shared.Sql;

/** Legal documents that have been read and are not going to be read for the register by themselves. */
@Repository
class UnreadForRegisterQueries {
    private final JdbcClient jdbc;

    UnreadForRegisterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DocumentId> documents(int limit) {
        return jdbc.sql("""
                select d.id from document d
                 where d.kind = 'LEGAL' and d.trashed_at is null and d.quarantined is null
                   and exists (select 1 from step r where r.document_id = d.id and r.kind = 'READ' and r.state = 'DONE')
                   and (not exists (select 1 from step s where s.document_id = d.id and s.kind = 'REGISTER')
                        or exists (select 1 from step s where s.document_id = d.id and s.kind = 'REGISTER' and s.state = 'DONE')
                           and not exists (select 1 from legal_reading l where l.document_id = d.id))
                 limit :limit
                """)
                .param("limit", limit)
                .query((row, _) -> new DocumentId(Sql.uuid(row, "id")))
                .list();
    }
}
