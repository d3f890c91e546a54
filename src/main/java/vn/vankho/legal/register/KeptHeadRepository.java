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

    /**
     * Whether a file lies in the trash and {@code other} may take its place: whoever sees that one might see this one too, so that the entry is
     * told to nobody else than before.
     */
    boolean givesWay(DocumentId file, DocumentId other) {
        return jdbc.sql("""
                select exists (
                    select from document o join document n on n.id = :other and n.trashed_at is null and n.quarantined is null
                     where o.id = :file and o.id <> n.id and o.trashed_at is not null and o.quarantined is null
                       and (o.access <> 'RESTRICTED'
                            or n.access = 'RESTRICTED'
                               and not exists (
                                   select from (select n.kept_by as reader union all
                                                select r.reader from document_reader r where r.document_id = n.id) sees
                                    where sees.reader <> o.kept_by
                                      and not exists (select from document_reader m
                                                       where m.document_id = o.id and m.reader = sees.reader))))
                """)
                .param("file", file.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    /** It lies in the trash and gives way: a head that all might see stays open to them, whoever may see the next file. */
    void release(DocumentId file) {
        jdbc.sql("""
                update legal_document l set open_head = l.open_head or d.access <> 'RESTRICTED', document_id = null
                  from document d where d.id = :file and l.document_id = d.id and l.state = 'CONFIRMED'
                """).param("file", file.value()).update();
        // brought back, it has no entry: what was read of it is to be read again
        jdbc.sql("delete from legal_reading where document_id = :file")
                .param("file", file.value())
                .update();
    }
}
