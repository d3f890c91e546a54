package vn.vankho.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Names of files as they may be kept, shown and offered for download: the person's words, without what could harm. */
final class FileNames {
    /** The longest name common file systems take, in bytes of UTF-8. */
    private static final int LENGTH = 240;

    private static final int FOLDER_LENGTH = 1_000;
    private static final int EXTENSION_LENGTH = 20;

    private FileNames() {}

    /** The last part of a path, NFC, without control and direction characters; {@code tep} when nothing is left. */
    static String safe(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = clean(last);
        if (clean.isEmpty()) return "tep";
        int dot = clean.lastIndexOf('.');
        var extension = dot > 0 && clean.length() - dot <= EXTENSION_LENGTH ? clean.substring(dot) : "";
        var base = clean.substring(0, clean.length() - extension.length());
        return shortened(base, LENGTH - extension.getBytes(StandardCharsets.UTF_8).length) + extension;
    }

    /** A folder with slashes between its parts; parts that climb ({@code ..}) are left out. */
    static String safeFolder(String folder) {
        var parts = Arrays.stream(folder.replace('\\', '/').split("/"))
                .map(FileNames::clean)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
        return shortened(parts, FOLDER_LENGTH);
    }

    /** What a document is called when nobody says: its file name without extension and underscores. */
    static String title(String name) {
        var safe = safe(name);
        int dot = safe.lastIndexOf('.');
        var base = dot > 0 ? safe.substring(0, dot) : safe;
        var title = base.replace('_', ' ').replaceAll("\\s+", " ").strip();
        return title.isEmpty() ? safe : title;
    }

    private static String clean(String part) {
        var text = new StringBuilder();
        Normalizer.normalize(part, Normalizer.Form.NFC).codePoints().forEach(point -> {
            if (harmless(point)) text.appendCodePoint(":*?\"<>|".indexOf(point) >= 0 ? '_' : point);
        });
        return text.toString().replaceAll("^[\\s.]+|[\\s.]+$", "");
    }

    /** Control characters break logs and headers; direction marks make {@code gpj.exe} look like {@code exe.jpg}. */
    private static boolean harmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String shortened(String text, int bytes) {
        if (text.getBytes(StandardCharsets.UTF_8).length <= bytes) return text;
        var kept = new StringBuilder();
        int length = 0;
        for (int point : text.codePoints().toArray()) {
            length += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (length > bytes) break;
            kept.appendCodePoint(point);
        }
        return kept.toString().strip();
    }
}
