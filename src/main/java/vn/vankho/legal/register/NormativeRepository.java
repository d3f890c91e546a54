package vn.vankho.legal.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.head.Normativity;
import vn.vankho.legal.vocabulary.TypeBook;
import vn.vankho.shared.Sql;

/** Writes a person's word on whether a text is a văn bản quy phạm pháp luật, beside what the rule says. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NormativeRepository {
    private final JdbcClient jdbc;
    private final TypeBook types;

    NormativeRepository(JdbcClient jdbc, TypeBook types) {
        this.jdbc = jdbc;
        this.types = types;
    }

    /**
     * A person's word on whether it is a văn bản quy phạm pháp luật.
     *
     * @param said null: as the rule says again
     */
    void say(LegalDocument document, @Nullable Boolean said, String why, Instant at, PersonId by) {
        var rule = Normativity.of(document.header(), types.known());
        var word = said == null ? rule : Normativity.said(said);
        jdbc.sql("""
                update legal_document
                   set normative_said = :said, normative_why = :why, normative_by = :by, normative_at = :at, normative = :normative,
                       normative_reason = :reason
                 where id = :id
                """)
                .param("said", said, java.sql.Types.BOOLEAN)
                .param("why", why)
                .param("by", by.value())
                .param("at", Sql.at(at))
                .param("normative", word.normative(), java.sql.Types.BOOLEAN)
                .param("reason", word.reason())
                .param("id", document.id().value())
                .update();
    }
}
