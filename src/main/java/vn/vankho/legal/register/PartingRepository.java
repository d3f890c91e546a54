package vn.vankho.legal.register;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRows;
import vn.vankho.shared.Sql;
import vn.vankho.shared.Uuid7;

/** Keeps what a merge moves, and moves it back: see {@link PartingSql}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PartingRepository {
    private final JdbcClient jdbc;

    PartingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param begun the second beginning, which the merge retracted */
    record Merge(
            UUID id,
            LegalDocumentId gone,
            LegalDocumentId stays,
            @Nullable EffectId begun) {}

    /** Before anything is moved. */
    UUID keep(LegalDocumentId gone, LegalDocumentId stays, Instant at, PersonId by) {
        var id = Uuid7.next();
        jdbc.sql(PartingSql.KEEP)
                .param("id", id)
                .param("gone", gone.value())
                .param("stays", stays.value())
                .param("at", Sql.at(at))
                .param("by", by.value())
                .update();
        return id;
    }

    /** Both are one now. */
    void merged(UUID id, boolean gaveFile, @Nullable EffectId begun) {
        jdbc.sql("""
                update legal_merge m
                   set gave_file = :gave, begun = :begun, stays_revision = (select revision from legal_document l where l.id = m.stays_id)
                 where m.id = :id
                """)
                .param("id", id)
                .param("gave", gaveFile)
                .param("begun", begun == null ? null : begun.value(), java.sql.Types.OTHER)
                .update();
    }

    Optional<Merge> held(LegalDocumentId gone) {
        return jdbc.sql("select * from legal_merge where gone_id = :gone and parted_at is null for update")
                .param("gone", gone.value())
                .query((row, _) -> {
                    var begun = Sql.uuid(row, "begun");
                    return new Merge(
                            Sql.uuid(row, "id"),
                            gone,
                            new LegalDocumentId(Sql.uuid(row, "stays_id")),
                            begun == null ? null : new EffectId(begun));
                })
                .optional();
    }

    /** The head of an entry that leads to another one. */
    String name(LegalDocumentId gone) {
        return jdbc.sql("select " + LegalRows.DOCUMENT + " from legal_document l where l.id = :id")
                .param("id", gone.value())
                .query(LegalRows::document)
                .single()
                .header()
                .name();
    }

    /** Everything that was kept, and what was said in its file since. */
    void part(Merge merge, Instant at, PersonId by) {
        for (var sql : PartingSql.BACK)
            jdbc.sql(sql)
                    .param("id", merge.id())
                    .param("gone", merge.gone().value())
                    .param("stays", merge.stays().value())
                    .param("at", Sql.at(at))
                    .update();
        jdbc.sql("update legal_merge set parted_at = :at, parted_by = :by where id = :id")
                .param("id", merge.id())
                .param("at", Sql.at(at))
                .param("by", by.value())
                .update();
    }
}
