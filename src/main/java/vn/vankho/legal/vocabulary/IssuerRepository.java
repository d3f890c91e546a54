package vn.vankho.legal.vocabulary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.effect.EffectRules.Level;
import vn.vankho.shared.Sql;

/** Keeps issuing bodies, and their other names. */
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

    /** Name by the key of each body and each alias. */
    Map<String, String> names() {
        var names = new HashMap<String, String>();
        jdbc.sql("""
                select name_key, name from legal_issuer
                union all select a.name_key, i.name from legal_issuer_alias a join legal_issuer i on i.id = a.issuer_id
                """)
                .query((row, _) -> names.put(row.getString("name_key"), row.getString("name")))
                .list();
        return names;
    }

    /**
     * Another name leads to the body from now on: texts that bear it bear the name of the body.
     *
     * @return how many texts
     */
    int alias(String name, IssuingBody stays, Instant at, PersonId by) {
        var key = String.valueOf(IssuerNames.key(name));
        jdbc.sql("""
                insert into legal_issuer_alias (name_key, name, issuer_id, merged_at, merged_by) values (:key, :name, :stays, :at, :by)
                on conflict (name_key) do update set issuer_id = excluded.issuer_id, merged_at = excluded.merged_at, merged_by = excluded.merged_by
                """)
                .param("key", key)
                .param("name", name)
                .param("stays", stays.id())
                .param("at", Sql.at(at))
                .param("by", by.value())
                .update();
        return jdbc.sql("update legal_document set (issuers, issuer_keys) ="
                        + " (select m.issuers, m.issuer_keys from legal_issuers_merged(legal_document.issuers, legal_document.issuer_keys, :from, :to, :name) m),"
                        + " revision = revision + 1"
                        + " where issuer_keys @> array[cast(:from as text)]")
                .param("name", stays.name())
                .param("to", IssuerNames.key(stays.name()))
                .param("from", key)
                .update();
    }

    /** Aliases, predecessors and successors of one body become those of another, and the body itself goes. */
    void moveAll(UUID gone, UUID stays) {
        for (var sql : List.of(
                "update legal_issuer_alias set issuer_id = :stays where issuer_id = :gone",
                """
                insert into legal_issuer_succession (predecessor_id, successor_id, kind, on_day, basis)
                select :stays, successor_id, kind, on_day, basis from legal_issuer_succession where predecessor_id = :gone
                on conflict (predecessor_id, successor_id, on_day) do nothing""",
                """
                insert into legal_issuer_succession (predecessor_id, successor_id, kind, on_day, basis)
                select predecessor_id, :stays, kind, on_day, basis from legal_issuer_succession where successor_id = :gone
                on conflict (predecessor_id, successor_id, on_day) do nothing""",
                "delete from legal_issuer_succession where :gone in (predecessor_id, successor_id) and cast(:stays as uuid) is not null",
                "delete from legal_issuer where id = :gone and cast(:stays as uuid) is not null"))
            jdbc.sql(sql).param("gone", gone).param("stays", stays).update();
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
                List.of(),
                row.getInt("revision"));
    }
}
