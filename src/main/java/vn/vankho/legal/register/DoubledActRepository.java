package vn.vankho.legal.register;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.shared.Sql;

/** What both of two entries that become one hold: a proposal of an act that waits at the other one too, or is decided there, in whatever words. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DoubledActRepository {
    private final JdbcClient jdbc;

    DoubledActRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Pair(UUID proposal, String said, String saidThere) {}

    /** Before anything is moved; what goes of the entry that stays is kept for the parting, as all that the other one proposes is. */
    void drop(LegalDocumentId gone, LegalDocumentId stays) {
        var ofGone = doubles(gone, stays, false);
        jdbc.sql("delete from legal_relation where id = any (cast(:ids as uuid[]))")
                .param("ids", strings(ofGone))
                .update();
        jdbc.sql("""
                with dropped as (delete from legal_relation where id = any (cast(:ids as uuid[])) returning *)
                update legal_merge m
                   set kept = jsonb_set(m.kept, '{relations}', m.kept -> 'relations' || (select jsonb_agg(to_jsonb(r)) from dropped r))
                 where m.gone_id = :gone and m.stays_id = :stays and m.parted_at is null and exists (select from dropped)
                """)
                .param("ids", strings(doubles(stays, gone, true)))
                .param("gone", gone.value())
                .param("stays", stays.value())
                .update();
    }

    private List<UUID> doubles(LegalDocumentId of, LegalDocumentId other, boolean decided) {
        return jdbc
                .sql("""
                        select p.id, p.provisions_said, o.provisions_said as there
                          from legal_relation p join legal_relation o on o.kind = p.kind
                               and (p.source_id = :of and o.source_id = :other and o.target_id = p.target_id
                                    or p.target_id = :of and o.target_id = :other and o.source_id = p.source_id)
                         where p.state = 'PROPOSED' and (o.state <> 'PROPOSED' or not :decided)
                           and (p.source_id = :of or p.target_id = :of)
                        """)
                .param("of", of.value())
                .param("other", other.value())
                .param("decided", decided)
                .query((row, _) ->
                        new Pair(Sql.uuid(row, "id"), row.getString("provisions_said"), row.getString("there")))
                .list()
                .stream()
                .filter(one -> SamePlaces.are(one.said(), one.saidThere()))
                .map(Pair::proposal)
                .distinct()
                .toList();
    }

    private static String[] strings(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
