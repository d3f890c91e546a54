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
import vn.vankho.shared.Sql;

/** Keeps types of documents. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TypeRepository {
    private final JdbcClient jdbc;

    TypeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In order of force, those without behind. */
    List<DocumentType> all() {
        return jdbc.sql(
                        "select * from legal_type order by force_order nulls last, normative, name collate \"document_number\"")
                .query(TypeRepository::type)
                .list();
    }

    Optional<DocumentType> find(UUID id) {
        return jdbc.sql("select * from legal_type where id = :id for no key update")
                .param("id", id)
                .query(TypeRepository::type)
                .optional();
    }

    /** How many texts bear the name. */
    long used(String name) {
        return jdbc.sql("select count(*) from legal_document where type_name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    /** @return false when somebody else changed it meanwhile */
    boolean save(DocumentType type) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", type.id());
        values.put("name", type.name());
        values.put("code", type.code());
        values.put("order", type.order());
        values.put("normative", type.normative().name());
        values.put("issuers", type.issuers());
        values.put("from", type.from());
        values.put("until", type.until());
        values.put("revision", type.revision());
        var sql = type.revision() == null ? """
                  insert into legal_type (id, name, code, force_order, normative, issuers, from_day, until_day)
                  values (:id, :name, :code, cast(:order as integer), :normative, :issuers, cast(:from as date), cast(:until as date))
                  """ : """
                  update legal_type set name = :name, code = :code, force_order = cast(:order as integer), normative = :normative, issuers = :issuers,
                         from_day = cast(:from as date), until_day = cast(:until as date), revision = revision + 1
                   where id = :id and revision = :revision
                  """;
        return jdbc.sql(sql).params(values).update() == 1;
    }

    void delete(UUID id) {
        jdbc.sql("delete from legal_type where id = :id").param("id", id).update();
    }

    private static DocumentType type(ResultSet row, int no) throws SQLException {
        return new DocumentType(
                Sql.uuid(row, "id"),
                row.getString("name"),
                row.getString("code"),
                row.getObject("force_order", Integer.class),
                Normative.valueOf(row.getString("normative")),
                row.getString("issuers"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getInt("revision"));
    }
}
