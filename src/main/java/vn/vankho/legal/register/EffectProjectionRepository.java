package vn.vankho.legal.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.StatusInterval;
import vn.vankho.legal.effect.SuspensionOver;
import vn.vankho.shared.Sql;

/**
 * Writes the projections of what happened to texts: in which intervals each stands how, and suspensions that ended without a last day. They are
 * made anew from the events ({@link EffectRepository}) and say nothing of their own.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EffectProjectionRepository {
    private final JdbcClient jdbc;

    EffectProjectionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /**
     * What its consolidated text leaves out is looked for again, as with the texts that it acted on, and those that these acted on. Each that others
     * acted on has its row from now on, which the job has to wait for until this deed is done. Rows are locked in one order: two deeds may meet the
     * same texts.
     */
    void mergeAgain(LegalDocumentId document) {
        jdbc.sql("""
                insert into legal_text_merged (legal_document_id, on_day, edition, claim, done)
                select x.id, current_date, '', gen_random_uuid(), false
                  from (select cast(:id as uuid) as id
                        union
                        select e.legal_document_id from effect_event e where e.source_id = :id
                        union
                        select b.legal_document_id from effect_event e join effect_event b on b.source_id = e.legal_document_id
                         where e.source_id = :id) x
                 where exists (select from effect_event o where o.legal_document_id = x.id and o.source_id is not null and o.source_id <> x.id)
                    or exists (select from legal_text_merged m where m.legal_document_id = x.id)
                 order by x.id
                on conflict (legal_document_id) do update set claim = excluded.claim, done = false
                """).param("id", document.value()).update();
    }

    /** The projections of some texts, in order of days. */
    Map<LegalDocumentId, List<StatusInterval>> intervals(Collection<LegalDocumentId> documents) {
        var all = new HashMap<LegalDocumentId, List<StatusInterval>>();
        jdbc.sql("""
                select legal_document_id, nullif(from_day, '-infinity') as from_day, nullif(to_day, 'infinity') as to_day, statuses
                  from effect_interval i where legal_document_id = any (cast(:ids as uuid[])) order by legal_document_id, i.from_day
                """)
                .param("ids", Sql.ids(documents))
                .query((row, _) -> all.computeIfAbsent(
                                new LegalDocumentId(Sql.uuid(row, "legal_document_id")), _ -> new ArrayList<>())
                        .add(LegalRows.interval(row)))
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
}
