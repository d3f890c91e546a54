package vn.vankho.legal.register;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentDestroyed;

/**
 * What people confirmed of a text is not lost with its file: the register keeps it for those who might see the file, which is everybody where
 * it was restricted to nobody. What a mark held out of sight stays out of sight.
 */
@Component
class WhenDestroyed {
    private final JdbcClient jdbc;

    WhenDestroyed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void keep(DocumentDestroyed gone) {
        jdbc.sql("""
                update legal_document l
                   set destroyed_file = d.id, open_head = l.open_head or d.access <> 'RESTRICTED' and d.quarantined is null
                  from document d where d.id = :file and l.document_id = d.id and l.state = 'CONFIRMED'
                """).param("file", gone.document().value()).update();
    }
}
