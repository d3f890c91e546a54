package vn.vankho.legal.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.shared.Sql;

/** Takes a file out of the register. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DismissalRepository {
    private static final String REFERRED = """
             (exists (select from legal_relation r where r.target_id = :id or r.source_id = :id)
              or exists (select from effect_event e where e.legal_document_id = :id or e.source_id = :id)
              or exists (select from legal_document m where m.merged_into = :id))
            """;
    /** Others name it: what they say of it may be seen. One that only speaks of itself hides, as one whose file was destroyed. */
    private static final String NAMED =
            "exists (select from legal_relation r where r.target_id = :id and r.state <> 'REJECTED')";

    private static final String OF_REGISTER =
            "exists (select from legal_source_statement s where s.legal_document_id = :id)";

    private final JdbcClient jdbc;
    private final RelationRepository relations;

    DismissalRepository(JdbcClient jdbc, RelationRepository relations) {
        this.relations = relations;
        this.jdbc = jdbc;
    }

    /** @param by null: the portal itself; @return whether an entry stays */
    boolean dismiss(LegalDocumentId id, DocumentId file, Instant at, @Nullable PersonId by) {
        // called a legal document again, its text is read anew
        jdbc.sql("delete from legal_reading where document_id = :file")
                .param("file", file.value())
                .update();
        relations.forgetListed(file);
        of(
                id,
                "delete from legal_relation where source_id = :id and state = 'PROPOSED' and (origin = 'READ' or not "
                        + OF_REGISTER + ")");
        jdbc.sql("""
                update effect_event set retracted_at = :at, retracted_by = :by, retracted_why = :otherwise
                 where legal_document_id = :id and state = 'PROPOSED' and retracted_at is null
                   and (recorded_by is null and source_id = :id or not %s)
                """.formatted(OF_REGISTER))
                .param("id", id.value())
                .param("otherwise", OwnEffectRepository.OTHERWISE)
                .param("at", Sql.at(at))
                .param("by", by == null ? null : by.value(), java.sql.Types.OTHER)
                .update();
        if (staysOfRegister(id, file)) return true;
        // what was read in the file goes with the file, which may be restricted: others cite by number, or by name and
        // year
        of(id, """
                update legal_document
                   set document_id = null, version_id = case when %s then null else version_id end, state = 'CITED',
                       title = case when number is null then title else '' end,
                       issued_on = case when number is null then issued_on end, signatory = null, capacity = null,
                       effective_from = null, effect_sentence = null, field = null, articles = '{}', divisions = '{}', doubtful_numbers = '{}',
                       read_fields = '{}', doubts = 0, evidence = '[]', revision = revision + 1
                 where id = :id and %s
                """.formatted(NAMED, REFERRED));
        of(id, "delete from effect_interval where legal_document_id = :id and not " + REFERRED);
        return of(id, "delete from legal_document where id = :id and not " + REFERRED) == 0;
    }

    /** What another register says does not hang on the file, but a head that was filled from a restricted one stays out of sight. */
    private boolean staysOfRegister(LegalDocumentId id, DocumentId file) {
        return jdbc.sql("""
                update legal_document l
                   set document_id = null, effect_sentence = null, articles = '{}', divisions = '{}', doubtful_numbers = '{}', doubts = 0, evidence = '[]',
                       version_id = case when exists (select from document d where d.id = :file and d.access in ('PUBLIC', 'INTERNAL'))
                                         then null else version_id end,
                       revision = revision + 1
                 where l.id = :id and %s
                """.formatted(OF_REGISTER))
                        .param("id", id.value())
                        .param("file", file.value())
                        .update()
                == 1;
    }

    private int of(LegalDocumentId id, String sql) {
        return jdbc.sql(sql).param("id", id.value()).update();
    }
}
