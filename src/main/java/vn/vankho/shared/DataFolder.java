package vn.vankho.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder with everything the portal keeps by itself ({@code vankho.data}): index, spool, and without other settings the database
 * and the objects too. Whoever holds this value may rely on being the only portal that works in the folder.
 *
 * @param root absolute
 */
public record DataFolder(Path root) {
    /** File in which the password of the demonstration accounts is kept: where it lies, they were made. */
    public static final String DEMONSTRATION = "demo-password.txt";

    /** A folder below the root, made when it is not there. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
