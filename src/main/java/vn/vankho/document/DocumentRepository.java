package vn.vankho.document;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.PersonId;
import vn.vankho.storage.Sha256;

/** Writes documents, versions and readers; always inside the transaction of a deed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DocumentRepository {
    private final JdbcClient jdbc;

    DocumentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Document, first version and its first step in one statement. Until the transaction ends it holds a lock on the bytes, so that
     * the trash job sees either the version or nothing.
     *
     * @return what the trash job was doing with the object
     */
    ObjectIs insert(DocumentId id, DocumentData data, Set<String> openFields, NewVersion version) {
        var params = params(data);
        params.putAll(version.params());
        params.put("open", openFields.toArray(String[]::new));
        params.put("document", id.value());
        var going = jdbc.sql("""
                with held as materialized (select pg_advisory_xact_lock_shared(hashtextextended(:sha256, 0))),
                going as (delete from object_to_destroy where sha256 = :sha256 returning state),
                healed as (delete from original_finding where sha256 = :sha256),
                doc as (
                  insert into document (id, kind, title, number, type_name, issuer, issued_on, effective_from, ceased_on, field,
                                        unit_id, tags, access, open_fields, current_version, kept_by, kept_at)
                  values (:document, :kind, :title, :number, :type, :issuer, :issuedOn, :effectiveFrom, :ceasedOn, :field,
                          :unit, cast(:tags as text[]), :access, cast(:open as text[]), :version, :by, :at)),
                ver as (
                  insert into document_version (id, document_id, no, file_name, folder, media_type, sha256, size, note, notice, kept_by, kept_at)
                  values (:version, :document, 1, :fileName, :folder, :mediaType, :sha256, :size, :note, :notice, :by, :at)),
                st as (
                  insert into step (document_id, kind, version_id, state, due_at)
                  values (:document, 'READ', :version, 'WAITING', :at))
                select coalesce(state, '') from held left join going on true
                """).params(params).query(String.class).optional();
        saveReaders(id, data);
        return ObjectIs.of(going);
    }

    /** @return as for {@code insert} */
    ObjectIs insertVersion(DocumentId id, int no, NewVersion version) {
        var params = version.params();
        params.put("document", id.value());
        params.put("no", no);
        var going = jdbc.sql("""
                with held as materialized (select pg_advisory_xact_lock_shared(hashtextextended(:sha256, 0))),
                going as (delete from object_to_destroy where sha256 = :sha256 returning state),
                healed as (delete from original_finding where sha256 = :sha256),
                ver as (
                  insert into document_version (id, document_id, no, file_name, folder, media_type, sha256, size, note, notice, kept_by, kept_at)
                  values (:version, :document, :no, :fileName, :folder, :mediaType, :sha256, :size, :note, :notice, :by, :at)),
                doc as (
                  update document set current_version = :version, stamp = nextval('document_stamp') where id = :document)
                select coalesce(state, '') from held left join going on true
                """).params(params).query(String.class).optional();
        return ObjectIs.of(going);
    }

    /**
     * @param said the fields a person spoke of: the machine may no longer fill them
     * @return false when somebody else changed it meanwhile
     */
    boolean update(
            DocumentId id, int revision, DocumentData data, Collection<String> stillRead, Collection<String> said) {
        var params = params(data);
        params.put("document", id.value());
        params.put("revision", revision);
        params.put("read", stillRead.toArray(String[]::new));
        params.put("said", said.toArray(String[]::new));
        int changed = jdbc.sql("""
                update document
                   set kind = :kind, title = :title, number = :number, type_name = :type, issuer = :issuer, issued_on = :issuedOn,
                       effective_from = :effectiveFrom, ceased_on = :ceasedOn, field = :field, unit_id = :unit,
                       tags = cast(:tags as text[]), access = :access, read_fields = cast(:read as text[]),
                       open_fields = array(select unnest(open_fields) except select unnest(cast(:said as text[]))),
                       revision = revision + 1, stamp = nextval('document_stamp')
                 where id = :document and revision = :revision
                """).params(params).update();
        if (changed == 0) return false;
        jdbc.sql("delete from document_reader where document_id = :document")
                .param("document", id.value())
                .update();
        saveReaders(id, data);
        return true;
    }

    /** Holds the document against others until the transaction ends; the number of its newest version. */
    Optional<Integer> lock(DocumentId id) {
        return jdbc.sql("""
                select (select max(no) from document_version v where v.document_id = d.id)
                  from document d where d.id = :document for update
                """).param("document", id.value()).query(Integer.class).optional();
    }

    void trash(DocumentId id, PersonId by, Instant at) {
        jdbc.sql("""
                update document set trashed_at = :at, trashed_by = :by, stamp = nextval('document_stamp') where id = :document
                """)
                .param("at", Sql.at(at))
                .param("by", by.value())
                .param("document", id.value())
                .update();
    }

    void restore(DocumentId id) {
        jdbc.sql("""
                update document set trashed_at = null, trashed_by = null, stamp = nextval('document_stamp') where id = :document
                """).param("document", id.value()).update();
    }

    /** "Gần đây" of a person; at most once a minute. */
    void opened(DocumentId id, PersonId by, Instant now) {
        jdbc.sql("""
                insert into document_opening (person_id, document_id, opened_at) values (:me, :document, :now)
                on conflict (person_id, document_id) do update set opened_at = excluded.opened_at
                 where document_opening.opened_at < excluded.opened_at - interval '1 minute'
                """)
                .param("me", by.value())
                .param("document", id.value())
                .param("now", Sql.at(now))
                .update();
    }

    private void saveReaders(DocumentId id, DocumentData data) {
        if (!data.readerUnits().isEmpty())
            jdbc.sql(
                            "insert into document_reader (document_id, unit_id) select :document, unnest(cast(:ids as uuid[]))")
                    .param("document", id.value())
                    .param("ids", Sql.ids(data.readerUnits()))
                    .update();
        if (!data.readerPeople().isEmpty())
            jdbc.sql(
                            "insert into document_reader (document_id, person_id) select :document, unnest(cast(:ids as uuid[]))")
                    .param("document", id.value())
                    .param("ids", Sql.ids(data.readerPeople()))
                    .update();
    }

    /** Whether an object that is named again can be relied on. */
    enum ObjectIs {
        SAFE,
        /** The trash job removes it from the store in this very moment. */
        GOING,
        /** It was removed not long ago: bytes that were put before that are gone. */
        GONE;

        /** A row that only waits is called off by its deletion. */
        private static ObjectIs of(Optional<String> state) {
            return switch (state.orElse("")) {
                case "DESTROYING" -> GOING;
                case "DESTROYED" -> GONE;
                default -> SAFE;
            };
        }
    }

    private static Map<String, @Nullable Object> params(DocumentData data) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("kind", data.kind().name());
        params.put("title", data.title());
        params.put("number", data.number());
        params.put("type", data.typeName());
        params.put("issuer", data.issuer());
        params.put("issuedOn", data.issuedOn());
        params.put("effectiveFrom", data.effectiveFrom());
        params.put("ceasedOn", data.ceasedOn());
        params.put("field", data.field());
        params.put("unit", data.unit() == null ? null : data.unit().value());
        params.put("tags", data.tags().stream().sorted().toArray(String[]::new));
        params.put("access", data.access().name());
        return params;
    }

    /** A version that is about to be written. */
    record NewVersion(
            VersionId id,
            String fileName,
            String folder,
            Inspected inspected,
            Sha256 sha256,
            long size,
            String note,
            PersonId by,
            Instant at) {
        Map<String, @Nullable Object> params() {
            var params = new HashMap<String, @Nullable Object>();
            params.put("version", id.value());
            params.put("fileName", fileName);
            params.put("folder", folder);
            params.put("mediaType", inspected.mediaType());
            params.put("notice", inspected.note());
            params.put("sha256", sha256.hex());
            params.put("size", size);
            params.put("note", note);
            params.put("by", by.value());
            params.put("at", Sql.at(at));
            return params;
        }
    }
}
