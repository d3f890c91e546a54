package vn.vankho.legal.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.head.LegalKeys;

/** Of a text that is only cited each citation may say more: its number where it was named, its trích yếu where it was numbered. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ToldStubRepository {
    /** Everybody reads the head of a stub, so that a file which fewer may see adds nothing to it. */
    private static final String LESS = """
             from legal_document l
             where l.id = :id and l.state = 'CITED' and l.document_id is null
               and (l.number is null and cast(:number as text) is not null or l.title = '' and :title <> '')
               and exists (select from document d where d.id = :file and d.access <> 'RESTRICTED'
                             and d.trashed_at is null and d.quarantined is null)
               and not exists (select from legal_document o
                                where o.identity_key = :identity and o.id <> l.id and l.number is null and o.merged_into is null)
            """;

    private final JdbcClient jdbc;
    private final HeadColumns heads;

    ToldStubRepository(JdbcClient jdbc, HeadColumns heads) {
        this.jdbc = jdbc;
        this.heads = heads;
    }

    /** @param said of it in a file */
    void told(LegalDocumentId id, LegalHeader said, DocumentId file) {
        if (said.number() == null) return;
        jdbc.sql("select " + LegalRows.DOCUMENT + LESS)
                .param("id", id.value())
                .param("number", said.number())
                .param("title", said.title())
                .param("identity", LegalKeys.of(said).identity())
                .param("file", file.value())
                .query(LegalRows::document)
                .optional()
                .filter(known -> isOne(known.header(), said))
                .ifPresent(known -> write(known, said));
    }

    /** Which entry is meant was decided before ({@link CitedDocuments#target}): it was by its number, or by name and day. */
    private static boolean isOne(LegalHeader known, LegalHeader said) {
        return known.number() == null
                ? said.issuedOn() != null && said.issuedOn().equals(known.issuedOn())
                : CitedMatch.sameNumber(said, known);
    }

    private void write(LegalDocument known, LegalHeader said) {
        jdbc.sql("update legal_document set " + HeadColumns.SET
                        + ", revision = revision + 1 where id = :id and state = 'CITED' and revision = :revision")
                .params(heads.values(known.header().over(said)))
                .param("id", known.id().value())
                .param("revision", known.revision())
                .update();
    }
}
