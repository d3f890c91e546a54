package vn.vankho.document;

import java.time.Instant;
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
import vn.vankho.shared.Sql;
import vn.vankho.storage.Sha256;

/** Writes new documents and versions; always inside the transaction of a deed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DocumentRepository {
    private static final String IS = """
            select case when exists (select from original_finding where sha256 = :sha256) then 'IN_TROUBLE' else coalesce(state, '') end
              from held left join going on true
            """;

    private final JdbcClient jdbc;
    private final ReaderRepository readers;

    DocumentRepository(JdbcClient jdbc, ReaderRepository readers) {
        this.jdbc = jdbc;
        this.readers = readers;
    }

    /**
     * Document, first version and its first step in one statement. Until the transaction ends it holds a lock on the bytes, so that
     * the trash job sees either the version or nothing.
     *
     * @return what is known of the object: what the trash job was doing with it, or that it is not right
     */
    ObjectIs insert(DocumentId id, DocumentData data, Set<String> openFields, NewVersion version) {
        var params = DataColumns.params(data);
        params.putAll(version.params());
        params.put("open", openFields.toArray(String[]::new));
        params.put("document", id.value());
        var going = jdbc.sql("""
                with held as materialized (select pg_advisory_xact_lock_shared(hashtextextended(:sha256, 0))),
                going as (delete from object_to_destroy where sha256 = :sha256 returning state),
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
                """ + IS).params(params).query(String.class).optional();
        readers.insert(id, data);
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
                ver as (
                  insert into document_version (id, document_id, no, file_name, folder, media_type, sha256, size, note, notice, kept_by, kept_at)
                  values (:version, :document, :no, :fileName, :folder, :mediaType, :sha256, :size, :note, :notice, :by, :at)),
                doc as (
                  update document set current_version = :version, stamp = nextval('document_stamp') where id = :document)
                """ + IS).params(params).query(String.class).optional();
        return ObjectIs.of(going);
    }

    /**
     * Holds the document against others until the transaction ends; the highest number that a version of it has borne. Also one that was destroyed:
     * what the trail says of that stays hidden by its number.
     */
    Optional<Integer> lock(DocumentId id) {
        return jdbc.sql("""
                select greatest((select max(no) from document_version v where v.document_id = d.id),
                                (select max(no) from version_destroyed t where t.document_id = d.id))
                  from document d where d.id = :document for update
                """).param("document", id.value()).query(Integer.class).optional();
    }

    /** Whether an object that is named again can be relied on. */
    enum ObjectIs {
        SAFE,
        /** The trash job removes it from the store in this very moment. */
        GOING,
        /** It was removed not long ago: bytes that were put before that are gone. */
        GONE,
        /** The check of the store did not find it right: what is there under this name may be other bytes. */
        IN_TROUBLE;

        /** A row that only waits is called off by its deletion. */
        private static ObjectIs of(Optional<String> state) {
            return switch (state.orElse("")) {
                case "DESTROYING" -> GOING;
                case "DESTROYED" -> GONE;
                case "IN_TROUBLE" -> IN_TROUBLE;
                default -> SAFE;
            };
        }
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
