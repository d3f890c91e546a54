package vn.vankho.vietnamese;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** The font for whatever the portal draws itself: one of the system that shows every letter of Vietnamese. */
public final class VietnameseFont {
    /** Not Liberation: Debian's version has no ạ, ả, ấ … and draws boxes. */
    private static final List<String> FILES = List.of(
            "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf",
            "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
            "/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf",
            "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
            "/usr/share/fonts/dejavu-serif-fonts/DejaVuSerif.ttf",
            "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf");

    private static final String[] TONES = {"", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"};

    /** The 134 letters beyond ASCII: vowels with their tones and đ, small and capital. */
    public static final String LETTERS = letters();

    private VietnameseFont() {}

    /** The first font that is there and shows them all. */
    public static Optional<Path> file() {
        return FILES.stream().map(Path::of).filter(VietnameseFont::showsAll).findFirst();
    }

    /** Whether a font file can be read and has all letters. */
    static boolean showsAll(Path file) {
        var font = file.toFile();
        return font.canRead() && showsAll(font);
    }

    private static boolean showsAll(File file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file).canDisplayUpTo(LETTERS) < 0;
        } catch (FontFormatException | IOException _) {
            return false;
        }
    }

    private static String letters() {
        var small = new StringBuilder("đ");
        for (var vowel : "aăâeêioôơuưy".split(""))
            for (var tone : TONES) {
                var letter = Normalizer.normalize(vowel + tone, Normalizer.Form.NFC);
                if (letter.charAt(0) > 127) small.append(letter);
            }
        return small + small.toString().toUpperCase(java.util.Locale.ROOT);
    }
}
