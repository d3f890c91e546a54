package vn.vankho.legal.vocabulary;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which mergers of the vocabulary file were given, and asks where they may be. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MergerRepository {
    private final JdbcClient jdbc;

    MergerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false where they were given before: what administrators have deleted since does not come back */
    boolean mark(Mergers given) {
        return jdbc.sql("""
                insert into legal_merger_given (level, since, basis) values (:level, :since, :basis) on conflict do nothing
                """)
                        .param("level", given.level().name())
                        .param("since", given.since())
                        .param("basis", given.basis())
                        .update()
                == 1;
    }

    /** Whether a body may have ended on a day: nobody has said that it came later or went before, nor who took its place. */
    boolean mayEnd(UUID id, LocalDate last) {
        return jdbc.sql("""
                select exists (select from legal_issuer i
                                where i.id = :id and coalesce(i.from_day, '-infinity') <= :last and coalesce(i.until_day, 'infinity') >= :last
                                  and not exists (select from legal_issuer_succession s where s.predecessor_id = i.id and s.kind <> 'BOUNDARY'))
                """)
                .param("id", id)
                .param("last", last)
                .query(Boolean.class)
                .single();
    }

    /** Where no last day is said. */
    void end(UUID id, LocalDate last) {
        jdbc.sql(
                        "update legal_issuer set until_day = :last, revision = revision + 1 where id = :id and until_day is null")
                .param("id", id)
                .param("last", last)
                .update();
    }
}
