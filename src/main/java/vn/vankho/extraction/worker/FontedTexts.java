package vn.vankho.extraction.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegacyFont;

/**
 * Paragraphs and cells with the fonts of their characters, for parsers that hand on texts without fonts: they are found again by
 * their letters. A text that occurs in several fonts is not here, its words must speak for themselves.
 */
final class FontedTexts {
    /** Numbers that a parser puts before a paragraph of a list, at most so long. */
    private static final int NUMBERING = 16;

    private static final LegacyFont[] FONTS = LegacyFont.values();

    private final Map<String, byte[]> fonts = new HashMap<>();

    /** Whether a table of fonts in an old office file names one of the time before Unicode: to open the file again for most would be in vain. */
    static boolean mayBeIn(DirectoryNode root, String table) throws IOException {
        try (var in = root.createDocumentInputStream(table)) {
            var text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            // its names are in UTF-16
            return LegacyFont.mayBeNamedIn(text.replace("\0", ""));
        }
    }

    /** @param marked with font marks */
    void add(String marked) {
        var key = new StringBuilder();
        var kinds = new byte[marked.length()];
        boolean any = false;
        for (var span : FontMarks.spans(marked, null)) {
            byte kind = span.font() == null ? 0 : (byte) (span.font().ordinal() + 1);
            for (int i = 0; i < span.text().length(); i++) {
                if (!counts(span.text().charAt(i))) continue;
                kinds[key.length()] = kind;
                key.append(span.text().charAt(i));
                any |= kind != 0;
            }
        }
        if (key.isEmpty()) return;
        var of = Arrays.copyOf(kinds, key.length());
        var before = fonts.putIfAbsent(key.toString(), any ? of : new byte[key.length()]);
        if (before != null && !Arrays.equals(before, of)) Arrays.fill(before, (byte) 0);
    }

    /** The same pieces with font marks, where their paragraph is known. */
    List<String> marked(List<String> pieces) {
        if (fonts.isEmpty() || pieces.isEmpty()) return pieces;
        var found = found(pieces);
        if (found != null) return found;
        return pieces.size() == 1 ? List.of(byLines(pieces.getFirst())) : pieces;
    }

    /** Where a parser could not tell paragraphs apart it hands on many as one. */
    private String byLines(String text) {
        var out = new StringBuilder();
        for (var line : text.splitWithDelimiters("[\\r\\n]", -1)) {
            var found = line.isBlank() ? null : found(List.of(line));
            out.append(found == null ? line : found.getFirst());
        }
        return out.toString();
    }

    private @Nullable List<String> found(List<String> pieces) {
        var key = new StringBuilder();
        for (var piece : pieces)
            for (int i = 0; i < piece.length(); i++) if (counts(piece.charAt(i))) key.append(piece.charAt(i));
        for (int skipped = 0; skipped <= NUMBERING && skipped < key.length(); skipped++) {
            var kinds = fonts.get(key.substring(skipped));
            if (kinds != null) return marked(pieces, kinds, skipped);
        }
        return null;
    }

    private static List<String> marked(List<String> pieces, byte[] kinds, int skipped) {
        var out = new ArrayList<String>(pieces.size());
        int at = -skipped;
        for (var piece : pieces) {
            var text = new StringBuilder();
            byte now = 0;
            for (int i = 0; i < piece.length(); i++) {
                char c = piece.charAt(i);
                byte kind = counts(c) && at++ >= 0 ? kinds[at - 1] : now;
                if (kind != now) {
                    if (now != 0) text.append(FontMarks.end());
                    var font = font(kind);
                    if (font != null) text.append(FontMarks.begin(font));
                    now = kind;
                }
                text.append(c);
            }
            if (now != 0) text.append(FontMarks.end());
            out.add(text.toString());
        }
        return out;
    }

    private static @Nullable LegacyFont font(byte kind) {
        return kind == 0 ? null : FONTS[kind - 1];
    }

    private static boolean counts(char c) {
        return c > ' ' && c != '\u200B' && c != '\u00A0' && !FontMarks.isMark(c) && !Character.isISOControl(c);
    }
}
