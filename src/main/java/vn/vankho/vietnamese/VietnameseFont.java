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

    /** For paper: first those that run as Times New Roman, which offices print. */
    private static final List<Family> FAMILIES = List.of(
            family("/usr/share/fonts/truetype/msttcorefonts/Times_New_Roman", ".ttf", "_Bold.ttf", "_Italic.ttf"),
            family("/usr/share/fonts/truetype/liberation/LiberationSerif-", "Regular.ttf", "Bold.ttf", "Italic.ttf"),
            family("/usr/share/fonts/truetype/liberation2/LiberationSerif-", "Regular.ttf", "Bold.ttf", "Italic.ttf"),
            family("/usr/share/fonts/liberation-serif/LiberationSerif-", "Regular.ttf", "Bold.ttf", "Italic.ttf"),
            family("/usr/share/fonts/truetype/noto/NotoSerif-", "Regular.ttf", "Bold.ttf", "Italic.ttf"),
            family("/usr/share/fonts/truetype/dejavu/DejaVuSerif", ".ttf", "-Bold.ttf", "-Italic.ttf"),
            family("/usr/share/fonts/dejavu-serif-fonts/DejaVuSerif", ".ttf", "-Bold.ttf", "-Italic.ttf"));

    private VietnameseFont() {}

    /** Letters of one shape. */
    public record Family(Path upright, Path bold, Path slanted) {}

    /** The first family of which all that is there shows them all; what is bold or slanted may be upright, where only that is there. */
    public static Optional<Family> family() {
        return FAMILIES.stream()
                .filter(one -> showsAll(one.upright()))
                .map(one -> new Family(
                        one.upright(),
                        showsAll(one.bold()) ? one.bold() : one.upright(),
                        showsAll(one.slanted()) ? one.slanted() : one.upright()))
                .findFirst()
                .or(() -> file().map(only -> new Family(only, only, only)));
    }

    private static Family family(String begin, String upright, String bold, String slanted) {
        return new Family(Path.of(begin + upright), Path.of(begin + bold), Path.of(begin + slanted));
    }

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
