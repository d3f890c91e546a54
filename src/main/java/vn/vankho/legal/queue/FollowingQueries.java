package vn.vankho.legal.queue;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.legal.queue.Decided.Following;
import vn.vankho.shared.Sql;

/** What is proposed to the texts that detail others because of what happened to those (R5); of hidden ones nothing is told. */
@Repository
class FollowingQueries {
    private final JdbcClient jdbc;

    FollowingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Events by which texts ended with these, or with what ended with them: one query, however many there are. */
    Map<LegalDocumentId, Set<EffectId>> ended(Collection<LegalDocumentId> parents, Viewer viewer) {
        var all = new LinkedHashMap<LegalDocumentId, Set<EffectId>>();
        if (parents.isEmpty()) return all;
        jdbc.sql("""
                with recursive below (text, event) as (
                    select e.legal_document_id, e.id from effect_event e
                     where e.source_id = any (cast(:parents as uuid[])) and %1$s
                    union select e.legal_document_id, e.id from effect_event e join below b on e.source_id = b.text where %1$s)
                select b.text, b.event from below b join legal_document l on l.id = b.text %2$s where %3$s
                 order by l.issued_on desc nulls last, l.id
                """.formatted(
                                "e.caused_by is not null and e.state = 'CONFIRMED' and e.retracted_at is null",
                                VisibleLegal.FILE,
                                VisibleLegal.SQL))
                .params(VisibleLegal.to(viewer))
                .param("parents", Sql.ids(parents))
                .query((row, _) -> all.computeIfAbsent(new LegalDocumentId(Sql.uuid(row, "text")), _ -> new HashSet<>())
                        .add(new EffectId(Sql.uuid(row, "event"))))
                .list();
        return all;
    }

    List<Following> of(Collection<LegalDocumentId> parents, Viewer viewer) {
        if (parents.isEmpty()) return List.of();
        return jdbc.sql("""
                select e.id, l.id as child, l.number, l.type_name, l.title, e.source_id,
                       (select p.number from legal_document p where p.id = e.source_id) as parent_number
                  from effect_event e join legal_document l on l.id = e.legal_document_id %s
                 where e.source_id = any (cast(:parents as uuid[])) and e.caused_by is not null
                   and e.kind in ('PARENT_CEASED', 'PARENT_GOES_ON')
                   and e.state = 'PROPOSED' and e.retracted_at is null and %s
                 order by l.issued_on desc nulls last, l.id, e.id
                """.formatted(VisibleLegal.FILE, VisibleLegal.SQL))
                .params(VisibleLegal.to(viewer))
                .param("parents", Sql.ids(parents))
                .query((row, _) -> new Following(
                        new EffectId(Sql.uuid(row, "id")),
                        new LegalDocumentId(Sql.uuid(row, "child")),
                        LegalHeader.cited(
                                        row.getString("number"),
                                        row.getString("type_name"),
                                        row.getString("title"),
                                        null,
                                        null)
                                .name(),
                        new LegalDocumentId(Sql.uuid(row, "source_id")),
                        row.getString("parent_number")))
                .list();
    }
}
