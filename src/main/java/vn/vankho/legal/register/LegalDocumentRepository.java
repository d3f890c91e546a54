package vn.vankho.legal.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.document.DocumentId;
import vn.vankho.document.VersionId;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalRows;
import vn.vankho.shared.Sql;
import vn.vankho.shared.Uuid7;

/** Writes the life of an entry of the register: how it comes in, what is read, said and confirmed of its head, and its file. It knows nothing of viewers. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LegalDocumentRepository {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final HeadColumns heads;

    LegalDocumentRepository(JdbcClient jdbc, HeadColumns heads) {
        this.jdbc = jdbc;
        this.heads = heads;
    }

    Optional<LegalDocument> find(LegalDocumentId id) {
        return jdbc.sql("select " + LegalRows.DOCUMENT + " from legal_document l where l.id = :id for no key update")
                .param("id", id.value())
                .query(LegalRows::document)
                .optional();
    }

    Optional<LegalDocument> ofDocument(DocumentId document) {
        return jdbc.sql("select " + LegalRows.DOCUMENT
                        + " from legal_document l where l.document_id = :document for no key update")
                .param("document", document.value())
                .query(LegalRows::document)
                .optional();
    }

    LegalDocumentId insert(LegalHeader header, HeaderState state, Instant at, @Nullable PersonId by) {
        var id = blank(state, at, by);
        jdbc.sql("update legal_document set " + HeadColumns.SET + " where id = :id")
                .params(heads.values(header))
                .param("id", id.value())
                .update();
        return id;
    }

    private LegalDocumentId blank(HeaderState state, Instant at, @Nullable PersonId by) {
        var id = Uuid7.next();
        jdbc.sql("""
                insert into legal_document (id, state, taken_in_at, confirmed_at, confirmed_by)
                values (:id, :state, :at, :confirmedAt, :by)
                """)
                .param("id", id)
                .param("state", state.name())
                .param("at", Sql.at(at))
                .param("confirmedAt", state == HeaderState.CONFIRMED ? Sql.at(at) : null)
                .param("by", by == null ? null : by.value())
                .update();
        return new LegalDocumentId(id);
    }

    /** Whether the register holds what was read in another version. */
    boolean isOther(LegalDocumentId id, VersionId version) {
        return jdbc.sql("select version_id is distinct from :version from legal_document where id = :id")
                .param("version", version.value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** What was read in a version; a header that a person has confirmed keeps its values. */
    void read(LegalDocumentId id, DocumentId document, VersionId version, ReadDocument read) {
        var params = heads.values(read.header());
        params.put("id", id.value());
        params.put("document", document.value());
        params.put("version", version.value());
        params.put("articles", read.articles().toArray(String[]::new));
        params.put("divisions", LegalRows.divisions(read.divisions()));
        params.put("read", read.readFields().toArray(String[]::new));
        params.put("sentence", read.effectSentence());
        params.put("evidence", JSON.writeValueAsString(read.places()));
        params.put("doubtful", read.doubtful().toArray(String[]::new));
        params.put("doubts", read.doubts());
        jdbc.sql("""
                update legal_document set open_head = %s, document_id = :document, version_id = :version, articles = cast(:articles as text[]),
                       divisions = cast(:divisions as text[]),
                       evidence = cast(:evidence as jsonb), doubtful_numbers = cast(:doubtful as text[])
                 where id = :id
                """.formatted(HeadColumns.open("legal_document")))
                .params(params)
                .update();
        jdbc.sql("update legal_document set " + HeadColumns.SET + """
                , effect_sentence = :sentence, read_fields = cast(:read as text[]), doubts = :doubts, state = 'PROPOSED', revision = revision + 1
                 where id = :id and state <> 'CONFIRMED'
                """)
                .params(params)
                .update();
    }

    /** When and by whom it was confirmed first stays: from then on it was a text of the register. @return false when somebody else changed it meanwhile */
    boolean confirm(LegalDocumentId id, int revision, LegalHeader header, Instant at, PersonId by) {
        return jdbc.sql("update legal_document set " + HeadColumns.SET + """
                        , read_fields = '{}', state = 'CONFIRMED', confirmed_at = coalesce(confirmed_at, :at), confirmed_by = coalesce(confirmed_by, :by),
                               revision = revision + 1
                         where id = :id and revision = :revision
                        """)
                        .params(heads.values(header))
                        .param("at", Sql.at(at))
                        .param("by", by.value())
                        .param("id", id.value())
                        .param("revision", revision)
                        .update()
                == 1;
    }

    /** A person has said it, apart from the rest of the head. */
    void firstDay(LegalDocumentId id, LocalDate day) {
        jdbc.sql("""
                update legal_document set effective_from = :day, read_fields = array_remove(read_fields, 'effectiveFrom'), revision = revision + 1
                 where id = :id
                """).param("day", day).param("id", id.value()).update();
    }

    /** It was taken back: until a person says another one, none is known. */
    void forgetFirstDay(LegalDocumentId id) {
        jdbc.sql("update legal_document set effective_from = null, revision = revision + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /** What another register says; a header that a person has confirmed keeps its values. */
    void propose(LegalDocumentId id, LegalHeader header, Collection<String> fields) {
        jdbc.sql("update legal_document set " + HeadColumns.SET + """
                , read_fields = cast(:read as text[]), state = 'PROPOSED', revision = revision + 1 where id = :id and state <> 'CONFIRMED'
                """)
                .params(heads.values(header))
                .param("read", fields.toArray(String[]::new))
                .param("id", id.value())
                .update();
    }

    /** The file of a text that had none. */
    void attach(LegalDocumentId id, DocumentId document, VersionId version) {
        jdbc.sql("update legal_document set open_head = " + HeadColumns.open("legal_document")
                        + ", document_id = :document, version_id = :version where id = :id and document_id is null")
                .param("document", document.value())
                .param("version", version.value())
                .param("id", id.value())
                .update();
    }
}
