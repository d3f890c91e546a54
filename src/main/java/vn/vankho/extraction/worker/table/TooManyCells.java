package vn.vankho.extraction.worker.table;

/** The rows of a file hold more cells in all than are wanted; thrown through parsers that know no exceptions of ours. */
public final class TooManyCells extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyCells(int most) {
        super("more than " + most + " cells");
    }
}
