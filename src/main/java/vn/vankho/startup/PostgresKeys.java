package vn.vankho.startup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Port and password of the portal's own PostgreSQL, kept beside its cluster. */
final class PostgresKeys {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresKeys.class);

    private PostgresKeys() {}

    /** The one of before, unless somebody else has taken it. */
    static int port(Path file) throws IOException {
        var known = Files.exists(file) ? Files.readString(file).strip() : "";
        if (known.matches("[0-9]{1,5}")) {
            int kept = Integer.parseInt(known);
            try (var socket = new ServerSocket(kept, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                LOG.info("port {} of the own PostgreSQL is taken by somebody else; another one is chosen", kept);
            }
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            write(file, "" + socket.getLocalPort(), "rw-r--r--");
            return socket.getLocalPort();
        }
    }

    static String password(Path file) throws IOException {
        if (!Files.exists(file) || Files.readString(file).isBlank()) {
            var bytes = new byte[18];
            new SecureRandom().nextBytes(bytes);
            write(file, HexFormat.of().formatHex(bytes), "rw-------");
        }
        return Files.readString(file).strip();
    }

    /** Whole or not at all: a portal that is killed here, or loses power, starts again. */
    private static void write(Path file, String text, String permissions) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)));
        Files.writeString(draft, text, StandardOpenOption.SYNC);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
