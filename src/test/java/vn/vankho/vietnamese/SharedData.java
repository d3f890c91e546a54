package vn.vankho.vietnamese;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Real data for measuring, where its folder lies beside the project; a test that needs it says "not run" elsewhere. */
public final class SharedData {
    private SharedData() {}

    public static Path file(String name) {
        var folder = folder();
        Assumptions.assumeTrue(folder != null && Files.exists(folder.resolve(name)), "not run: no shared data");
        return folder.resolve(name);
    }

    /** Empty where it is not there: the test has something else to go on with. */
    public static Optional<Path> find(String name) {
        return Optional.ofNullable(folder()).map(folder -> folder.resolve(name)).filter(Files::exists);
    }

    static List<List<String>> csv(String name) {
        return csv(file(name));
    }

    public static List<List<String>> csv(Path file) {
        try {
            return rows(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Path folder() {
        var said = System.getProperty("VANKHO_SHARED_DATA", System.getenv("VANKHO_SHARED_DATA"));
        if (said != null) return Path.of(said);
        for (var guess : List.of("../shared/data", "../../shared/data"))
            if (Files.isDirectory(Path.of(guess))) return Path.of(guess);
        return null;
    }

    private static List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') cell.append(text.charAt(++i));
                else if (c == '"') quoted = false;
                else cell.append(c);
            } else if (c == '"') quoted = true;
            else if (c == ',' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (c != '\r') cell.append(c);
        }
        return rows;
    }
}
