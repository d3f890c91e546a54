package vn.vankho.legal.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.vankho.legal.head.LegalKeys;
import vn.vankho.legal.head.Normativity;
import vn.vankho.legal.head.Suspicions;
import vn.vankho.legal.vocabulary.IssuerBook;
import vn.vankho.legal.vocabulary.TypeBook;
import vn.vankho.shared.Sql;
import vn.vankho.shared.Uuid7;

/** Writes legal documents and finds them by what they are called; it knows nothing of viewers. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LegalDocumentRepository {
    private static final String HEADER = """
            number = :number, identity_key = :identity, search_key = :search, suggestion_key = :suggestion, name_key = :name, so = :so, nam = :nam, ky_hieu = :kyHieu,
            type_name = :type, normative = coalesce(normative_said, :normative),
            normative_reason = case when normative_said is null then :reason else normative_reason end, title = :title,
            issuers = cast(:issuers as text[]), issuer_keys = cast(:issuerKeys as text[]),
            signatory = :signatory, capacity = :capacity, issued_on = :issuedOn, effective_from = :effectiveFrom, field = :field, shortened = :shortened,
            suspect_number = :suspect
            """;

    /** A head that a person confirmed before its file came was open to all, and a file that fewer may see does not take it away. */
    static final String OPEN = "open_head or state = 'CONFIRMED' and document_id is null and version_id is null";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final TypeBook types;
    private final IssuerBook issuers;

    LegalDocumentRepository(JdbcClient jdbc, TypeBook types, IssuerBook issuers) {
        this.jdbc = jdbc;
        this.types = types;
        this.issuers = issuers;
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

    /** The texts of these files; files that are none are left out. */
    Map<DocumentId, LegalDocumentId> ofFiles(Collection<DocumentId> files) {
        var all = new HashMap<DocumentId, LegalDocumentId>();
        jdbc.sql("""
                select coalesce(merged_into, id) as id, document_id from legal_document where document_id = any (cast(:files as uuid[]))
                """)
                .param(
                        "files",
                        files.stream().map(file -> file.value().toString()).toArray(String[]::new))
                .query((row, _) ->
                        all.put(new DocumentId(Sql.uuid(row, "document_id")), new LegalDocumentId(Sql.uuid(row, "id"))))
                .list();
        return all;
    }

    /** Days of issue, where they are known. */
    Map<LegalDocumentId, LocalDate> issued(Collection<LegalDocumentId> texts) {
        var all = new HashMap<LegalDocumentId, LocalDate>();
        jdbc.sql(
                        "select id, issued_on from legal_document where id = any (cast(:ids as uuid[])) and issued_on is not null")
                .param("ids", Sql.ids(texts))
                .query((row, _) ->
                        all.put(new LegalDocumentId(Sql.uuid(row, "id")), row.getObject("issued_on", LocalDate.class)))
                .list();
        return all;
    }

    /** The file of a text, and those of entries that were merged into it. */
    List<DocumentId> files(LegalDocumentId id) {
        return jdbc.sql("""
                select l.document_id from legal_document l where (l.id = :id or l.merged_into = :id) and l.document_id is not null
                """)
                .param("id", id.value())
                .query((row, _) -> new DocumentId(Sql.uuid(row, "document_id")))
                .list();
    }

    /** Same number, or same name of a law; files first, confirmed ones before others. Issuer and day are still to be compared. */
    List<LegalDocument> byIdentity(LegalKeys keys) {
        return jdbc.sql("select " + LegalRows.DOCUMENT + """
                  from legal_document l where (l.identity_key = :identity or l.name_key = :name) and l.merged_into is null order by l.document_id is null, l.state <> 'CONFIRMED', l.taken_in_at
                """)
                .param("identity", keys.identity())
                .param("name", keys.name())
                .query(LegalRows::document)
                .list();
    }

    /** All laws that bear a name, whenever they were passed. */
    List<LegalDocument> byLawName(String name) {
        return jdbc.sql("select " + LegalRows.DOCUMENT + """
                  from legal_document l
                 where l.name_key is not null and split_part(l.name_key, '|', 1) = :name and l.merged_into is null
                 order by l.document_id is null, l.state <> 'CONFIRMED', l.state = 'CITED', l.taken_in_at
                """)
                .param("name", name)
                .query(LegalRows::document)
                .list();
    }

    /** Whether a text had ended before a day. */
    boolean isOver(LegalDocumentId id, LocalDate day) {
        return jdbc.sql("""
                select exists (select from effect_interval i
                                where i.legal_document_id = :id and i.statuses = 'CEASED'
                                  and i.from_day < :day and i.to_day >= :day)
                """)
                .param("id", id.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether the register knows how a text stands, or a text of the year before a day, or of later, is based on it.
     *
     * @param year the one in which it was passed: who says it does not mean another law of the name
     */
    boolean isAlive(LegalDocumentId id, String year, LocalDate day) {
        return jdbc.sql("""
                select exists (select from effect_interval i where i.legal_document_id = :id and i.statuses <> '')
                    or exists (select from legal_relation r join legal_document s on s.id = r.source_id
                                where r.target_id = :id and r.kind = 'BASED_ON' and r.state <> 'REJECTED'
                                  and strpos(r.sentence, :year) > 0 and s.issued_on >= :since)
                """)
                .param("id", id.value())
                .param("year", year)
                .param("since", day.minusYears(1))
                .query(Boolean.class)
                .single();
    }

    /** The day of a law that was cited without one; not where a text that is older than that day cites it, which means another law of the name. */
    boolean dateStub(LegalDocumentId id, LegalHeader dated) {
        return jdbc.sql("update legal_document set " + HEADER + """
                        , revision = revision + 1
                         where id = :id and state = 'CITED' and document_id is null
                           and not exists (
                               select from legal_relation r join legal_document s on s.id = r.source_id
                                where r.target_id = :id and s.issued_on < :issuedOn)
                        """)
                        .params(values(dated))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Entries of the same number that were merged into others: a text that cites them so means those. */
    List<LegalDocument> mergedByIdentity(LegalKeys keys) {
        return jdbc.sql("select " + LegalRows.DOCUMENT
                        + " from legal_document l where l.identity_key = :identity and l.merged_into is not null")
                .param("identity", keys.identity())
                .query(LegalRows::document)
                .list();
    }

    LegalDocumentId insert(LegalHeader header, HeaderState state, Instant at, @Nullable PersonId by) {
        var id = blank(state, at, by);
        jdbc.sql("update legal_document set " + HEADER + " where id = :id")
                .params(values(header))
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
        var params = values(read.header());
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
                """.formatted(OPEN)).params(params).update();
        jdbc.sql("update legal_document set " + HEADER + """
                , effect_sentence = :sentence, read_fields = cast(:read as text[]), doubts = :doubts, state = 'PROPOSED', revision = revision + 1
                 where id = :id and state <> 'CONFIRMED'
                """).params(params).update();
    }

    /** When and by whom it was confirmed first stays: from then on it was a text of the register. @return false when somebody else changed it meanwhile */
    boolean confirm(LegalDocumentId id, int revision, LegalHeader header, Instant at, PersonId by) {
        return jdbc.sql("update legal_document set " + HEADER + """
                        , read_fields = '{}', state = 'CONFIRMED', confirmed_at = coalesce(confirmed_at, :at), confirmed_by = coalesce(confirmed_by, :by),
                               revision = revision + 1
                         where id = :id and revision = :revision
                        """)
                        .params(values(header))
                        .param("at", Sql.at(at))
                        .param("by", by.value())
                        .param("id", id.value())
                        .param("revision", revision)
                        .update()
                == 1;
    }

    /**
     * A person's word on whether it is a văn bản quy phạm pháp luật.
     *
     * @param said null: as the rule says again
     */
    void sayNormative(LegalDocument document, @Nullable Boolean said, String why, Instant at, PersonId by) {
        var rule = Normativity.of(document.header(), types.known());
        var word = said == null ? rule : Normativity.said(said);
        jdbc.sql("""
                update legal_document
                   set normative_said = :said, normative_why = :why, normative_by = :by, normative_at = :at, normative = :normative,
                       normative_reason = :reason
                 where id = :id
                """)
                .param("said", said, java.sql.Types.BOOLEAN)
                .param("why", why)
                .param("by", by.value())
                .param("at", Sql.at(at))
                .param("normative", word.normative(), java.sql.Types.BOOLEAN)
                .param("reason", word.reason())
                .param("id", document.id().value())
                .update();
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
        jdbc.sql("update legal_document set " + HEADER + """
                , read_fields = cast(:read as text[]), state = 'PROPOSED', revision = revision + 1 where id = :id and state <> 'CONFIRMED'
                """)
                .params(values(header))
                .param("read", fields.toArray(String[]::new))
                .param("id", id.value())
                .update();
    }

    /** The file of a text that had none. */
    void attach(LegalDocumentId id, DocumentId document, VersionId version) {
        jdbc.sql("update legal_document set open_head = " + OPEN
                        + ", document_id = :document, version_id = :version where id = :id and document_id is null")
                .param("document", document.value())
                .param("version", version.value())
                .param("id", id.value())
                .update();
    }

    /** Of the same issuer and year, with a number that differs in zeros, signs or diacritics only. */
    List<LegalDocument> near(LegalHeader header) {
        var keys = LegalKeys.of(header);
        var day = header.issuedOn();
        if (header.number() == null || day == null) return List.of();
        return jdbc.sql("select " + LegalRows.DOCUMENT + """
                  from legal_document l
                 where l.suggestion_key = :suggestion and l.identity_key <> :identity and l.issuer_keys && cast(:issuers as text[])
                   and extract(year from l.issued_on) = :year
                """)
                .param("suggestion", keys.suggestion())
                .param("identity", keys.identity())
                .param("issuers", LegalKeys.issuers(header.issuers()))
                .param("year", day.getYear())
                .query(LegalRows::document)
                .list();
    }

    /** What is written of a head, by the names of {@link #HEADER}. */
    Map<String, @Nullable Object> values(LegalHeader header) {
        var keys = LegalKeys.of(header);
        var normativity = Normativity.of(header, types.known());
        var values = new HashMap<String, @Nullable Object>();
        values.put("number", header.number());
        values.put(
                "suspect",
                Suspicions.of(header)
                        .map(suspect -> Objects.requireNonNullElse(suspect.meant(), ""))
                        .orElse(null));
        values.put("identity", keys.identity());
        values.put("search", keys.search());
        values.put("suggestion", keys.suggestion());
        values.put("name", keys.name());
        values.put("so", keys.so());
        values.put("nam", keys.nam());
        values.put("kyHieu", keys.kyHieu());
        values.put("type", header.typeName());
        values.put("normative", normativity.normative());
        values.put("reason", normativity.reason());
        values.put("title", header.title());
        var bodies = issuers.canonical(header.issuers());
        values.put("issuers", bodies.toArray(String[]::new));
        values.put("issuerKeys", LegalKeys.issuers(bodies));
        values.put("signatory", header.signatory());
        values.put("capacity", header.capacity());
        values.put("issuedOn", header.issuedOn());
        values.put("effectiveFrom", header.effectiveFrom());
        values.put("field", header.field());
        values.put("shortened", header.shortened());
        return values;
    }
}
