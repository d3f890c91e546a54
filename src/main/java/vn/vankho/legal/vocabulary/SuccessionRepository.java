package vn.vankho.legal.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who took whose place. Of two bodies each change has its day; by one of them at most the former body ends. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SuccessionRepository {
    private final JdbcClient jdbc;

    SuccessionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was said of the two for the same day is said anew. */
    void keep(UUID predecessor, UUID successor, SuccessionKind kind, LocalDate on, String basis) {
        jdbc.sql("""
                insert into legal_issuer_succession (predecessor_id, successor_id, kind, on_day, basis)
                values (:predecessor, :successor, :kind, :on, :basis)
                on conflict (predecessor_id, successor_id, on_day) do update set kind = excluded.kind, basis = excluded.basis
                """)
                .param("kind", kind.name())
                .param("predecessor", predecessor)
                .param("successor", successor)
                .param("on", on)
                .param("basis", basis)
                .update();
    }

    /** Days on which the newer one came in the place of the former. */
    List<LocalDate> ends(UUID predecessor, UUID successor) {
        return jdbc.sql("""
                select on_day from legal_issuer_succession
                 where predecessor_id = :predecessor and successor_id = :successor and kind <> 'BOUNDARY' order by on_day
                """)
                .param("predecessor", predecessor)
                .param("successor", successor)
                .query(LocalDate.class)
                .list();
    }

    /** @return false where nothing of the day was kept */
    boolean remove(UUID predecessor, UUID successor, LocalDate on) {
        return jdbc.sql("""
                delete from legal_issuer_succession
                 where predecessor_id = :predecessor and successor_id = :successor and on_day = :on
                """)
                        .param("predecessor", predecessor)
                        .param("successor", successor)
                        .param("on", on)
                        .update()
                == 1;
    }

    void endOn(UUID id, LocalDate lastDay) {
        jdbc.sql("update legal_issuer set until_day = :until, revision = revision + 1 where id = :id")
                .param("until", lastDay)
                .param("id", id)
                .update();
    }

    /** The last day that came with a change of this day goes with it; one that an administrator has typed stays. */
    void goesOn(UUID id, LocalDate on) {
        jdbc.sql("""
                update legal_issuer
                   set until_day = (select max(s.on_day) - 1 from legal_issuer_succession s where s.predecessor_id = :id and s.kind <> 'BOUNDARY'),
                       revision = revision + 1
                 where id = :id and until_day = :last
                """).param("id", id).param("last", on.minusDays(1)).update();
    }
}
