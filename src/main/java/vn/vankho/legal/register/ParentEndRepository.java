package vn.vankho.legal.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.effect.Contents;
import vn.vankho.shared.Sql;

/** Reads what {@link ParentEnds} goes by. It locks nothing: a text and those that detail it may be changed at once. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ParentEndRepository {
    private final JdbcClient jdbc;

    ParentEndRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Something that a text was asked because of an event of the one it details.
     *
     * @param held as a proposal or confirmed
     * @param answered open still, or decided by a person; not, where the portal took it back, where what it followed from is taken
     *     back, or where it was refused and is asked again
     */
    record Asked(StoredEvent event, boolean held, boolean answered) {
        boolean open() {
            return held && !event.confirmed();
        }
    }

    /** Confirmed ones that detail a text. */
    Set<LegalDocumentId> children(LegalDocumentId parent) {
        return ids(
                "select r.source_id as id from legal_relation r where r.target_id = :id and r.kind = 'DETAILS' and r.state = 'CONFIRMED'",
                parent);
    }

    Set<LegalDocumentId> parents(LegalDocumentId child) {
        return ids(
                "select r.target_id as id from legal_relation r where r.source_id = :id and r.kind = 'DETAILS' and r.state = 'CONFIRMED'",
                child);
    }

    /** Of those that detail a text: the other ones they detail and were asked of the end of. */
    Map<LegalDocumentId, Set<LegalDocumentId>> askedByOthers(LegalDocumentId parent) {
        record Other(LegalDocumentId child, LegalDocumentId parent) {}
        return jdbc
                .sql("""
                        select distinct o.source_id, o.target_id from legal_relation r join legal_relation o on o.source_id = r.source_id
                         where r.target_id = :id and r.kind = 'DETAILS' and r.state = 'CONFIRMED'
                           and o.target_id <> :id and o.kind = 'DETAILS' and o.state = 'CONFIRMED'
                           and exists (select from effect_event e
                                        where e.source_id = o.target_id and e.legal_document_id = o.source_id and e.kind = 'PARENT_CEASED')
                        """)
                .param("id", parent.value())
                .query((row, _) -> new Other(
                        new LegalDocumentId(Sql.uuid(row, "source_id")),
                        new LegalDocumentId(Sql.uuid(row, "target_id"))))
                .stream()
                .collect(Collectors.groupingBy(Other::child, Collectors.mapping(Other::parent, Collectors.toSet())));
    }

    /** Of all texts that ever detailed it. */
    List<Asked> asked(LegalDocumentId parent) {
        return asked(parent, null);
    }

    /** @param child null: of all texts that ever detailed it */
    List<Asked> asked(LegalDocumentId parent, @Nullable LegalDocumentId child) {
        return jdbc.sql("""
                select e.*, c.retracted_at is null as cause_held, exists (select from effect_event n where n.reopens = e.id) as reopened
                  from effect_event e join effect_event c on c.id = e.caused_by
                 where e.source_id = :id and e.kind in ('PARENT_CEASED', 'PARENT_GOES_ON')
                   and (cast(:child as uuid) is null or e.legal_document_id = :child)
                 order by e.recorded_at, e.id
                """)
                .param("id", parent.value())
                .param("child", child == null ? null : child.value(), java.sql.Types.OTHER)
                .query((row, no) -> new Asked(
                        StoredEvent.of(row, no),
                        row.getObject("retracted_at") == null,
                        row.getBoolean("cause_held")
                                && !row.getBoolean("reopened")
                                && !OwnEffectRepository.OTHERWISE.equals(row.getString("retracted_why"))))
                .list();
    }

    /** What holds of a text. */
    List<StoredEvent> confirmed(LegalDocumentId text) {
        return jdbc.sql("""
                select * from effect_event e
                 where e.legal_document_id = :id and e.state = 'CONFIRMED' and e.retracted_at is null order by e.on_day, e.recorded_at, e.id
                """).param("id", text.value()).query(StoredEvent::of).list();
    }

    Contents contents(LegalDocumentId text) {
        return jdbc.sql("select l.articles, l.divisions from legal_document l where l.id = :id")
                .param("id", text.value())
                .query((row, _) -> LegalRows.contents(row))
                .single();
    }

    private Set<LegalDocumentId> ids(String sql, LegalDocumentId of) {
        return Set.copyOf(jdbc.sql(sql)
                .param("id", of.value())
                .query((row, _) -> new LegalDocumentId(Sql.uuid(row, "id")))
                .list());
    }
}
