package vn.vankho.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.UnitId;
import vn.vankho.shared.Sql;

/** Writes what becomes of a document that is there; always inside the transaction of a deed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ChangeRepository {
    private final JdbcClient jdbc;
    private final ReaderRepository readers;

    ChangeRepository(JdbcClient jdbc, ReaderRepository readers) {
        this.jdbc = jdbc;
        this.readers = readers;
    }

    /**
     * @param said the fields a person spoke of: the machine may no longer fill them
     * @param revision the one that is expected, or null for any
     * @return false when somebody else changed it meanwhile
     */
    boolean update(
            DocumentId id,
            @Nullable Integer revision,
            DocumentData data,
            Collection<String> stillRead,
            Collection<String> said,
            Collection<String> emptied) {
        var params = DataColumns.params(data);
        params.put("document", id.value());
        params.put("revision", revision);
        params.put("read", stillRead.toArray(String[]::new));
        params.put("said", said.toArray(String[]::new));
        params.put("emptied", emptied.toArray(String[]::new));
        int changed = jdbc.sql("""
                update document
                   set kind = :kind, title = :title, number = :number, type_name = :type, issuer = :issuer, issued_on = :issuedOn,
                       effective_from = :effectiveFrom, ceased_on = :ceasedOn, field = :field, unit_id = :unit,
                       tags = cast(:tags as text[]), access = :access, read_fields = cast(:read as text[]),
                       open_fields = array(select unnest(open_fields) except select unnest(cast(:said as text[]))),
                       emptied_fields = array(select distinct unnest(emptied_fields || cast(:emptied as text[]))),
                       revision = revision + 1, stamp = nextval('document_stamp')
                 where id = :document and revision = coalesce(cast(:revision as integer), revision)
                """).params(params).update();
        if (changed == 0) return false;
        readers.replace(id, data);
        return true;
    }

    /** Whether one of these fields is still the machine's to fill though it has a value. */
    boolean isOpenToMachine(DocumentId id, Collection<String> fields) {
        return jdbc.sql("select open_fields && cast(:fields as text[]) from document where id = :document")
                .param("fields", fields.toArray(String[]::new))
                .param("document", id.value())
                .query(Boolean.class)
                .single();
    }

    /** How the machine stands to the fields of a document. */
    MachineMarks marks(DocumentId id) {
        return jdbc.sql("select read_fields, open_fields, emptied_fields from document where id = :document")
                .param("document", id.value())
                .query((row, _) -> new MachineMarks(
                        Set.copyOf(Sql.strings(row, "read_fields")),
                        Set.copyOf(Sql.strings(row, "open_fields")),
                        Set.copyOf(Sql.strings(row, "emptied_fields"))))
                .single();
    }

    /** It stands to these fields, whose values are those of before, as it stood then. */
    void markAgain(DocumentId id, Set<String> fields, MachineMarks before) {
        jdbc.sql("""
                update document
                   set read_fields = array(select distinct unnest(read_fields || cast(:read as text[]))),
                       open_fields = array(select distinct unnest(open_fields || cast(:open as text[]))),
                       emptied_fields = array(select field from unnest(emptied_fields) as field
                                               where field <> all (cast(:fields as text[])) or field = any (cast(:emptied as text[])))
                 where id = :document
                """)
                .param("document", id.value())
                .param("fields", fields.toArray(String[]::new))
                .param("read", both(before.read(), fields))
                .param("open", both(before.open(), fields))
                .param("emptied", before.emptied().toArray(String[]::new))
                .update();
    }

    private static String[] both(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).toArray(String[]::new);
    }

    /** Marks all documents of a unit as changed for the index; returns them. */
    List<DocumentId> stampOfUnit(UnitId unit) {
        return jdbc.sql("update document set stamp = nextval('document_stamp') where unit_id = :unit returning id")
                .param("unit", unit.value())
                .query((row, _) -> new DocumentId(Sql.uuid(row, "id")))
                .list();
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

    /** What the machine proposed and no person has confirmed is as empty as before; a title is again that of the file. */
    void forgetRead(List<DocumentId> documents) {
        for (var id : documents)
            jdbc.sql("""
                    update document d
                       set number = case when 'number' = any (d.read_fields) then null else d.number end,
                           type_name = case when 'typeName' = any (d.read_fields) then null else d.type_name end,
                           issuer = case when 'issuer' = any (d.read_fields) then null else d.issuer end,
                           issued_on = case when 'issuedOn' = any (d.read_fields) then null else d.issued_on end,
                           kind = case when 'kind' = any (d.read_fields) then 'OTHER' else d.kind end,
                           title = case when 'title' = any (d.read_fields) then :title else d.title end,
                           open_fields = array(select distinct unnest(d.open_fields || array(
                               select field from unnest(d.read_fields) as field where field in ('kind', 'title')))),
                           read_fields = '{}', stamp = nextval('document_stamp')
                     where d.id = :id and cardinality(d.read_fields) > 0
                    """)
                    .param("id", id.value())
                    .param("title", FileNames.title(fileName(id)))
                    .update();
    }

    private String fileName(DocumentId document) {
        return jdbc.sql(
                        "select v.file_name from document d join document_version v on v.id = d.current_version where d.id = :id for update of d")
                .param("id", document.value())
                .query(String.class)
                .single();
    }
}
