package vn.vankho.legal.register;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.Refusals;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationId;
import vn.vankho.shared.Sql;
import vn.vankho.shared.Uuid7;

/** Writes what a person refused, and what became of that. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RefusalRepository {
    /** What becomes of a rejected act. */
    enum Followed {
        CORRECTED,
        REOPENED
    }

    private final JdbcClient jdbc;

    RefusalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void reject(RelationId id, String why, Instant at, PersonId by) {
        jdbc.sql("""
                update legal_relation set state = 'REJECTED', decided_at = :at, decided_by = :by, decided_why = :why where id = :id
                """)
                .param("at", Sql.at(at))
                .param("by", by.value())
                .param("why", why)
                .param("id", id.value())
                .update();
    }

    void follow(RelationId rejected, Followed by) {
        jdbc.sql("update legal_relation set followed_by = :by where id = :id")
                .param("by", by.name())
                .param("id", rejected.value())
                .update();
    }

    /**
     * What a rejected act had said when it was proposed; empty where it is not rejected, or was said anew since. Where nobody knows whether it was read of the whole, it is of a part: it must not end more than what was decided on.
     */
    Optional<RelationData> proposed(RelationId id) {
        return jdbc.sql("""
                select coalesce(r.read_kind, r.kind) as kind, coalesce(r.read_provisions, r.provisions_said) as provisions_said,
                       coalesce(r.read_whole, case when r.read_provisions is null then r.whole else r.read_provisions = '' and r.whole end) as whole,
                       case when r.days_kept then r.read_from else r.from_day end as from_day,
                       case when r.days_kept then r.read_until else r.until_day end as until_day, r.sentence
                  from legal_relation r where r.id = :id and %s
                """.formatted(Refusals.ACT))
                .param("id", id.value())
                .query((row, _) -> LegalRows.said(row))
                .optional();
    }

    /** Whoever takes it up again waits for who does the same. */
    boolean isRefused(EffectId id) {
        jdbc.sql("select e.id from effect_event e where e.id = :id for no key update")
                .param("id", id.value())
                .query()
                .listOfRows();
        return jdbc.sql("select exists (select from effect_event e where e.id = :id and " + Refusals.EVENT + ")")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether the same event waits, or counts. */
    boolean stands(EffectId refused) {
        return jdbc.sql("""
                select exists (select from effect_event e join effect_event o on o.legal_document_id = e.legal_document_id
                                where e.id = :id and o.retracted_at is null
                                  and (o.kind, o.on_day, o.whole, o.provisions_said) = (e.kind, e.on_day, e.whole, e.provisions_said)
                                  and (o.until_day, o.source_id, o.caused_by) is not distinct from (e.until_day, e.source_id, e.caused_by))
                """).param("id", refused.value()).query(Boolean.class).single();
    }

    /** The proposal anew, with whatever it rests on; what another register said of its text proposes this one now. */
    EffectId reopen(EffectId refused, Instant at) {
        var id = Uuid7.next();
        jdbc.sql("""
                insert into effect_event (id, legal_document_id, kind, on_day, until_day, condition, whole, provisions, provisions_said, source_id,
                                          caused_by, sentence, basis, state, recorded_at, recorded_by, read_in, reopens)
                select :new, e.legal_document_id, e.kind, e.on_day, e.until_day, e.condition, e.whole, e.provisions, e.provisions_said, e.source_id,
                       e.caused_by, e.sentence, e.basis, 'PROPOSED', :at, e.recorded_by, e.read_in, e.id
                  from effect_event e where e.id = :id
                """)
                .param("new", id)
                .param("at", Sql.at(at))
                .param("id", refused.value())
                .update();
        jdbc.sql("update legal_source_statement set effect_id = :new where effect_id = :id")
                .param("new", id)
                .param("id", refused.value())
                .update();
        return new EffectId(id);
    }

    /** What another register said of a text proposes this act now. */
    void reopened(RelationId rejected, RelationId now) {
        follow(rejected, Followed.REOPENED);
        jdbc.sql("update legal_source_statement set relation_id = :new where relation_id = :id")
                .param("new", now.value())
                .param("id", rejected.value())
                .update();
    }
}
