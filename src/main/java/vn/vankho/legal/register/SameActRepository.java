package vn.vankho.legal.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.Relation;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationId;
import vn.vankho.shared.Sql;

/** Finds acts that the register holds already, whoever said them and in whatever words: one act is one, or deciding it would decide half of it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SameActRepository {
    private final JdbcClient jdbc;
    private final HeldActQueries acts;

    SameActRepository(JdbcClient jdbc, HeldActQueries acts) {
        this.jdbc = jdbc;
        this.acts = acts;
    }

    /**
     * Whether a person has decided on the same act, so that reading it again proposes nothing. A text is referred to, or is a basis, as a
     * whole: which provisions are named with it changes with the sentences around.
     */
    boolean isDecided(LegalDocumentId source, LegalDocumentId target, RelationData data) {
        boolean asWhole = data.kind().isMereMention();
        return between(source, target)
                .filter(one -> one.relation().state() != ProposalState.PROPOSED)
                .anyMatch(one -> one.says(data) || one.isReadAs(data) || asWhole && one.isOfKind(data.kind()));
    }

    /** Whether the same act is there, proposed or decided. */
    boolean isThere(LegalDocumentId source, LegalDocumentId target, RelationData data) {
        return isThere(source, target, data, Set.of());
    }

    /** The same. @param but proposals that do not count */
    boolean isThere(LegalDocumentId source, LegalDocumentId target, RelationData data, Set<RelationId> but) {
        return between(source, target)
                .filter(one -> !but.contains(one.relation().id()))
                .anyMatch(one -> one.says(data));
    }

    /**
     * Proposals whose words whoever reads a file may not see: they were read in another one that lies in the trash, is put away or destroyed, or is
     * for fewer people. @param file null: what is said stands in no file
     */
    Set<RelationId> outOfSight(LegalDocumentId source, LegalDocumentId target, @Nullable DocumentId file) {
        return jdbc.sql("""
                        select r.id from legal_relation r left join document d on d.id = r.read_in
                         where r.source_id = :source and r.target_id = :target and r.state = 'PROPOSED' and r.origin = 'READ'
                           and r.read_in is distinct from cast(:file as uuid) and r.read_in is not null
                           and (d.id is null or d.trashed_at is not null or d.quarantined is not null or d.access = 'RESTRICTED')
                        """)
                .param("source", source.value())
                .param("target", target.value())
                .param("file", file == null ? null : file.value())
                .query((row, _) -> new RelationId(Sql.uuid(row, "id")))
                .set();
    }

    /** Those of these that say the same. */
    List<RelationId> saying(LegalDocumentId source, LegalDocumentId target, RelationData data, Set<RelationId> of) {
        return between(source, target)
                .filter(one -> of.contains(one.relation().id()) && one.says(data))
                .map(one -> one.relation().id())
                .toList();
    }

    /** Whether the same provisions are over by a confirmed act of the same text, in whatever word: what it replaces others call repealed. */
    boolean hasEnded(LegalDocumentId source, LegalDocumentId target, RelationData data) {
        return between(source, target).anyMatch(one -> one.hasEnded(data));
    }

    /** Whether the same text says itself what becomes of these provisions: a list knows it from there, and may have called it otherwise. */
    boolean speaksOf(LegalDocumentId source, LegalDocumentId target, RelationData data, Set<RelationId> but) {
        var said = between(source, target)
                .filter(one -> !but.contains(one.relation().id()))
                .toList();
        return HeldAct.speakOf(said, data);
    }

    /** Whether the same act waits, or counts. */
    boolean stands(LegalDocumentId source, LegalDocumentId target, RelationData data) {
        return between(source, target)
                .anyMatch(one -> one.relation().state() != ProposalState.REJECTED
                        && one.says(data)
                        && one.relation().data().whole() == data.whole());
    }

    /** The same act as the register holds it: the one that counts, else the one that was decided first. */
    Optional<Relation> held(LegalDocumentId source, LegalDocumentId target, RelationData data) {
        return between(source, target)
                .filter(one -> one.says(data))
                .map(HeldAct::relation)
                .findFirst();
    }

    /** The same act, where nobody has decided on it. */
    Optional<RelationId> proposed(LegalDocumentId source, LegalDocumentId target, RelationData data) {
        return between(source, target)
                .filter(one -> one.relation().state() == ProposalState.PROPOSED
                        && one.says(data)
                        && one.relation().data().whole() == data.whole())
                .map(one -> one.relation().id())
                .findFirst();
    }

    private Stream<HeldAct> between(LegalDocumentId source, LegalDocumentId target) {
        return acts.between(source, target).stream();
    }

    /**
     * What the same words of a text were decided to mean, whichever entry they lead to now: what was confirmed, or put right by a person. That they
     * do not mean one says nothing of others.
     */
    List<LegalDocument> meant(LegalDocumentId source, String named, RelationData data) {
        var meant = jdbc
                .sql("""
                        select * from legal_relation r
                         where r.source_id = :source and r.target_named = :named
                           and (r.state = 'CONFIRMED'
                                or r.state = 'REJECTED'
                                   and exists (select from legal_relation c
                                                where c.source_id = r.source_id and c.state = 'CONFIRMED' and c.said_by is not null
                                                  and c.sentence = r.sentence and c.sentence_from = r.sentence_from))
                        """)
                .param("source", source.value())
                .param("named", named)
                .query((row, no) -> HeldAct.of(row, no, UnaryOperator.identity()))
                .list()
                .stream()
                .filter(one -> one.says(data) || one.isReadAs(data))
                .map(one -> one.relation().target())
                .toList();
        if (meant.isEmpty()) return List.of();
        return jdbc.sql("select " + LegalRows.DOCUMENT
                        + " from legal_document l where l.id = any (cast(:ids as uuid[]))")
                .param("ids", Sql.ids(meant))
                .query(LegalRows::document)
                .list();
    }
}
