package vn.vankho.legal.imports;

import vn.vankho.legal.ImportId;
import vn.vankho.legal.imports.row.ImportKind;
import vn.vankho.legal.register.SourceRow;

/**
 * On which terms the rows of a register come in.
 *
 * @param confirmed a lawyer answers for all of them: what they say counts as confirmed
 */
public record ImportTerms(ImportId id, ImportKind kind, boolean confirmed) {
    /** One of its rows, as the register names where it took something from. */
    public SourceRow row(int number) {
        return new SourceRow(id, number, confirmed);
    }
}
