package vn.vankho.legal.imports;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.imports.ImportLabels.UnknownLabel;
import vn.vankho.legal.imports.row.RelationLabels;
import vn.vankho.legal.imports.row.RelationLabels.Label;
import vn.vankho.shared.Sql;

/** Remembers what people said that labels of relations mean which no vocabulary knows. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LabelRepository {
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    LabelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By {@link RelationLabels#key}. */
    Map<String, Label> all() {
        var all = new HashMap<String, Label>();
        jdbc.sql("select label_key, kind, outgoing, part from register_import_label")
                .query((row, _) -> all.put(
                        row.getString("label_key"),
                        new Label(
                                RelationKind.valueOf(row.getString("kind")),
                                row.getBoolean("outgoing"),
                                row.getBoolean("part"))))
                .list();
        return all;
    }

    void remember(String label, Label meant, Instant at, PersonId by) {
        jdbc.sql("""
                insert into register_import_label (label_key, label, kind, outgoing, part, said_by, said_at)
                values (:key, :label, :kind, :outgoing, :part, :by, :at)
                on conflict (label_key) do update set label = excluded.label, kind = excluded.kind, outgoing = excluded.outgoing, part = excluded.part,
                                                      said_by = excluded.said_by, said_at = excluded.said_at
                """)
                .param("key", RelationLabels.key(label))
                .param("label", label)
                .param("kind", meant.kind().name())
                .param("outgoing", meant.outgoing())
                .param("part", meant.part())
                .param("by", by.value())
                .param("at", Sql.at(at))
                .update();
    }

    /** Labels of the rows of the chosen table that say nothing to the portal, the most frequent first. */
    List<UnknownLabel> unknown(ImportId id, int sheet) {
        return jdbc.sql("""
                select p ->> 'value' as label, count(*) as n
                  from register_import_row r cross join lateral jsonb_array_elements(r.problems) p
                 where r.import_id = :id and r.sheet = :sheet and p ->> 'key' = 'legal.import.row.relation.unknown'
                 group by 1 order by 2 desc, 1 limit :most
                """)
                .param("id", id.value())
                .param("sheet", sheet)
                .param("most", MOST)
                .query((row, _) -> new UnknownLabel(row.getString("label"), row.getLong("n")))
                .list();
    }
}
