package vn.vankho.legal.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.imports.row.ImportOutcome;
import vn.vankho.legal.imports.row.Problem;

/**
 * A row of a register that is taken over.
 *
 * @param sheet counted from 0
 * @param number as the program that wrote the file counts rows, from 1
 * @param outcome null: not looked at yet
 * @param document of the register that it means; null: none that the viewer may see
 * @param refusal why its head could not be confirmed with the whole import
 */
public record ImportRow(
        int sheet,
        int number,
        List<String> cells,
        @Nullable ImportOutcome outcome,
        List<Problem> problems,
        @Nullable LegalDocumentId document,
        boolean applied,
        @Nullable Problem refusal) {
    public ImportRow {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }
}
