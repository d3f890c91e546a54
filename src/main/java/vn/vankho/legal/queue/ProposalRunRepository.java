package vn.vankho.legal.queue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Sql;
import vn.vankho.shared.Uuid7;

/** Writes runs over what other registers say. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ProposalRunRepository {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    ProposalRunRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that runs, with what comes next in it; null: all of it was tried. */
    record Next(
            RunId run,
            PersonId by,
            @Nullable Integer number,
            @Nullable EffectId effect) {}

    /** @return empty where another one runs */
    Optional<RunId> begin(Instant at, PersonId by) {
        var id = Uuid7.next();
        boolean begun = jdbc.sql("""
                insert into proposal_run (id, state, asked_by, asked_at) values (:id, 'RUNNING', :by, :at)
                on conflict ((true)) where state = 'RUNNING' do nothing
                """)
                        .param("id", id)
                        .param("by", by.value())
                        .param("at", Sql.at(at))
                        .update()
                == 1;
        return begun ? Optional.of(new RunId(id)) : Optional.empty();
    }

    /** All that registers say at this moment of texts that the person sees. @return how many */
    int fill(RunId id, Viewer viewer) {
        return jdbc.sql("""
                insert into proposal_run_item (run_id, no, effect_id)
                select :id, row_number() over (order by l.issued_on desc nulls last, l.id, e.on_day, e.id), e.id
                  from effect_event e join legal_document l on l.id = e.legal_document_id %s
                 where %s and %s
                """.formatted(VisibleLegal.FILE, VisibleLegal.SQL, ProposalQueries.OF_REGISTERS))
                .params(VisibleLegal.to(viewer))
                .param("id", id.value())
                .update();
    }

    /** Of the run that is on, which stays locked until the transaction ends. */
    Optional<Next> next() {
        return jdbc.sql("""
                select r.id, r.asked_by, i.no, i.effect_id
                  from (select * from proposal_run where state = 'RUNNING' limit 1 for no key update skip locked) r
                  left join lateral (select no, effect_id from proposal_run_item o
                                      where o.run_id = r.id and o.confirmed is null order by o.no limit 1) i on true
                """)
                .query((row, _) -> {
                    var effect = Sql.uuid(row, "effect_id");
                    return new Next(
                            new RunId(Sql.uuid(row, "id")),
                            new PersonId(Sql.uuid(row, "asked_by")),
                            effect == null ? null : row.getInt("no"),
                            effect == null ? null : new EffectId(effect));
                })
                .optional();
    }

    /** @param why it was refused; null: it is confirmed */
    void tried(Next one, @Nullable Refused why) {
        var refusal = why == null
                ? null
                : JSON.writeValueAsString(Map.of("key", why.key(), "arguments", List.of(why.arguments())));
        jdbc.sql("""
                update proposal_run_item set confirmed = :confirmed, refusal = cast(:refusal as jsonb) where run_id = :id and no = :no
                """)
                .param("confirmed", why == null)
                .param("refusal", refusal)
                .param("id", one.run().value())
                .param("no", one.number())
                .update();
    }

    /** @return false where it has ended already */
    boolean end(RunId id, ProposalRun.State how, Instant at) {
        return jdbc.sql("update proposal_run set state = :state, ended_at = :at where id = :id and state = 'RUNNING'")
                        .param("state", how.name())
                        .param("at", Sql.at(at))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void seen(RunId id, PersonId by) {
        jdbc.sql("update proposal_run set seen = true where id = :id and asked_by = :by")
                .param("id", id.value())
                .param("by", by.value())
                .update();
    }
}
