package vn.vankho.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.vankho.shared.DataFolder;

/** The one password of the demonstration accounts: generated once, kept in the data folder for its owner only. */
@Component
class DemonstrationPassword {
    static final String GIVEN = "VANKHO_DEMO_PASSWORD";

    /** Without letters and digits that look alike. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final Path file;
    private final Optional<String> given;

    DemonstrationPassword(DataFolder data, Environment environment) {
        this.file = data.root().resolve(DataFolder.DEMONSTRATION);
        this.given = Optional.ofNullable(environment.getProperty(GIVEN))
                .map(String::strip)
                .filter(password -> !password.isEmpty());
    }

    /** The password for accounts that are made now: the one given, the one kept from a start that was cut off, or a new one. */
    String first() {
        var password = given.or(this::kept).orElseGet(DemonstrationPassword::generated);
        write(password);
        return password;
    }

    Optional<String> given() {
        return given;
    }

    /** As the accounts were made with; a person may have changed it since. */
    Optional<String> kept() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return file;
    }

    private void write(String password) {
        try {
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, password + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String generated() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) password.append('-');
            password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
