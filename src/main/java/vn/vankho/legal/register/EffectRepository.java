package vn.vankho.legal.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.NewEffect;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.shared.Sql;
import vn.vankho.shared.Uuid7;

/** Writes events in the effect of texts, which may be retracted and never changed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EffectRepository {
    /** Held, of the whole text, which takes effect by it. */
    private static final String COMMENCES =
            "e.legal_document_id = :id and e.kind = 'COMMENCED' and e.whole and e.state = 'CONFIRMED' and e.retracted_at is null";

    /** The file that the words of an event stand in: that of the act, of the event it follows from, or of the text that speaks of itself. */
    private static final String READ_IN = """
            (select r.read_in from legal_relation r where r.id = :relation), (select c.read_in from effect_event c where c.id = :cause),
            (select d.id from legal_document l join document d on d.id = l.document_id
              where l.id = :document and cast(:relation as uuid) is null and cast(:cause as uuid) is null
                and (cast(:source as uuid) = :document or d.access = 'RESTRICTED'))
            """;

    private final JdbcClient jdbc;

    EffectRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many held events say that the whole text takes effect. */
    int commencements(LegalDocumentId document) {
        return jdbc.sql("select count(*) from effect_event e where " + COMMENCES)
                .param("id", document.value())
                .query(Integer.class)
                .single();
    }

    /** Held or retracted. */
    Optional<StoredEvent> find(EffectId id) {
        return jdbc.sql("select * from effect_event e where e.id = :id")
                .param("id", id.value())
                .query(StoredEvent::of)
                .optional();
    }

    Optional<StoredEvent> held(EffectId id) {
        return jdbc.sql("select * from effect_event e where e.id = :id and e.retracted_at is null")
                .param("id", id.value())
                .query(StoredEvent::of)
                .optional();
    }

    /** Held ones of a relation, or that follow from another event. */
    List<StoredEvent> heldBy(@Nullable RelationId relation, @Nullable EffectId cause) {
        return jdbc.sql("""
                select * from effect_event e where e.retracted_at is null and (e.relation_id = :relation or e.caused_by = :cause)
                """)
                .param("relation", relation == null ? null : relation.value(), java.sql.Types.OTHER)
                .param("cause", cause == null ? null : cause.value(), java.sql.Types.OTHER)
                .query(StoredEvent::of)
                .list();
    }

    /** The held event by which the whole text took or takes effect. */
    Optional<StoredEvent> commencement(LegalDocumentId document) {
        return jdbc.sql("select * from effect_event e where " + COMMENCES + " order by e.on_day limit 1")
                .param("id", document.value())
                .query(StoredEvent::of)
                .optional();
    }

    /** What a text did to others on its first day, because no other day was said; the end of what it brought back for a time goes with it. */
    List<StoredEvent> followingDayOf(LegalDocumentId source, LocalDate day) {
        return jdbc.sql("""
                select e.* from effect_event e join legal_relation r on r.id = e.relation_id
                 where r.source_id = :source and r.from_day is null and e.state = 'CONFIRMED' and e.retracted_at is null
                   and (e.on_day = :day or r.kind = 'REVIVES' and e.kind = 'TERM' and e.on_day = cast(:day as date) + 1)
                 order by e.on_day
                """)
                .param("source", source.value())
                .param("day", day)
                .query(StoredEvent::of)
                .list();
    }

    List<RecordedEffect> recorded(LegalDocumentId document) {
        return jdbc.sql("select * from effect_event e where e.legal_document_id = :id")
                .param("id", document.value())
                .query(LegalRows::recorded)
                .list();
    }

    EffectId insert(LegalDocumentId document, NewEffect effect, boolean confirmed, Instant at, @Nullable PersonId by) {
        return insert(document, effect, null, confirmed, at, by);
    }

    /** @param readIn the file that its words stand in, where that was said before */
    EffectId insert(
            LegalDocumentId document,
            NewEffect effect,
            @Nullable DocumentId readIn,
            boolean confirmed,
            Instant at,
            @Nullable PersonId by) {
        var id = Uuid7.next();
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", id);
        values.put("document", document.value());
        values.put("kind", effect.kind().name());
        values.put("on", effect.on());
        values.put("until", effect.until());
        values.put("condition", effect.condition());
        values.put("whole", effect.scope().whole());
        values.put("provisions", effect.scope().provisions().toArray(String[]::new));
        values.put("said", effect.provisions());
        values.put("source", effect.source() == null ? null : effect.source().value());
        values.put(
                "relation", effect.relation() == null ? null : effect.relation().value());
        values.put("cause", effect.causedBy() == null ? null : effect.causedBy().value());
        values.put("readIn", readIn == null ? null : readIn.value());
        values.put("sentence", effect.sentence());
        values.put("basis", effect.basis());
        values.put("state", confirmed ? "CONFIRMED" : "PROPOSED");
        values.put("at", Sql.at(at));
        values.put("by", by == null ? null : by.value());
        jdbc.sql("""
                insert into effect_event (id, legal_document_id, kind, on_day, until_day, condition, whole, provisions, provisions_said, source_id,
                                          relation_id, caused_by, sentence, basis, state, recorded_at, recorded_by, read_in)
                values (:id, :document, :kind, :on, :until, :condition, :whole, cast(:provisions as text[]), :said, :source,
                        :relation, :cause, :sentence, :basis, :state, :at, :by, coalesce(cast(:readIn as uuid), %s))
                """.formatted(READ_IN)).params(values).update();
        return new EffectId(id);
    }

    /** @return false where another person has retracted it meanwhile */
    boolean retract(EffectId id, String why, Instant at, @Nullable PersonId by) {
        return jdbc.sql("""
                update effect_event set retracted_at = :at, retracted_by = :by, retracted_why = :why where id = :id and retracted_at is null
                """)
                        .param("at", Sql.at(at))
                        .param("by", by == null ? null : by.value(), java.sql.Types.OTHER)
                        .param("why", why)
                        .param("id", id.value())
                        .update()
                == 1;
    }
}
