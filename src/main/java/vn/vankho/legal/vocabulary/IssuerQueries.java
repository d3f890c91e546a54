package vn.vankho.legal.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.legal.vocabulary.IssuingBody.Succession;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;

/** Reads issuing bodies, and who took whose place. */
@Repository
class IssuerQueries {
    private static final String WHERE = """
             from legal_issuer i
            where (:words = '' or strpos(i.name_key, :words) > 0
                   or exists (select from legal_issuer_alias a where a.issuer_id = i.id and strpos(a.name_key, :words) > 0))
              and (cast(:on as date) is null or (coalesce(i.from_day, '-infinity') <= :on and coalesce(i.until_day, 'infinity') >= :on))
            """;

    private final JdbcClient jdbc;

    IssuerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param words key of a part of the name; {@code on}: those that bore their name on the day, null: all */
    Page<IssuingBody> page(String words, @Nullable LocalDate on, int offset, int limit) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("words", words);
        values.put("on", on);
        long total = jdbc.sql("select count(*)" + WHERE)
                .params(values)
                .query(Long.class)
                .single();
        var rows = jdbc.sql("select i.*" + WHERE
                        + " order by case i.level when 'CENTRAL' then 1 when 'PROVINCE' then 2 else 3 end,"
                        + " i.name collate \"document_number\" offset :offset limit :limit")
                .params(values)
                .param("offset", offset)
                .param("limit", limit)
                .query(IssuerRepository::issuer)
                .list();
        return new Page<>(withOthers(rows), total);
    }

    Optional<UUID> named(String key) {
        return jdbc.sql("select id from legal_issuer where name_key = :key")
                .param("key", key)
                .query((row, _) -> Sql.uuid(row, "id"))
                .optional();
    }

    /** The name of the body that this other name leads to. */
    Optional<String> ofAlias(@Nullable String key) {
        return jdbc.sql(
                        "select i.name from legal_issuer_alias a join legal_issuer i on i.id = a.issuer_id where a.name_key = :key")
                .param("key", key, java.sql.Types.VARCHAR)
                .query(String.class)
                .optional();
    }

    /** Whether one took the place of the other until a day, itself or by those between them. */
    boolean follows(String successor, String predecessor, @Nullable LocalDate on) {
        return jdbc.sql("""
                with recursive line as (
                    select id from legal_issuer where name_key = :predecessor
                    union select s.successor_id from line join legal_issuer_succession s on s.predecessor_id = line.id
                     and s.kind <> 'BOUNDARY' and s.on_day <= coalesce(cast(:on as date), 'infinity'))
                select exists (select 1 from line join legal_issuer i on i.id = line.id where i.name_key = :successor)
                """)
                .param("predecessor", predecessor)
                .param("successor", successor)
                .param("on", on, java.sql.Types.DATE)
                .query(Boolean.class)
                .single();
    }

    /**
     * What became of the unit of a body after a text was issued: it, or who took its place, went; or another one came to it.
     *
     * @param issuedOn null: not known, before all of them
     */
    List<Reorganised> reorganised(String issuer, @Nullable LocalDate issuedOn, LocalDate on) {
        return jdbc.sql("""
                with recursive line as (
                    select id, cast(:issued as date) as since, true as own from legal_issuer where name_key = :issuer
                    union select s.successor_id, s.on_day, false from line join legal_issuer_succession s on s.predecessor_id = line.id
                     and s.kind <> 'BOUNDARY' and s.on_day <= :on and s.on_day > coalesce(line.since, '-infinity'))
                select s.kind, s.on_day, s.basis, p.name as former, n.name as newer, bool_or(line.id = p.id) as went
                  from line
                  join legal_issuer_succession s on line.id = s.predecessor_id
                                                  or line.own and line.id = s.successor_id and s.kind in ('MERGED', 'BOUNDARY')
                  join legal_issuer p on p.id = s.predecessor_id
                  join legal_issuer n on n.id = s.successor_id
                 where s.on_day <= :on and (s.on_day > line.since or line.since is null and line.id = s.predecessor_id)
                 group by s.kind, s.on_day, s.basis, p.name, n.name
                 order by s.on_day, p.name, n.name
                """)
                .param("issuer", issuer)
                .param("issued", issuedOn, java.sql.Types.DATE)
                .param("on", on)
                .query((row, _) -> new Reorganised(
                        SuccessionKind.valueOf(row.getString("kind")),
                        row.getString("former"),
                        row.getString("newer"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("basis"),
                        row.getBoolean("went")))
                .list();
    }

    /** Names of those whose place a body took by a day and after another one, itself or by those between them; the commonest case is none. */
    List<String> before(String successor, @Nullable LocalDate after, @Nullable LocalDate by, int limit) {
        return jdbc.sql("""
                with recursive line as (
                    select id from legal_issuer where name_key = :successor
                    union select s.predecessor_id from line join legal_issuer_succession s on s.successor_id = line.id
                     and s.kind <> 'BOUNDARY' and s.on_day > coalesce(cast(:after as date), '-infinity') and s.on_day <= coalesce(cast(:by as date), 'infinity'))
                select i.name from line join legal_issuer i on i.id = line.id where i.name_key <> :successor
                 order by i.name collate "document_number" limit :limit
                """)
                .param("successor", successor)
                .param("after", after, java.sql.Types.DATE)
                .param("by", by, java.sql.Types.DATE)
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    /** Whether a body bore its name on a day: unless its first day is kept, and is a later one. */
    boolean existed(String key, LocalDate on) {
        return jdbc.sql("select not exists (select from legal_issuer i where i.name_key = :key and i.from_day > :on)")
                .param("key", key)
                .param("on", on)
                .query(Boolean.class)
                .single();
    }

    boolean isSuccessor(UUID id) {
        return jdbc.sql("select exists (select 1 from legal_issuer_succession where successor_id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** How many texts bear the name. */
    long used(String name) {
        return jdbc.sql("select count(*) from legal_document where issuer_keys @> array[cast(:key as text)]")
                .param("key", IssuerNames.key(name))
                .query(Long.class)
                .single();
    }

    private Map<UUID, List<String>> aliases(String[] ids) {
        Map<UUID, List<String>> all = new HashMap<>();
        jdbc.sql(
                        "select issuer_id, name from legal_issuer_alias where issuer_id = any (cast(:ids as uuid[])) order by name")
                .param("ids", ids)
                .query((row, _) -> all.computeIfAbsent(Sql.uuid(row, "issuer_id"), _ -> new ArrayList<>())
                        .add(row.getString("name")))
                .list();
        return all;
    }

    private List<IssuingBody> withOthers(List<IssuingBody> issuers) {
        Map<UUID, List<Succession>> all = new HashMap<>();
        var ids = issuers.stream().map(one -> one.id().toString()).toArray(String[]::new);
        jdbc.sql("""
                select s.*, i.name from legal_issuer_succession s join legal_issuer i on i.id = s.successor_id
                 where s.predecessor_id = any (cast(:ids as uuid[])) order by s.on_day, i.name
                """)
                .param("ids", ids)
                .query((row, _) -> all.computeIfAbsent(Sql.uuid(row, "predecessor_id"), _ -> new ArrayList<>())
                        .add(new Succession(
                                Sql.uuid(row, "successor_id"),
                                row.getString("name"),
                                SuccessionKind.valueOf(row.getString("kind")),
                                row.getObject("on_day", LocalDate.class),
                                row.getString("basis"))))
                .list();
        var aliases = aliases(ids);
        return issuers.stream()
                .map(one -> new IssuingBody(
                        one.id(),
                        one.name(),
                        one.level(),
                        one.from(),
                        one.until(),
                        all.getOrDefault(one.id(), List.of()),
                        aliases.getOrDefault(one.id(), List.of()),
                        one.revision()))
                .toList();
    }
}
