package vn.vankho.document;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.shared.Sql;

/** Writes who may read a restricted document. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReaderRepository {
    private final JdbcClient jdbc;

    ReaderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For a document that has none yet. */
    void insert(DocumentId id, DocumentData data) {
        if (!data.readerUnits().isEmpty())
            jdbc.sql(
                            "insert into document_reader (document_id, unit_id) select :document, unnest(cast(:ids as uuid[]))")
                    .param("document", id.value())
                    .param("ids", Sql.ids(data.readerUnits()))
                    .update();
        if (!data.readerPeople().isEmpty())
            jdbc.sql(
                            "insert into document_reader (document_id, person_id) select :document, unnest(cast(:ids as uuid[]))")
                    .param("document", id.value())
                    .param("ids", Sql.ids(data.readerPeople()))
                    .update();
    }

    void replace(DocumentId id, DocumentData data) {
        jdbc.sql("delete from document_reader where document_id = :document")
                .param("document", id.value())
                .update();
        insert(id, data);
    }
}
