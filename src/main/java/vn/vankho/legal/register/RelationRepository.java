package vn.vankho.legal.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.Origin;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.Relation;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.register.ReadDocument.ReadRelation;
import vn.vankho.shared.Sql;
import vn.vankho.shared.Uuid7;

/** Writes acts of legal documents on each other. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RelationRepository {
    private final JdbcClient jdbc;

    RelationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Relation> find(RelationId id) {
        return jdbc.sql("select * from legal_relation r where r.id = :id for no key update")
                .param("id", id.value())
                .query(RelationRepository::relation)
                .optional();
    }

    /** The file that it was said in. */
    Optional<DocumentId> readIn(RelationId id) {
        return jdbc.sql("select r.read_in from legal_relation r where r.id = :id and r.read_in is not null")
                .param("id", id.value())
                .query((row, _) -> new DocumentId(Sql.uuid(row, "read_in")))
                .optional();
    }

    /**
     * Proposals of an earlier reading nobody has decided, of other texts by its lists too; the new reading makes them anew. What the list of another
     * file says the text did, which has no place in its own words, stays.
     */
    void forgetProposals(LegalDocumentId source, DocumentId file) {
        jdbc.sql("""
                delete from legal_relation
                 where source_id = :id and origin = 'READ' and state = 'PROPOSED' and sentence_from is not null
                """).param("id", source.value()).update();
        forgetListed(file);
    }

    /** What the lists of a file say that others did, where nobody has decided on it. */
    void forgetListed(DocumentId file) {
        jdbc.sql("""
                delete from legal_relation
                 where read_in = :file and origin = 'READ' and state = 'PROPOSED' and sentence_from is null
                """).param("file", file.value()).update();
    }

    RelationId read(LegalDocumentId source, LegalDocumentId target, ReadRelation read, Instant at) {
        return insert(
                source,
                target,
                read.data(),
                read.named(),
                Origin.READ,
                new Place(read.from(), read.until(), read.confidence()),
                at,
                null);
    }

    RelationId said(
            LegalDocumentId source, LegalDocumentId target, RelationData data, String named, Instant at, PersonId by) {
        return insert(source, target, data, named, Origin.MANUAL, null, at, by);
    }

    /** An act of one text of which the list in the file of another one tells. */
    RelationId listed(
            LegalDocumentId source,
            LegalDocumentId target,
            RelationData data,
            String named,
            DocumentId list,
            Instant at) {
        var id = insert(source, target, data, named, Origin.READ, null, at, null);
        jdbc.sql("update legal_relation set read_in = :list where id = :id")
                .param("list", list.value())
                .param("id", id.value())
                .update();
        return id;
    }

    /** An act that another register names. */
    RelationId imported(
            LegalDocumentId source, LegalDocumentId target, RelationData data, String named, Instant at, PersonId by) {
        return insert(source, target, data, named, Origin.IMPORTED, null, at, by);
    }

    /** A rejected act, said anew by a person; who found it, its sentence and the place of it stay. */
    RelationId insteadOf(
            RelationId wrong, LegalDocumentId target, String named, RelationData data, Instant at, PersonId by) {
        var id = Uuid7.next();
        jdbc.sql("""
                insert into legal_relation (id, source_id, target_id, kind, target_named, whole, provisions, provisions_said, from_day, until_day,
                                            sentence, sentence_from, sentence_until, confidence, origin, state, said_at, said_by, read_in)
                select :id, r.source_id, :target, :kind, :named, :whole, cast(:provisions as text[]), :said, :from, :until,
                       r.sentence, r.sentence_from, r.sentence_until, r.confidence, r.origin, 'PROPOSED', :at, :by, r.read_in
                  from legal_relation r where r.id = :wrong
                """)
                .params(values(data))
                .param("id", id)
                .param("target", target.value())
                .param("named", named)
                .param("at", Sql.at(at))
                .param("by", by.value())
                .param("wrong", wrong.value())
                .update();
        return new RelationId(id);
    }

    /**
     * The days that were proposed are kept beside those that hold now.
     *
     * @param data as a person says it now
     */
    void confirm(RelationId id, RelationData data, Instant at, PersonId by) {
        jdbc.sql("""
                update legal_relation
                   set state = 'CONFIRMED', decided_at = :at, decided_by = :by, confirmed_at = coalesce(confirmed_at, :at),
                       days_kept = true, read_from = case when days_kept then read_from else from_day end,
                       read_until = case when days_kept then read_until else until_day end
                 where id = :id
                """)
                .param("at", Sql.at(at))
                .param("by", by.value())
                .param("id", id.value())
                .update();
        write(id, data);
    }

    /** What it says; what had been read is kept beside it, so that the same reading proposes nothing anew. */
    void write(RelationId id, RelationData data) {
        jdbc.sql("""
                update legal_relation
                   set read_whole = coalesce(read_whole, case when origin = 'READ' and read_kind is null
                                                                    and (kind, provisions_said, whole) <> (:kind, :said, :whole) then whole end),
                       read_kind = coalesce(read_kind, case when origin = 'READ' and (kind, provisions_said) <> (:kind, :said) then kind end),
                       read_provisions = coalesce(read_provisions,
                                                  case when origin = 'READ' and (kind, provisions_said) <> (:kind, :said) then provisions_said end),
                       kind = :kind, whole = :whole, provisions = cast(:provisions as text[]), provisions_said = :said,
                       from_day = :from, until_day = :until
                 where id = :id
                """).params(values(data)).param("id", id.value()).update();
    }

    private record Place(int from, int until, float confidence) {}

    private RelationId insert(
            LegalDocumentId source,
            LegalDocumentId target,
            RelationData data,
            String named,
            Origin origin,
            @Nullable Place place,
            Instant at,
            @Nullable PersonId by) {
        var id = Uuid7.next();
        var values = values(data);
        values.put("id", id);
        values.put("source", source.value());
        values.put("target", target.value());
        values.put("named", named);
        values.put("sentence", data.sentence());
        values.put("sentenceFrom", place == null ? null : place.from());
        values.put("sentenceUntil", place == null ? null : place.until());
        values.put("confidence", place == null ? null : place.confidence());
        values.put("origin", origin.name());
        values.put("at", Sql.at(at));
        values.put("by", by == null ? null : by.value());
        jdbc.sql("""
                insert into legal_relation (id, source_id, target_id, kind, target_named, whole, provisions, provisions_said, from_day, until_day,
                                            sentence, sentence_from, sentence_until, confidence, origin, state, said_at, said_by, read_in)
                values (:id, :source, :target, :kind, :named, :whole, cast(:provisions as text[]), :said, :from, :until,
                        :sentence, :sentenceFrom, :sentenceUntil, :confidence, :origin, 'PROPOSED', :at, :by,
                        (select d.id from legal_document l join document d on d.id = l.document_id
                          where l.id = :source and (:origin = 'READ' or d.access = 'RESTRICTED')))
                """).params(values).update();
        return new RelationId(id);
    }

    /** What is written of an act by whoever says it. */
    private static Map<String, @Nullable Object> values(RelationData data) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("kind", data.kind().name());
        values.put("whole", data.whole());
        values.put("provisions", data.scope().provisions().toArray(String[]::new));
        values.put("said", data.provisions());
        values.put("from", new SqlParameterValue(Types.DATE, data.from()));
        values.put("until", new SqlParameterValue(Types.DATE, data.until()));
        return values;
    }

    static Relation relation(ResultSet row, int no) throws SQLException {
        return new Relation(
                new RelationId(Sql.uuid(row, "id")),
                new LegalDocumentId(Sql.uuid(row, "source_id")),
                new LegalDocumentId(Sql.uuid(row, "target_id")),
                LegalRows.said(row),
                row.getString("target_named"),
                Origin.valueOf(row.getString("origin")),
                ProposalState.valueOf(row.getString("state")));
    }
}
