package vn.vankho.vietnamese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Texts of the time before Unicode, in which fonts drew Vietnamese letters for other signs: "QuyÕt ®Þnh" (TCVN3, ABC fonts),
 * "Quyeát ñònh" (VNI). Give them untouched: {@link VietnameseText#normalise} removes the soft hyphen, which is the letter ư of TCVN3.
 */
public enum LegacyCharset {
    TCVN3(Set.of("TCVN3")),
    VNI(Set.of("VNI-WIN", "VNI-WIN-MIXED"));

    private static final double GOOD = .80;
    private static final double BETTER_BY = .20;

    /** Signs that a guessed windows-1254 or an extractor made of others. */
    private static final Map<Character, Character> MISREAD = Map.of(
            'Ğ', '\u00D0', 'İ', '\u00DD', 'Ş', '\u00DE', 'ğ', '\u00F0', 'ı', '\u00FD', 'ş', '\u00FE', '\u03BC',
            '\u00B5');

    private final Map<String, String> letters;

    LegacyCharset(Set<String> tables) {
        letters = read(tables);
    }

    /**
     * A text as it was meant.
     *
     * @param score share of valid syllables after decoding, 0 to 1
     */
    public record Decoded(LegacyCharset charset, String text, double score) {}

    /**
     * The text decoded, when that makes Vietnamese of it and it was none before. Judge a paragraph or a query at a time; with fewer
     * than three words neighbours of the same font know better.
     */
    public static Optional<Decoded> detect(String text) {
        if (!hasForeignSigns(text)) return Optional.empty();
        double before = Syllables.ratio(Normalizer.normalize(text, Normalizer.Form.NFC));
        if (before > GOOD) return Optional.empty();
        Decoded best = null;
        for (var charset : values()) {
            var decoded = charset.decode(text);
            double score = Syllables.ratio(decoded);
            if (best == null || score > best.score()) best = new Decoded(charset, decoded, score);
        }
        return Optional.ofNullable(best)
                .filter(decoded -> decoded.score() >= GOOD && decoded.score() - before >= BETTER_BY);
    }

    /** Longest match first, then NFC. Signs that are no letters of the table stay. */
    public String decode(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = MISREAD.getOrDefault(text.charAt(i), text.charAt(i));
            if (i + 1 < text.length()) {
                char next = MISREAD.getOrDefault(text.charAt(i + 1), text.charAt(i + 1));
                var pair = next < 0x80 ? null : letters.get(new String(new char[] {c, next}));
                if (pair != null) {
                    out.append(pair);
                    i++;
                    continue;
                }
            }
            out.append(letters.getOrDefault(String.valueOf(c), String.valueOf(c)));
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** The same for a text that is known to be of this charset: also puts back the letter ư that was lost or became a hyphen. */
    public String repaired(String text) {
        var decoded = decode(text);
        return this == TCVN3 ? LostHorn.repaired(decoded) : decoded;
    }

    /** Whether a mark belongs to the letter before it, as in VNI, where the two may stand in different runs. */
    public boolean joins(char letter, char mark) {
        return mark >= 0x80 && letters.containsKey(new String(new char[] {letter, mark}));
    }

    private static boolean hasForeignSigns(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xA1 && c <= 0xFF || MISREAD.containsKey(c)) return true;
        }
        return false;
    }

    private static Map<String, String> read(Set<String> tables) {
        var letters = new HashMap<String, String>();
        var resource = LegacyCharset.class.getResourceAsStream("legacy-charsets.csv");
        try (var reader = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.US_ASCII))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var cells = line.split(",");
                if (tables.contains(cells[0])) letters.put(written(cells[1]), meant(cells[2]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(letters);
    }

    private static String written(String hexadecimal) {
        var signs = new StringBuilder();
        for (var code : hexadecimal.split(" ")) signs.append((char) Integer.parseInt(code, 16));
        return signs.toString();
    }

    private static String meant(String codePoint) {
        return Character.toString(Integer.parseInt(codePoint.substring(2), 16));
    }
}
