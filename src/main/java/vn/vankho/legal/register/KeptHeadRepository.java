package vn.vankho.legal.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;

/** Writes what stays of a confirmed text whose file goes. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class KeptHeadRepository {
    private final JdbcClient jdbc;

    KeptHeadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who might see the file is told by what is kept of it; where it was restricted to nobody, that is everybody. */
    void keep(DocumentId file) {
        jdbc.sql("""
                update legal_document l
                   set destroyed_file = d.id, open_head = l.open_head or d.access <> 'RESTRICTED' and d.quarantined is null
                  from document d where d.id = :file and l.document_id = d.id and l.state = 'CONFIRMED'
                """).param("file", file.value()).update();
    }
}
