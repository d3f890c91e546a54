package vn.vankho.legal.register;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.register.ReadDocument.ReadRelation;

/** Writes what is said once more, or no more, of an act that the register holds: one act stays one, whoever says it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SaidAgainRepository {
    private final JdbcClient jdbc;
    private final RelationRepository relations;

    SaidAgainRepository(JdbcClient jdbc, RelationRepository relations) {
        this.jdbc = jdbc;
        this.relations = relations;
    }

    /** What another register said, said otherwise by it now, with the words it says it with, or those of the text itself; nobody has decided on it. */
    void restate(RelationId id, RelationData data) {
        relations.write(id, data);
        jdbc.sql(
                        "update legal_relation set sentence = :sentence where id = :id and :sentence <> '' and sentence_from is null")
                .param("sentence", data.sentence())
                .param("id", id.value())
                .update();
    }

    /**
     * Whether it is a proposal of another register, or of a list, and not of its own text. Where both the list and the text are in restricted
     * files, each says it for its own readers: neither may take it out of sight of the others. A list that lies in the trash tells nobody.
     */
    boolean isSaidElsewhere(RelationId id) {
        return jdbc.sql("""
                select exists (select from legal_relation r
                                where r.id = :id and r.state = 'PROPOSED'
                                  and (r.origin = 'IMPORTED' or r.origin = 'READ' and r.sentence_from is null)
                                  and not exists (select from legal_document l
                                                    join document own on own.id = l.document_id
                                                    join document list on list.id = r.read_in
                                                   where l.id = r.source_id and list.id <> own.id
                                                     and own.access = 'RESTRICTED'
                                                     and (list.access = 'RESTRICTED' or list.trashed_at is not null or list.quarantined is not null)))
                """).param("id", id.value()).query(Boolean.class).single();
    }

    /**
     * What another register, or a list, said stands in the text as well: it is one act, and bears the words and the place of the text from now on. A
     * file that fewer people may see gives it none, so that nobody loses sight of it.
     */
    void readToo(RelationId id, ReadRelation read) {
        jdbc.sql("""
                update legal_relation r
                   set sentence = :sentence, sentence_from = :sentenceFrom, sentence_until = :sentenceUntil, confidence = :confidence,
                       read_in = d.id, from_day = coalesce(r.from_day, :from), until_day = coalesce(r.until_day, :until)
                  from legal_document l join document d on d.id = l.document_id
                 where r.id = :id and l.id = r.source_id
                   and (r.read_in is not null and r.origin = 'IMPORTED' or d.access <> 'RESTRICTED')
                """)
                .param("id", id.value())
                .param("sentence", read.data().sentence())
                .param("sentenceFrom", read.from())
                .param("sentenceUntil", read.until())
                .param("confidence", read.confidence())
                .param("from", read.data().from(), java.sql.Types.DATE)
                .param("until", read.data().until(), java.sql.Types.DATE)
                .update();
    }

    /** What was proposed out of sight of those who read a list is said by that list now: one act stays one. A list for few people takes it from nobody. */
    void saidByList(Collection<RelationId> hidden, DocumentId list) {
        jdbc.sql("""
                delete from legal_relation r using document d
                 where r.id = any (cast(:ids as uuid[])) and r.state = 'PROPOSED'
                   and d.id = :list and d.access <> 'RESTRICTED' and d.trashed_at is null and d.quarantined is null
                """)
                .param("ids", hidden.stream().map(one -> one.value().toString()).toArray(String[]::new))
                .param("list", list.value())
                .update();
    }

    /** The same of a row of another register. */
    void saidByRow(Collection<RelationId> hidden) {
        for (var one : hidden)
            jdbc.sql("delete from legal_relation where id = :id and state = 'PROPOSED'")
                    .param("id", one.value())
                    .update();
    }

    /** Another register says it no more, and nobody has decided on it: it goes, but for what was read in its text as well. */
    void unsaid(RelationId id) {
        var open = " where id = :id and origin = 'IMPORTED' and state = 'PROPOSED'";
        jdbc.sql("delete from legal_relation" + open + " and sentence_from is null")
                .param("id", id.value())
                .update();
        jdbc.sql("update legal_relation set origin = 'READ', said_by = null" + open)
                .param("id", id.value())
                .update();
    }
}
