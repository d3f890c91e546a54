package vn.vankho.legal.vocabulary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.legal.effect.EffectRules.Level;
import vn.vankho.shared.Sql;

/** Keeps issuing bodies, and who took whose place. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class IssuerRepository {
    private final JdbcClient jdbc;

    IssuerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<IssuingBody> find(UUID id) {
        return jdbc.sql("select * from legal_issuer where id = :id for no key update")
                .param("id", id)
                .query(IssuerRepository::issuer)
                .optional();
    }

    /** @return false when somebody else changed it meanwhile */
    boolean save(IssuingBody issuer) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", issuer.id());
        values.put("name", issuer.name());
        values.put("key", IssuerNames.key(issuer.name()));
        values.put("level", issuer.level() == null ? null : issuer.level().name());
        values.put("from", issuer.from());
        values.put("until", issuer.until());
        values.put("revision", issuer.revision());
        var sql = issuer.revision() == null ? """
                  insert into legal_issuer (id, name, name_key, level, from_day, until_day)
                  values (:id, :name, :key, :level, cast(:from as date), cast(:until as date))
                  """ : """
                  update legal_issuer set name = :name, name_key = :key, level = :level, from_day = cast(:from as date), until_day = cast(:until as date),
                         revision = revision + 1
                   where id = :id and revision = :revision
                  """;
        return jdbc.sql(sql).params(values).update() == 1;
    }

    void succeed(UUID predecessor, UUID successor, LocalDate on, String basis) {
        jdbc.sql("""
                insert into legal_issuer_succession (predecessor_id, successor_id, on_day, basis) values (:predecessor, :successor, :on, :basis)
                on conflict (predecessor_id, successor_id) do update set on_day = excluded.on_day, basis = excluded.basis
                """)
                .param("predecessor", predecessor)
                .param("successor", successor)
                .param("on", on)
                .param("basis", basis)
                .update();
    }

    void endOn(UUID id, LocalDate lastDay) {
        jdbc.sql("update legal_issuer set until_day = :until, revision = revision + 1 where id = :id")
                .param("until", lastDay)
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from legal_issuer where id = :id").param("id", id).update();
    }

    static IssuingBody issuer(ResultSet row, int no) throws SQLException {
        var level = row.getString("level");
        return new IssuingBody(
                Sql.uuid(row, "id"),
                row.getString("name"),
                level == null ? null : Level.valueOf(level),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                List.of(),
                row.getInt("revision"));
    }
}
