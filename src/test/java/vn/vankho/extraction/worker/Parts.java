package vn.vankho.extraction.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** The parts of a zip container, to change one. */
final class Parts {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Parts(byte[] zip) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                parts.put(entry.getName(), in.readAllBytes());
        }
    }

    byte[] replaced(String part, String pattern, String by) {
        var text = new String(parts.get(part), UTF_8);
        parts.put(part, text.replaceAll(pattern, by).getBytes(UTF_8));
        return WordFile.zip(parts);
    }
}
