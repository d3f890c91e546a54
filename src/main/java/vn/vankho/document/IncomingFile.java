package vn.vankho.document;

import java.io.InputStream;

/**
 * A file as it comes in.
 *
 * @param name its name, as the person's machine gave it; made safe before it is kept
 * @param folder the folder it lay in below the dropped one, with slashes; empty for none
 * @param bytes read once, not closed
 */
public record IncomingFile(String name, String folder, InputStream bytes) {
    /**
     * The title a document gets when nobody gives one. A {@code DocumentData} that bears exactly this title is taken as
     * "not said", so that the title read on page one may take its place.
     */
    public static String titleFrom(String name) {
        return FileNames.title(name);
    }
}
