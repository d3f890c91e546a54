package vn.vankho;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** All words of the portal by key, and the code that says them. */
final class Bundles {
    static final Path FOLDER = Path.of("src/main/resources/messages");
    static final Map<String, String> VIETNAMESE = all("vi");
    static final Map<String, String> ENGLISH = all("en");

    private static final Path SOURCES = Path.of("src/main/java/vn/vankho");

    private Bundles() {}

    /** The code of the portal by file. */
    static Map<String, String> sources() {
        try (var files = Files.walk(SOURCES)) {
            var sources = new TreeMap<String, String>();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList())
                sources.put(SOURCES.relativize(file).toString(), Files.readString(file));
            return sources;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> all(String language) {
        try (var files = Files.list(FOLDER)) {
            var texts = new TreeMap<String, String>();
            for (var file : files.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                var bundle = new Properties();
                try (var reader = Files.newBufferedReader(file, UTF_8)) {
                    bundle.load(reader);
                }
                bundle.forEach((key, text) -> texts.put((String) key, (String) text));
            }
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
