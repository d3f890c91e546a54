package vn.vankho.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.identity.UnitId;
import vn.vankho.shared.Sql;

/** A row of a list of documents, as it is asked and as it is read. */
final class RowMapping {
    static final String SELECT = select("");

    private static final JsonMapper JSON = JsonMapper.shared();

    private RowMapping() {}

    /** @param more columns behind those of every row, each after a comma */
    static String select(String more) {
        return """
            select d.id, d.kind, d.title, d.number, d.issuer, d.issued_on, d.type_name, d.unit_id, d.tags, d.access, v.file_name, d.kept_at, p.full_name,
                   (select jsonb_agg(jsonb_build_object('kind', s.kind, 'state', s.state, 'reason', s.reason, 'detail', s.detail))
                      from step s where s.document_id = d.id and (s.state = 'FAILED' or %s)) as troubles,
                   exists (select 1 from step s where s.document_id = d.id and s.kind = 'INDEX' and s.state = 'DONE') as ready,
                   %s <> 'DONE' as held%s
              from document d
              join document_version v on v.id = d.current_version
              join person p on p.id = d.kept_by
            """.formatted(ListConditions.UNREAD, FamilyQueries.LOOKED, more);
    }

    static DocumentRow read(ResultSet row, int no) throws SQLException {
        var unit = Sql.uuid(row, "unit_id");
        return new DocumentRow(
                new DocumentId(Sql.uuid(row, "id")),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("type_name"),
                unit == null ? null : new UnitId(unit),
                Sql.strings(row, "tags"),
                AccessLevel.valueOf(row.getString("access")),
                row.getString("file_name"),
                Sql.required(row, "kept_at"),
                row.getString("full_name"),
                troubles(row.getString("troubles")),
                row.getBoolean("ready"),
                row.getBoolean("held"));
    }

    private static List<StepTrouble> troubles(@Nullable String json) {
        if (json == null) return List.of();
        return Arrays.stream(JSON.readValue(json, StepTrouble[].class))
                .sorted(Comparator.comparing(StepTrouble::kind))
                .toList();
    }
}
