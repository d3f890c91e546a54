package vn.vankho.extraction.worker;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegacyFont;

/**
 * The fonts that runs of Word 6 and 95 say themselves; those of their styles are not read, there the words speak for themselves.
 *
 * <p>Source: the properties of characters ("sprm") of Word 6: a code of one byte, its operand of a length that the code implies.
 */
final class Word6Fonts {
    private static final int FONT = 93;

    /** Bytes of the operands; a code that is not here ends the reading of its run. */
    private static final Map<Integer, Integer> LENGTHS = lengths();

    private Word6Fonts() {}

    static void note(DirectoryNode root, FontedTexts fonts) throws IOException {
        var word = new HWPFOldDocument(root);
        var names = word.getOldFontTable().getFontNames();
        var text = word.getOverallRange().text();
        var marked = new StringBuilder();
        int at = 0;
        for (var run : word.getCharacterTable().getTextRuns()) {
            int from = Math.clamp(run.getStart(), at, text.length());
            int until = Math.clamp(run.getEnd(), from, text.length());
            int font = font(run.getGrpprl());
            marked.append(text, at, from);
            var name = font >= 0 && font < names.length ? names[font].getMainFontName() : "";
            var legacy = LegacyFont.named(name).orElse(null);
            for (var line : text.substring(from, until).splitWithDelimiters("\r", -1))
                marked.append(line.equals("\r") ? line : FontMarks.marked(legacy, line));
            at = until;
        }
        for (var paragraph : marked.toString().split("\r")) fonts.add(paragraph);
    }

    private static int font(byte @Nullable [] properties) {
        if (properties == null) return -1;
        int font = -1;
        for (int i = 0; i < properties.length; ) {
            int code = properties[i] & 0xFF;
            var length = LENGTHS.get(code);
            if (length == null || i + length >= properties.length) return font;
            if (code == FONT) font = (properties[i + 1] & 0xFF) | (properties[i + 2] & 0xFF) << 8;
            i += 1 + length;
        }
        return font;
    }

    private static Map<Integer, Integer> lengths() {
        var lengths = new HashMap<Integer, Integer>();
        for (int code : new int[] {65, 66, 67, 71, 75, 85, 86, 87, 88, 89, 90, 91, 92, 94, 98, 100, 102, 104, 117, 118})
            lengths.put(code, 1);
        for (int code : new int[] {69, 72, 80, FONT, 96, 97, 99, 101, 107, 109, 110}) lengths.put(code, 2);
        for (int code : new int[] {73, 95}) lengths.put(code, 3);
        lengths.put(70, 4);
        return Map.copyOf(lengths);
    }
}
