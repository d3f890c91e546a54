package vn.vankho.extraction.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.VietnameseFont;

/**
 * Fonts for files that do not bring theirs along: what PDFBox finds on the system, unless that has Latin letters but not all of Vietnamese, as
 * Debian's Liberation 1.07; it would draw boxes, and boxes would be read off the page.
 *
 * @see "decision 015, Fonts"
 */
final class CheckedFonts implements FontMapper {
    /** Collections of other scripts: their fonts need not have our letters. */
    private static final Set<String> ELSEWHERE = Set.of("Japan1", "GB1", "CNS1", "Korea1", "KR");

    private final FontMapper system;
    private final Supplier<@Nullable TrueTypeFont> checked;
    private final Map<FontBoxFont, Boolean> wanting = new WeakHashMap<>();

    CheckedFonts(FontMapper system, Supplier<@Nullable TrueTypeFont> checked) {
        this.system = system;
        this.checked = checked;
    }

    /** From now on, in this process. */
    static void use() {
        FontMappers.set(new CheckedFonts(FontMappers.instance(), Loaded::font));
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        var found = system.getTrueTypeFont(name, descriptor);
        if (found == null || fits(found.getFont(), name, descriptor)) return found;
        var better = checked.get();
        return better == null ? found : new FontMapping<>(better, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        var found = system.getFontBoxFont(name, descriptor);
        if (found == null || fits(found.getFont(), name, descriptor)) return found;
        var better = checked.get();
        return better == null ? found : new FontMapping<>(better, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo collection) {
        var found = system.getCIDFont(name, descriptor, collection);
        if (found == null || collection != null && ELSEWHERE.contains(collection.getOrdering())) return found;
        var font = found.isCIDFont() ? found.getFont() : found.getTrueTypeFont();
        if (fits(font, name, descriptor)) return found;
        var better = checked.get();
        return better == null ? found : new CIDFontMapping(null, better, true);
    }

    /** One without a description is one of the fonts every reader knows: its encodings have no more letters than its substitute. */
    private boolean fits(@Nullable FontBoxFont font, String name, @Nullable PDFontDescriptor descriptor) {
        if (font == null || descriptor == null) return true;
        try {
            // the very font, as one of old charsets whose letters stand in the places of others
            return plain(font.getName()).equals(plain(name)) || !isWanting(font);
        } catch (IOException _) {
            return true;
        }
    }

    private synchronized boolean isWanting(FontBoxFont font) throws IOException {
        var known = wanting.get(font);
        if (known != null) return known;
        boolean found = font instanceof TrueTypeFont open && isWanting(open);
        wanting.put(font, found);
        return found;
    }

    private static boolean isWanting(TrueTypeFont font) throws IOException {
        var signs = font.getUnicodeCmapLookup(false);
        if (signs == null) return false;
        boolean latin = "aeiouAEIOU".chars().allMatch(letter -> signs.getGlyphId(letter) > 0);
        return latin && !VietnameseFont.LETTERS.chars().allMatch(letter -> signs.getGlyphId(letter) > 0);
    }

    private static String plain(@Nullable String name) {
        return String.valueOf(name)
                .replaceAll("^[A-Z]{6}\\+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]|(psmt|mt)$", "");
    }

    /** Read when the first page needs it. */
    private static final class Loaded {
        private static final @Nullable TrueTypeFont FONT =
                read(VietnameseFont.file().orElse(null));

        static @Nullable TrueTypeFont font() {
            return FONT;
        }

        private static @Nullable TrueTypeFont read(@Nullable Path file) {
            if (file == null) return null;
            try {
                return new TTFParser().parse(new RandomAccessReadBufferedFile(file));
            } catch (IOException _) {
                return null; // as if the system had none
            }
        }
    }
}
