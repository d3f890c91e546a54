package vn.vankho.legal.vocabulary;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/** Keeps fields. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FieldRepository {
    private static final String FIELDS =
            "select f.*, p.name as parent from legal_field f left join legal_field p on p.id = f.parent_id ";

    private final JdbcClient jdbc;

    FieldRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each behind the one it belongs to. */
    List<LegalField> all() {
        return jdbc.sql(
                        FIELDS
                                + "order by coalesce(p.name, f.name) collate \"document_number\", f.parent_id nulls first, f.name collate \"document_number\"")
                .query(FieldRepository::field)
                .list();
    }

    Optional<LegalField> find(UUID id) {
        return jdbc.sql(FIELDS + "where f.id = :id")
                .param("id", id)
                .query(FieldRepository::field)
                .optional();
    }

    Optional<LegalField> named(String name) {
        return jdbc.sql(FIELDS + "where f.name = :name")
                .param("name", name)
                .query(FieldRepository::field)
                .optional();
    }

    /** How many texts bear the name, and fields that belong to it. */
    long used(String name) {
        return jdbc.sql("""
                select (select count(*) from legal_document where field = :name)
                     + (select count(*) from legal_field f join legal_field p on p.id = f.parent_id where p.name = :name)
                """).param("name", name).query(Long.class).single();
    }

    /** @return false when somebody else changed it meanwhile */
    boolean save(LegalField field) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", field.id());
        values.put("name", field.name());
        values.put("parent", field.parent());
        values.put("ended", field.ended());
        values.put("words", field.words() == null ? null : field.words().toArray(String[]::new));
        values.put("revision", field.revision());
        var sql = field.revision() == null ? """
                  insert into legal_field (id, name, parent_id, ended, words)
                  values (:id, :name, (select id from legal_field where name = :parent), :ended, cast(:words as text[]))
                  """ : """
                  update legal_field set name = :name, parent_id = (select id from legal_field where name = :parent), ended = :ended,
                         words = coalesce(cast(:words as text[]), words), revision = revision + 1
                   where id = :id and revision = :revision
                  """;
        return jdbc.sql(sql).params(values).update() == 1;
    }

    /** Of one to which nobody has ever said any. */
    void firstWords(LegalField field) {
        var words = field.said().toArray(String[]::new);
        jdbc.sql("update legal_field set words = cast(:words as text[]) where name = :name and words is null")
                .param("words", words)
                .param("name", field.name())
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from legal_field where id = :id").param("id", id).update();
    }

    private static @Nullable List<String> words(ResultSet row) throws SQLException {
        return row.getArray("words") == null ? null : Sql.strings(row, "words");
    }

    private static LegalField field(ResultSet row, int no) throws SQLException {
        return new LegalField(
                Sql.uuid(row, "id"),
                row.getString("name"),
                row.getString("parent"),
                row.getBoolean("ended"),
                words(row),
                row.getInt("revision"));
    }
}
