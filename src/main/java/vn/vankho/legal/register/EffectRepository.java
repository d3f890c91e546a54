package vn.vankho.legal.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.StatusInterval;
import vn.vankho.legal.effect.SuspensionOver;
import vn.vankho.shared.Sql;
import vn.vankho.shared.Uuid7;

/** Writes events in the effect of texts, which may be retracted and never changed, and the intervals made of them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EffectRepository {
    private final JdbcClient jdbc;

    EffectRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The file that the words of an event stand in: that of the act, of the event it follows from, or of the text that speaks of itself. */
    private static final String READ_IN = """
            (select r.read_in from legal_relation r where r.id = :relation), (select c.read_in from effect_event c where c.id = :cause),
            (select d.id from legal_document l join document d on d.id = l.document_id
              where l.id = :document and cast(:relation as uuid) is null and cast(:cause as uuid) is null
                and (cast(:source as uuid) = :document or d.access = 'RESTRICTED'))
            """;

    /** @param readIn the file that its words stand in; null: none, or one that everybody sees */
    record Stored(
            EffectId id,
            LegalDocumentId document,
            NewEffect effect,
            boolean confirmed,
            @Nullable DocumentId readIn) {
        /** After its text was merged into another entry. */
        Stored in(LegalDocumentId other) {
            return new Stored(id, other, effect, confirmed, readIn);
        }
    }

    /** How many held events say that the whole text takes effect. */
    int commencements(LegalDocumentId document) {
        return jdbc.sql("""
                select count(*) from effect_event e
                 where e.legal_document_id = :id and e.kind = 'COMMENCED' and e.whole and e.state = 'CONFIRMED' and e.retracted_at is null
                """).param("id", document.value()).query(Integer.class).single();
    }

    /** Held or retracted. */
    Optional<Stored> find(EffectId id) {
        return jdbc.sql("select * from effect_event e where e.id = :id")
                .param("id", id.value())
                .query(EffectRepository::stored)
                .optional();
    }

    Optional<Stored> held(EffectId id) {
        return jdbc.sql("select * from effect_event e where e.id = :id and e.retracted_at is null")
                .param("id", id.value())
                .query(EffectRepository::stored)
                .optional();
    }

    /** Held ones of a relation, or that follow from another event. */
    List<Stored> heldBy(@Nullable RelationId relation, @Nullable EffectId cause) {
        return jdbc.sql("""
                select * from effect_event e where e.retracted_at is null and (e.relation_id = :relation or e.caused_by = :cause)
                """)
                .param("relation", relation == null ? null : relation.value(), java.sql.Types.OTHER)
                .param("cause", cause == null ? null : cause.value(), java.sql.Types.OTHER)
                .query(EffectRepository::stored)
                .list();
    }

    /** The held event by which the whole text took or takes effect. */
    Optional<Stored> commencement(LegalDocumentId document) {
        return jdbc.sql("""
                select * from effect_event e
                 where e.legal_document_id = :id and e.kind = 'COMMENCED' and e.whole and e.state = 'CONFIRMED' and e.retracted_at is null
                 order by e.on_day limit 1
                """)
                .param("id", document.value())
                .query(EffectRepository::stored)
                .optional();
    }

    /** What a text did to others on its first day, because no other day was said. */
    List<Stored> followingDayOf(LegalDocumentId source, LocalDate day) {
        return jdbc.sql("""
                select e.* from effect_event e join legal_relation r on r.id = e.relation_id
                 where r.source_id = :source and r.from_day is null and e.on_day = :day and e.state = 'CONFIRMED' and e.retracted_at is null
                """)
                .param("source", source.value())
                .param("day", day)
                .query(EffectRepository::stored)
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

    /** The projection of one text, made anew. @return false where it says the same as before */
    boolean project(LegalDocumentId document, List<StatusInterval> intervals) {
        var before = intervals(List.of(document)).getOrDefault(document, List.of());
        if (before.equals(intervals)) return false;
        jdbc.sql("delete from effect_interval where legal_document_id = :id")
                .param("id", document.value())
                .update();
        for (var interval : intervals)
            jdbc.sql("""
                    insert into effect_interval (legal_document_id, from_day, to_day, statuses)
                    values (:id, coalesce(cast(:from as date), '-infinity'), coalesce(cast(:to as date), 'infinity'), :statuses)
                    """)
                    .param("id", document.value())
                    .param("from", interval.from())
                    .param("to", interval.to())
                    .param("statuses", EffectStatus.joined(interval.statuses()))
                    .update();
        boolean nothingKnown = before.isEmpty()
                && intervals.stream().allMatch(one -> one.statuses().isEmpty());
        return !nothingKnown;
    }

    /** Whether something was known of it before. */
    boolean isProjected(LegalDocumentId document) {
        return jdbc.sql("select exists (select from effect_interval i where i.legal_document_id = :id)")
                .param("id", document.value())
                .query(Boolean.class)
                .single();
    }

    /** The other part of it: suspensions without a last day that are over. */
    void projectSuspensions(LegalDocumentId document, List<SuspensionOver> over) {
        jdbc.sql("delete from effect_suspension_over where legal_document_id = :id")
                .param("id", document.value())
                .update();
        for (var one : over)
            jdbc.sql("""
                    insert into effect_suspension_over (legal_document_id, on_day, whole, provisions, over_on)
                    values (:id, :on, :whole, :provisions, :over)
                    """)
                    .param("id", document.value())
                    .param("on", one.on())
                    .param("whole", one.scope().whole())
                    .param("provisions", one.scope().provisions().toArray(String[]::new))
                    .param("over", one.overOn())
                    .update();
    }

    /** The projections of some texts, in order of days. */
    Map<LegalDocumentId, List<StatusInterval>> intervals(Collection<LegalDocumentId> documents) {
        var all = new HashMap<LegalDocumentId, List<StatusInterval>>();
        jdbc.sql("""
                select legal_document_id, nullif(from_day, '-infinity') as from_day, nullif(to_day, 'infinity') as to_day, statuses
                  from effect_interval i where legal_document_id = any (cast(:ids as uuid[])) order by legal_document_id, i.from_day
                """)
                .param(
                        "ids",
                        documents.stream().map(id -> id.value().toString()).toArray(String[]::new))
                .query((row, _) -> all.computeIfAbsent(
                                new LegalDocumentId(Sql.uuid(row, "legal_document_id")), _ -> new ArrayList<>())
                        .add(new StatusInterval(
                                LegalRows.day(row, "from_day"),
                                LegalRows.day(row, "to_day"),
                                Set.copyOf(EffectStatus.parted(row.getString("statuses"))))))
                .list();
        return all;
    }

    /** Whether the intervals were computed by these rules. */
    boolean isProjectedBy(String rules) {
        return jdbc.sql("select exists (select 1 from effect_projection where rules = :rules)")
                .param("rules", rules)
                .query(Boolean.class)
                .single();
    }

    void projectedBy(String rules) {
        jdbc.sql("delete from effect_projection").update();
        jdbc.sql("insert into effect_projection (rules) values (:rules)")
                .param("rules", rules)
                .update();
    }

    /** The next texts by id that have an event: the others have no status by any rule. */
    List<LegalDocumentId> withEvents(LegalDocumentId after, int limit) {
        return jdbc.sql("""
                select distinct e.legal_document_id from effect_event e where e.legal_document_id > :after
                 order by e.legal_document_id limit :limit
                """)
                .param("after", after.value())
                .param("limit", limit)
                .query((row, _) -> new LegalDocumentId(Sql.uuid(row, "legal_document_id")))
                .list();
    }

    static Stored stored(ResultSet row, int no) throws SQLException {
        var relation = Sql.uuid(row, "relation_id");
        var cause = Sql.uuid(row, "caused_by");
        var readIn = Sql.uuid(row, "read_in");
        return new Stored(
                new EffectId(Sql.uuid(row, "id")),
                new LegalDocumentId(Sql.uuid(row, "legal_document_id")),
                new NewEffect(
                        EffectKind.valueOf(row.getString("kind")),
                        Objects.requireNonNull(LegalRows.day(row, "on_day")),
                        LegalRows.day(row, "until_day"),
                        row.getString("condition"),
                        LegalRows.scope(row),
                        row.getString("provisions_said"),
                        LegalRows.legal(row, "source_id"),
                        relation == null ? null : new RelationId(relation),
                        row.getString("sentence"),
                        row.getString("basis"),
                        cause == null ? null : new EffectId(cause)),
                row.getString("state").equals("CONFIRMED"),
                readIn == null ? null : new DocumentId(readIn));
    }
}
