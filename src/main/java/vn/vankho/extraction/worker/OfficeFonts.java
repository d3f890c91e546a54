package vn.vankho.extraction.worker;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import vn.vankho.extraction.worker.table.DayCells;

/**
 * What the other parts of an office file say of the fonts of its text: theme, styles, master of slides.
 *
 * @param open styles of an OpenDocument; null for every other file
 * @param counted whether it is a text, whose lists are counted
 */
record OfficeFonts(
        ThemeFonts theme, SlideFonts slides, @Nullable OpenStyles open, boolean counted) {
    static OfficeFonts in(PackedFile file, String mediaType) {
        boolean openDocument = mediaType.startsWith("application/vnd.oasis.");
        return new OfficeFonts(
                ThemeFonts.in(file, "word/theme/theme1.xml"),
                SlideFonts.in(file),
                openDocument ? OpenStyles.in(file) : null,
                mediaType.endsWith(".text"));
    }

    /** Stands before the handler of a part and marks its text; {@code styles} and {@code notes} are those of the whole file. */
    ContentHandler marking(ContentHandler handler, WordStyles styles, Map<String, Integer> notes) {
        if (open != null) return new OpenFonts(counted ? new OpenNumbers(handler, open.lists()) : handler, open);
        return new RunFonts(
                new WordLayout(new WordNumbers(new SheetLines(new DayCells(handler)), styles), styles, notes),
                styles,
                slides);
    }
}
