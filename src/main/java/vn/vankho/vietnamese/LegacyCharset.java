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

    /** Signs and marks are below this, see the table. */
    private static final int LIMIT = 0x100;

    /** What a sign, and a letter with the mark behind it, is meant to be; 0 where it is nothing else. */
    private final char[] signs = new char[LIMIT];

    private final char[] marked = new char[LIMIT * LIMIT];

    LegacyCharset(Set<String> tables) {
        read(tables).forEach((written, meant) -> {
            if (written.length() == 1) signs[written.charAt(0)] = meant.charAt(0);
            else marked[pair(written.charAt(0), written.charAt(1))] = meant.charAt(0);
        });
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
            char c = misread(text.charAt(i));
            char next = i + 1 < text.length() ? misread(text.charAt(i + 1)) : 0;
            char both = joined(c, next);
            if (both != 0) i++;
            char one = c < LIMIT ? signs[c] : 0;
            out.append(both != 0 ? both : one != 0 ? one : c);
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** Signs that a guessed windows-1254 or an extractor made of others. */
    private static char misread(char c) {
        if (c < LIMIT) return c;
        return switch (c) {
            case 'Ğ' -> '\u00D0';
            case 'İ' -> '\u00DD';
            case 'Ş' -> '\u00DE';
            case 'ğ' -> '\u00F0';
            case 'ı' -> '\u00FD';
            case 'ş' -> '\u00FE';
            case '\u03BC' -> '\u00B5';
            default -> c;
        };
    }

    private char joined(char letter, char mark) {
        return mark < 0x80 || mark >= LIMIT || letter >= LIMIT ? 0 : marked[pair(letter, mark)];
    }

    private static int pair(char letter, char mark) {
        return letter * LIMIT + mark;
    }

    /** The same for a text that is known to be of this charset: also puts back the letter ư that was lost or became a hyphen. */
    public String repaired(String text) {
        var decoded = decode(text);
        return this == TCVN3 ? LostHorn.repaired(decoded) : decoded;
    }

    /** Whether a mark belongs to the letter before it, as in VNI, where the two may stand in different runs. */
    public boolean joins(char letter, char mark) {
        return joined(letter, mark) != 0;
    }

    private static boolean hasForeignSigns(String text) {
        for (int i = 0; i < text.length(); i++) if (isForeign(text.charAt(i))) return true;
        return false;
    }

    /** Whether an old font may draw a letter for this sign, also where it was taken for another. */
    public static boolean isForeign(char c) {
        return c >= 0xA1 && (c < LIMIT || misread(c) != c);
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
