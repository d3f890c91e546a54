package vn.vankho.legal.imports;

import vn.vankho.legal.imports.row.ImportVerdict;
import vn.vankho.legal.imports.row.ReadRow;

/** The rows of one batch of a register, with all they may mean looked up at once; in the transaction of the batch. */
public interface ImportedRows {
    /** What would become of a row; nothing is written. */
    ImportVerdict decide(ReadRow row);

    /**
     * The register holds now what the row says.
     *
     * @param number as the program that wrote the file counts it
     * @return the verdict with the text that was made or changed
     */
    ImportVerdict apply(int number, ReadRow row, ImportVerdict verdict);

    /** After the last row: what was put off is written. */
    default void end() {}
}
