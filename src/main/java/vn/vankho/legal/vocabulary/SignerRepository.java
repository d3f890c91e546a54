package vn.vankho.legal.vocabulary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.Visible;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;
import vn.vankho.shared.Uuid7;

/** Keeps signatories, and finds those that confirmed texts name besides. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SignerRepository {
    private static final String FOUND = """
             from legal_signatory s
            where strpos(s.name_key || ' ' || document_folded(s.issuer), document_folded(:words)) > 0
            """;

    private final JdbcClient jdbc;

    SignerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<Signer> page(String words, int offset, int limit) {
        long total = jdbc.sql("select count(*)" + FOUND)
                .param("words", words)
                .query(Long.class)
                .single();
        return new Page<>(
                jdbc.sql(
                                "select s.*" + FOUND
                                        + " order by s.name collate \"document_number\", s.from_day nulls first, s.id offset :offset limit :limit")
                        .param("words", words)
                        .param("offset", offset)
                        .param("limit", limit)
                        .query(SignerRepository::signer)
                        .list(),
                total);
    }

    /**
     * Names of confirmed heads in sight that the vocabulary does not have, those of most texts first; days are those of issue. Who signed a joint text
     * (văn bản liên tịch) is proposed on their own, without a body: signatures do not stand in the order of the letterhead.
     */
    List<Signer> proposed(int limit, Viewer viewer) {
        return jdbc.sql("""
                select p.name, p.issuer, coalesce(mode() within group (order by p.title), '') as title,
                       '' as authority, min(l.issued_on) as from_day, cast(null as date) as until_day, 0 as revision
                  from legal_document l left join document d on d.id = l.document_id,
                       lateral (select one.name, nullif(one.title, '') as title,
                                       case when cardinality(l.issuers) > 1 then '' else coalesce(l.issuer, '') end as issuer
                                  from unnest(string_to_array(l.signatory, '; '), string_to_array(l.capacity, '; ')) as one (name, title)) p
                 where l.state = 'CONFIRMED' and p.name <> ''
                   and not exists (select from legal_signatory s
                                    where s.name_key = document_folded(p.name) and s.issuer in ('', p.issuer)) and
                """ + VisibleLegal.SQL
                        + " group by p.name, p.issuer order by count(*) desc, p.name limit :limit")
                .params(Visible.to(viewer))
                .param("limit", limit)
                .query((row, _) -> signer(Uuid7.next(), row, null))
                .list();
    }

    Optional<Signer> find(UUID id) {
        return jdbc.sql("select * from legal_signatory where id = :id for no key update")
                .param("id", id)
                .query(SignerRepository::signer)
                .optional();
    }

    /** @return false when somebody else changed it meanwhile */
    boolean save(Signer signer) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", signer.id());
        values.put("name", signer.name());
        values.put("title", signer.title());
        values.put("authority", signer.authority());
        values.put("issuer", signer.issuer());
        values.put("from", signer.from());
        values.put("until", signer.until());
        values.put("revision", signer.revision());
        var sql = signer.revision() == null ? """
                  insert into legal_signatory (id, name, name_key, title, authority, issuer, from_day, until_day)
                  values (:id, :name, document_folded(:name), :title, :authority, :issuer, cast(:from as date), cast(:until as date))
                  """ : """
                  update legal_signatory set name = :name, name_key = document_folded(:name), title = :title, authority = :authority, issuer = :issuer,
                         from_day = cast(:from as date), until_day = cast(:until as date), revision = revision + 1
                   where id = :id and revision = :revision
                  """;
        return jdbc.sql(sql).params(values).update() == 1;
    }

    void delete(UUID id) {
        jdbc.sql("delete from legal_signatory where id = :id").param("id", id).update();
    }

    private static Signer signer(ResultSet row, int no) throws SQLException {
        return signer(Sql.uuid(row, "id"), row, row.getInt("revision"));
    }

    private static Signer signer(UUID id, ResultSet row, @Nullable Integer revision) throws SQLException {
        return new Signer(
                id,
                row.getString("name"),
                row.getString("title"),
                row.getString("authority"),
                row.getString("issuer"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                revision);
    }
}
