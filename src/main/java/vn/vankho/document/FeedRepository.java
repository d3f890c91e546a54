package vn.vankho.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.shared.Sql;

/** Writes what the machine has read; a person's word is never overwritten. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FeedRepository {
    private final JdbcClient jdbc;

    FeedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the documents whose current version was not looked at before */
    List<DocumentId> looked(Collection<VersionId> versions, Instant now) {
        return jdbc.sql("""
                with fresh as (
                  insert into version_read (version_id, read_at)
                  select id, cast(:now as timestamptz) from document_version where id = any (cast(:ids as uuid[]))
                  on conflict (version_id) do nothing
                  returning version_id)
                -- by the version's own row: no index leads from a current version to its document
                select d.id
                  from fresh
                  join document_version v on v.id = fresh.version_id
                  join document d on d.id = v.document_id and d.current_version = v.id
                """)
                .param("now", Sql.at(now))
                .param("ids", Sql.ids(versions))
                .query((row, _) -> new DocumentId(Sql.uuid(row, "id")))
                .list();
    }

    /** A person has looked at it, whatever lies in it. */
    void vouched(VersionId version) {
        jdbc.sql("update version_read set vouched = true where version_id = :version")
                .param("version", version.value())
                .update();
    }

    /**
     * The revision stays, which counts what people change: who is writing meanwhile is not refused. The documents are held before anything
     * is compared: a person who changes one in this moment is waited for, and what the person said is what counts.
     *
     * @return the documents that got a new value
     */
    List<DocumentId> fill(Map<DocumentId, ReadHeader> headers) {
        var ids = headers.keySet().stream().toList();
        return jdbc.sql("""
                with r as (
                  select h.*,
                         h.kind is not null and d.kind <> h.kind and 'kind' = any (d.open_fields || d.read_fields) as f_kind,
                         h.number is not null and d.number is distinct from h.number
                           and (d.number is null and 'number' <> all (d.emptied_fields) or 'number' = any (d.read_fields)) as f_number,
                         h.type_name is not null and d.type_name is distinct from h.type_name
                           and (d.type_name is null and 'typeName' <> all (d.emptied_fields) or 'typeName' = any (d.read_fields)) as f_type,
                         h.issuer is not null and d.issuer is distinct from h.issuer
                           and (d.issuer is null and 'issuer' <> all (d.emptied_fields) or 'issuer' = any (d.read_fields)) as f_issuer,
                         h.issued_on is not null and d.issued_on is distinct from h.issued_on
                           and (d.issued_on is null and 'issuedOn' <> all (d.emptied_fields) or 'issuedOn' = any (d.read_fields)) as f_issued,
                         h.title is not null and d.title <> h.title and 'title' = any (d.open_fields || d.read_fields) as f_title
                    from unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:numbers as text[]), cast(:types as text[]),
                                cast(:issuers as text[]), cast(:issued as date[]), cast(:titles as text[]))
                           as h (id, kind, number, type_name, issuer, issued_on, title)
                    join document d on d.id = h.id
                   order by d.id
                     for update of d)
                update document d
                   set kind = case when f_kind then r.kind else d.kind end,
                       number = case when f_number then r.number else d.number end,
                       type_name = case when f_type then r.type_name else d.type_name end,
                       issuer = case when f_issuer then r.issuer else d.issuer end,
                       issued_on = case when f_issued then r.issued_on else d.issued_on end,
                       title = case when f_title then r.title else d.title end,
                       read_fields = array(select distinct unnest(d.read_fields || array_remove(array[
                           case when f_kind then 'kind' end, case when f_number then 'number' end,
                           case when f_type then 'typeName' end, case when f_issuer then 'issuer' end,
                           case when f_issued then 'issuedOn' end, case when f_title then 'title' end], null))),
                       stamp = nextval('document_stamp')
                  from r
                 where d.id = r.id and (f_kind or f_number or f_type or f_issuer or f_issued or f_title)
                returning d.id
                """)
                .param("ids", column(ids, id -> id.value().toString()))
                .param(
                        "kinds",
                        read(
                                ids,
                                headers,
                                header -> header.kind() == null
                                        ? null
                                        : header.kind().name()))
                .param("numbers", read(ids, headers, header -> fitting(header.number(), DocumentData.NUMBER_LENGTH)))
                .param("types", read(ids, headers, header -> fitting(header.typeName(), DocumentData.TEXT_LENGTH)))
                .param("issuers", read(ids, headers, header -> fitting(header.issuer(), DocumentData.TEXT_LENGTH)))
                .param(
                        "issued",
                        read(
                                ids,
                                headers,
                                header -> header.issuedOn() == null
                                        ? null
                                        : header.issuedOn().toString()))
                .param("titles", read(ids, headers, header -> ReadTitle.fitting(header.title())))
                .query((row, _) -> new DocumentId(Sql.uuid(row, "id")))
                .list();
    }

    private static @Nullable String[] read(
            List<DocumentId> ids, Map<DocumentId, ReadHeader> headers, Function<ReadHeader, @Nullable String> value) {
        return column(ids, id -> {
            var header = headers.get(id);
            var said = header == null ? null : value.apply(header);
            return said == null || said.isBlank() ? null : said.strip();
        });
    }

    private static @Nullable String[] column(List<DocumentId> ids, Function<DocumentId, @Nullable String> value) {
        return ids.stream().map(value).toArray(String[]::new);
    }

    /** What is longer than a person may write was not read right. */
    private static @Nullable String fitting(@Nullable String text, int length) {
        return text == null || text.length() > length ? null : text;
    }
}
