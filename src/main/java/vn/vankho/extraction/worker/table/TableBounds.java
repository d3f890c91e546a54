package vn.vankho.extraction.worker.table;

/**
 * How much of a file is wanted.
 *
 * @param rows of all its tables; a file with more is refused, not cut
 * @param columns those further right are left out
 * @param letters of a cell; what is longer is cut
 * @param cells of all its rows, with blank ones before others; a file with more is refused
 */
public record TableBounds(int rows, int columns, int letters, int cells) {
    public static TableBounds ofArgument(String argument) {
        var parts = argument.split(",");
        return new TableBounds(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]));
    }

    public String toArgument() {
        return rows + "," + columns + "," + letters + "," + cells;
    }
}
