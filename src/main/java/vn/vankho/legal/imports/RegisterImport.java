package vn.vankho.legal.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.imports.row.Column;
import vn.vankho.legal.imports.row.ImportKind;
import vn.vankho.legal.imports.row.ImportOutcome;
import vn.vankho.legal.imports.row.RowReader;
import vn.vankho.shared.Refused;

/**
 * A register that is taken over.
 *
 * @param counts rows of the chosen sheet by what becomes of them
 * @param looked rows that were looked at
 * @param troubled rows in which something is the matter
 * @param applied rows that were taken over
 * @param waiting texts that came in, with any sheet, and that nobody has confirmed
 * @param refused rows whose head could not be confirmed with the whole
 * @param total rows of the chosen sheet below its head
 * @param ahead imports that are worked on before this one
 */
public record RegisterImport(
        ImportId id,
        String fileName,
        long fileBytes,
        ImportState state,
        Choice choice,
        List<NamedSheet> sheets,
        boolean confirmed,
        boolean withDoubtful,
        @Nullable String failure,
        PersonId startedBy,
        String startedByName,
        Instant startedAt,
        @Nullable Instant endedAt,
        Map<ImportOutcome, Long> counts,
        long looked,
        long troubled,
        long applied,
        long waiting,
        long refused,
        long total,
        long ahead) {
    public RegisterImport {
        sheets = List.copyOf(sheets);
        counts = Map.copyOf(counts);
    }

    public record NamedSheet(String name, int rows) {}

    /**
     * Which table of the file, where its head is, and what its columns mean.
     *
     * @param sheet counted from 0
     * @param first row of the head, counted from 0
     * @param givens what holds for rows that do not say it
     */
    public record Choice(
            int sheet, int first, int size, ImportKind kind, Map<Column, Integer> columns, Map<Column, String> givens) {
        public Choice {
            columns = Map.copyOf(columns);
            givens = Map.copyOf(givens);
        }

        /**
         * What reads the rows of the table.
         *
         * @param top its rows down to the end of the head, from the first on
         */
        RowReader reader(List<List<String>> top, String table) {
            var head = top.subList(Math.min(first, top.size()), Math.min(first + size, top.size()));
            var above = top.subList(0, Math.min(first, top.size())).stream()
                    .flatMap(List::stream)
                    .filter(cell -> !cell.isEmpty())
                    .collect(Collectors.joining(" "));
            return new RowReader(kind, columns, givens, above + " " + table, head);
        }

        /** @throws Refused where a column without which no row of this kind says anything was not chosen */
        void requireColumns() {
            for (var needed : List.of(Column.SOURCE, Column.KIND, Column.TARGET))
                if (kind.has(needed) && !columns.containsKey(needed))
                    throw new Refused("legal.import.choice." + needed);
            boolean named = columns.containsKey(Column.NUMBER) || columns.containsKey(Column.NAMED);
            if (kind.has(Column.NUMBER) && !named) throw new Refused("legal.import.choice.NUMBER");
            boolean decision = columns.containsKey(Column.DECISION) || givens.containsKey(Column.DECISION);
            if (kind.has(Column.DECISION) && !decision) throw new Refused("legal.import.choice.DECISION");
        }
    }

    public long count(ImportOutcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }
}
