package vn.vankho.legal.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.imports.RegisterImport.Choice;
import vn.vankho.legal.imports.RegisterImportRepository.Work;
import vn.vankho.legal.imports.row.ImportKind;
import vn.vankho.legal.imports.row.ImportOutcome;
import vn.vankho.legal.imports.row.TableHead;
import vn.vankho.shared.Sql;

/** Reads the rows of the tables of registers that are taken over. */
final class RegisterImportMapping {
    private RegisterImportMapping() {}

    static Work work(ResultSet row, int no) throws SQLException {
        var confirmer = Sql.uuid(row, "confirmed_by");
        return new Work(
                new ImportId(Sql.uuid(row, "id")),
                ImportState.valueOf(row.getString("state")),
                choice(row),
                ImportJson.sheets(row.getString("sheets")),
                row.getBoolean("confirmed"),
                row.getBoolean("with_doubtful"),
                new PersonId(Sql.uuid(row, "started_by")),
                confirmer == null ? null : new PersonId(confirmer),
                Sql.required(row, "asked_at"));
    }

    static RegisterImport view(ResultSet row, int no) throws SQLException {
        var counts = new EnumMap<ImportOutcome, Long>(ImportOutcome.class);
        for (var outcome : ImportOutcome.values()) counts.put(outcome, row.getLong("n_" + outcome.name()));
        var choice = choice(row);
        return new RegisterImport(
                new ImportId(Sql.uuid(row, "id")),
                row.getString("file_name"),
                row.getLong("file_bytes"),
                ImportState.valueOf(row.getString("state")),
                choice,
                ImportJson.sheets(row.getString("sheets")),
                row.getBoolean("confirmed"),
                row.getBoolean("with_doubtful"),
                row.getString("failure"),
                new PersonId(Sql.uuid(row, "started_by")),
                row.getString("full_name"),
                Sql.required(row, "started_at"),
                Sql.instant(row, "ended_at"),
                counts,
                counts.values().stream().mapToLong(Long::longValue).sum(),
                row.getLong("n_troubled"),
                row.getLong("n_applied"),
                row.getLong("n_waiting"),
                row.getLong("n_refused"),
                row.getLong("n_total"),
                row.getLong("n_ahead"));
    }

    static Choice choice(ResultSet row) throws SQLException {
        return new Choice(
                row.getInt("sheet"),
                row.getInt("head_first"),
                row.getInt("head_size"),
                ImportKind.valueOf(row.getString("kind")),
                ImportJson.columns(row.getString("columns")),
                ImportJson.givens(row.getString("givens")));
    }

    static Choice choice(ResultSet row, int sheet, TableHead head) throws SQLException {
        return new Choice(
                sheet,
                head.first(),
                head.size(),
                ImportKind.valueOf(row.getString("kind")),
                ImportJson.columns(row.getString("columns")),
                ImportJson.givens(row.getString("givens")));
    }

    static Choice guessed(int sheet, TableHead head) {
        return new Choice(sheet, head.first(), head.size(), head.kind(), head.columns(), Map.of());
    }
}
