package vn.vankho.legal.vocabulary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.PersonId;
import vn.vankho.shared.Sql;
import vn.vankho.shared.Uuid7;

/** Keeps what a merge of two names moves, and moves it back. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class IssuerPartingRepository {
    private static final String KEEP = """
            insert into legal_issuer_merge (id, name_key, issuer_id, merged_at, merged_by, kept)
            select :id, :key, :stays, :at, :by, jsonb_build_object(
                'body', (select to_jsonb(i) from legal_issuer i where i.name_key = :key),
                'aliases', (select coalesce(jsonb_agg(a.name_key), '[]') from legal_issuer_alias a join legal_issuer i on i.id = a.issuer_id
                             where i.name_key = :key),
                'successions', (select coalesce(jsonb_agg(to_jsonb(s)), '[]') from legal_issuer_succession s
                                  join legal_issuer i on i.id in (s.predecessor_id, s.successor_id) where i.name_key = :key),
                'had', (select coalesce(jsonb_agg(to_jsonb(s)), '[]') from legal_issuer_succession s
                         where cast(:stays as uuid) in (s.predecessor_id, s.successor_id)),
                'texts', (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'issuer', l.issuers[array_position(l.issuer_keys, :key)],
                                                               'issuers', l.issuers, 'keys', l.issuer_keys)), '[]')
                            from legal_document l where l.issuer_keys @> array[cast(:key as text)]))
            """;
    /**
     * Those that bear the name of the body still: another one was said by a person since. One that bore both names and stands as the merge left
     * it has both again.
     */
    private static final String TEXTS = """
            update legal_document l
               set issuers = case when cardinality(l.issuer_keys) < cardinality(had.keys) and l.issuer_keys = merged.issuer_keys then had.issuers
                                  else legal_issuers_renamed(l.issuers, l.issuer_keys, i.name_key, one ->> 'issuer') end,
                   issuer_keys = case when cardinality(l.issuer_keys) < cardinality(had.keys) and l.issuer_keys = merged.issuer_keys then had.keys
                                      else array_replace(l.issuer_keys, i.name_key, :key) end,
                   revision = l.revision + 1
              from legal_issuer_merge m, jsonb_array_elements(m.kept -> 'texts') one, legal_issuer i,
                   lateral (select array(select jsonb_array_elements_text(one -> 'issuers')) as issuers,
                                   array(select jsonb_array_elements_text(one -> 'keys')) as keys) had,
                   lateral legal_issuers_merged(had.issuers, had.keys, :key, i.name_key, i.name) merged
             where m.id = :id and l.id = (one ->> 'id')::uuid and i.id = :stays and l.issuer_keys @> array[i.name_key]
            """;

    private static final List<String> BACK =
            List.of("delete from legal_issuer_alias where name_key = :key and issuer_id = :stays", """
            insert into legal_issuer
            select p.* from legal_issuer_merge m,
                   jsonb_populate_record(null::legal_issuer, coalesce(nullif(m.kept -> 'body', 'null'), '{}')) p
             where m.id = :id and p.id is not null and p.name_key = :key on conflict do nothing""", """
            update legal_issuer_alias a set issuer_id = (m.kept -> 'body' ->> 'id')::uuid
              from legal_issuer_merge m, jsonb_array_elements_text(m.kept -> 'aliases') one
             where m.id = :id and a.name_key = one and a.issuer_id = :stays and a.name_key <> :key""", """
            delete from legal_issuer_succession s using legal_issuer_merge m, jsonb_array_elements(m.kept -> 'successions') one
             where m.id = :id and s.on_day = (one ->> 'on_day')::date
               and (s.predecessor_id = :stays and s.successor_id = (one ->> 'successor_id')::uuid
                    or s.successor_id = :stays and s.predecessor_id = (one ->> 'predecessor_id')::uuid)
               and not exists (select from jsonb_array_elements(m.kept -> 'had') had
                                where (had ->> 'predecessor_id')::uuid = s.predecessor_id and (had ->> 'successor_id')::uuid = s.successor_id
                                  and (had ->> 'on_day')::date = s.on_day)""", """
            insert into legal_issuer_succession
            select p.* from legal_issuer_merge m, jsonb_array_elements(m.kept -> 'successions') one,
                   jsonb_populate_record(null::legal_issuer_succession, '{"kind": "TAKEN_OVER"}' || one) p
             where m.id = :id
               and exists (select from legal_issuer i where i.id = p.predecessor_id)
               and exists (select from legal_issuer i where i.id = p.successor_id) on conflict do nothing""");

    private final JdbcClient jdbc;

    IssuerPartingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Before anything is moved. */
    void keep(String key, UUID stays, Instant at, PersonId by) {
        jdbc.sql(KEEP)
                .param("id", Uuid7.next())
                .param("key", key)
                .param("stays", stays)
                .param("at", Sql.at(at))
                .param("by", by.value())
                .update();
    }

    /** The merge by which a name came to a body; none: a merge kept nothing then, or the name came with another body. */
    Optional<UUID> held(String key, UUID stays) {
        return jdbc.sql("""
                select m.id from legal_issuer_merge m
                 where m.name_key = :key and m.issuer_id = :stays and m.parted_at is null order by m.merged_at desc limit 1 for update
                """)
                .param("key", key)
                .param("stays", stays)
                .query((row, _) -> Sql.uuid(row, "id"))
                .optional();
    }

    /** @return how many texts bear the name again */
    int part(UUID merge, String key, UUID stays, Instant at, PersonId by) {
        int texts = back(TEXTS, merge, key, stays);
        for (var sql : BACK) back(sql, merge, key, stays);
        jdbc.sql("update legal_issuer_merge set parted_at = :at, parted_by = :by where id = :id")
                .param("at", Sql.at(at))
                .param("by", by.value())
                .param("id", merge)
                .update();
        return texts;
    }

    private int back(String sql, UUID merge, String key, UUID stays) {
        return jdbc.sql(sql)
                .param("id", merge)
                .param("key", key)
                .param("stays", stays)
                .update();
    }
}
