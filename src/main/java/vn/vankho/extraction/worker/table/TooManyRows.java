package vn.vankho.extraction.worker.table;

/** A file holds more rows than are wanted; thrown through parsers that know no exceptions of ours. */
public final class TooManyRows extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyRows(int most) {
        super("more than " + most + " rows");
    }
}
