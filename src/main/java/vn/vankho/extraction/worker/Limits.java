package vn.vankho.extraction.worker;

/**
 * What one file may cost; time and memory are held by the portal, which kills the process.
 *
 * @param characters of text written
 * @param depth of documents in documents
 * @param embedded documents in one file
 * @param pages of a PDF
 */
public record Limits(int characters, int depth, int embedded, int pages) {
    /** Characters of the reading view; what is longer is read as text. */
    public static final int HTML = 3_000_000;

    /** Bytes one entry of a zip container may unpack to; it stays below the heap of the worker. */
    static final long ENTRY_BYTES = 200L * 1024 * 1024;

    public static Limits ofArgument(String argument) {
        var parts = argument.split(",");
        return new Limits(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]));
    }

    public String toArgument() {
        return characters + "," + depth + "," + embedded + "," + pages;
    }
}
