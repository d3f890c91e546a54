package vn.vankho.legal.register;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationId;
import vn.vankho.shared.Sql;

/**
 * What a list says that a text did, and that text says itself, or was decided to have done, is one act: the proposal of the list goes, its
 * announcement stays. A list that is read later proposes no more either ({@link ListedActs}).
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ListedTooRepository {
    /** Nobody has decided on it, and no end of another register waits with it. */
    private static final String OPEN = """
            select r.id from legal_relation r
             where r.source_id = :source and r.target_id = :target and r.origin = 'READ' and r.state = 'PROPOSED' and r.sentence_from is null
               and not exists (select from legal_source_statement s where s.relation_id = r.id)
            """;

    /** Who reads the list sees the file of the acting text too. */
    private static final String TOLD_TO_ALL = """
            and exists (select from legal_document l join document d on d.id = l.document_id
                         where l.id = r.source_id and d.access <> 'RESTRICTED' and d.trashed_at is null and d.quarantined is null)
            """;

    private final JdbcClient jdbc;
    private final HeldActQueries acts;

    ListedTooRepository(JdbcClient jdbc, HeldActQueries acts) {
        this.jdbc = jdbc;
        this.acts = acts;
    }

    /** After the acting text was read. */
    void read(LegalDocumentId source, LegalDocumentId target) {
        var open = ids(OPEN + TOLD_TO_ALL, source, target);
        if (!open.isEmpty()) forgetWhatIsSaid(open, acts.between(source, target));
    }

    /** After a person's word on an act of it. */
    void decided(LegalDocumentId source, LegalDocumentId target) {
        var open = ids(OPEN, source, target);
        if (open.isEmpty()) return;
        forgetWhatIsSaid(
                open,
                acts.between(source, target).stream()
                        .filter(one -> one.relation().state() == ProposalState.CONFIRMED
                                || open.contains(one.relation().id()))
                        .toList());
    }

    private void forgetWhatIsSaid(Set<RelationId> open, List<HeldAct> held) {
        var own =
                held.stream().filter(one -> !open.contains(one.relation().id())).toList();
        held.stream()
                .map(HeldAct::relation)
                .filter(one -> open.contains(one.id()))
                .filter(one -> own.stream().anyMatch(other -> other.says(one.data()) || other.hasEnded(one.data()))
                        || HeldAct.speakOf(own, one.data()))
                .forEach(one -> jdbc.sql("delete from legal_relation where id = :id")
                        .param("id", one.id().value())
                        .update());
    }

    private Set<RelationId> ids(String sql, LegalDocumentId source, LegalDocumentId target) {
        return jdbc.sql(sql)
                .param("source", source.value())
                .param("target", target.value())
                .query((row, _) -> new RelationId(Sql.uuid(row, "id")))
                .set();
    }
}
