package vn.vankho.legal.imports;

import org.jspecify.annotations.Nullable;
import vn.vankho.legal.imports.row.ImportOutcome;

/**
 * Which rows of an import are looked at.
 *
 * @param outcome null: whatever becomes of them, but for rows that say nothing
 * @param troubled only those in which something is the matter
 * @param refused only those whose head could not be confirmed with the whole import, of whichever sheet
 */
public record RowFilter(@Nullable ImportOutcome outcome, boolean troubled, boolean refused) {
    public static final RowFilter ALL = new RowFilter(null, false, false);
    public static final RowFilter TROUBLED = new RowFilter(null, true, false);
    public static final RowFilter REFUSED = new RowFilter(null, false, true);
}
