package vn.vankho.extraction.worker;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vankho.extraction.worker.FontMarks.Span;
import vn.vankho.vietnamese.LegacyCharset;
import vn.vankho.vietnamese.LegacyFont;
import vn.vankho.vietnamese.LostCapitals;
import vn.vankho.vietnamese.VietnameseText;

/**
 * A paragraph with what its fonts and its words say of its charset. Its text lies in pieces, because tags of emphasis stand between
 * them: what comes out has the same pieces.
 */
final class LegacyParagraph {
    private record Part(int piece, Span span) {}

    private static final char SOFT_HYPHEN = '\u00AD';

    private final List<String> pieces;
    private final boolean begins;
    private final List<Part> parts = new ArrayList<>();
    private final Map<LegacyFont, String> fonted = new EnumMap<>(LegacyFont.class);
    private final String plain;

    /**
     * @param pieces with font marks
     * @param begins whether it begins a sentence; a line of a PDF may not
     */
    LegacyParagraph(List<String> pieces, boolean begins) {
        this.pieces = pieces;
        this.begins = begins;
        LegacyFont font = null;
        var unknown = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            for (var written : FontMarks.spans(pieces.get(i), font)) {
                var span = written.font() == null
                        ? written
                        : new FontMarks.Span(written.font(), FontMarks.ofKeyboard(written.text()));
                parts.add(new Part(i, span));
                if (span.font() == null) unknown.append(span.text());
                else fonted.merge(span.font(), span.text(), String::concat);
            }
            font = fontAtEnd(pieces.get(i), font);
        }
        plain = unknown.toString();
    }

    private static @Nullable LegacyFont fontAtEnd(String piece, @Nullable LegacyFont before) {
        for (int i = piece.length() - 1; i >= 0; i--)
            if (FontMarks.isMark(piece.charAt(i))) {
                var rest = FontMarks.spans(piece.substring(i) + ' ', before);
                return rest.getLast().font();
            }
        return before;
    }

    /** A soft hyphen is ư in TCVN3; a rule of them round the number of a page is no word. */
    private static boolean saysWords(String text) {
        return text.chars().anyMatch(c -> c != SOFT_HYPHEN && (Character.isLetter(c) || c > 0xA0));
    }

    /** Whether a font of the time before Unicode is said for some of it. */
    boolean isFonted() {
        return !fonted.isEmpty();
    }

    /** The charset that one of its fonts and the words in it agree on; null where none do. */
    @Nullable
    LegacyCharset saidByFont() {
        for (var each : fonted.entrySet()) {
            var verdict = LegacyVerdict.of(each.getValue());
            if (!verdict.either() && verdict.charset() == each.getKey().charset()) return verdict.charset();
        }
        return null;
    }

    /** What the words without a known font say of themselves. */
    LegacyVerdict verdict() {
        return LegacyVerdict.of(plain);
    }

    /** The pieces as they are written in the file. */
    List<String> asWritten() {
        return pieces.stream().map(FontMarks::without).toList();
    }

    /** The pieces of a paragraph that needs no decoding, in normal form. */
    List<String> undecoded() {
        return pieces.stream()
                .map(piece -> LostCapitals.restored(VietnameseText.normalise(FontMarks.without(piece))))
                .toList();
    }

    /**
     * The pieces decoded.
     *
     * @param charset of the text without a known font; null: it stays
     * @param trusted whether words of that font are decoded where decoding makes them neither better nor worse
     * @param found counts what was decoded
     */
    List<String> decoded(@Nullable LegacyCharset charset, Trust trusted, LegacyFound found) {
        var verdicts = new EnumMap<LegacyFont, Boolean>(LegacyFont.class);
        fonted.forEach((font, text) -> verdicts.put(font, saysWords(text) && trusted.decodes(font, text)));
        var out = new ArrayList<StringBuilder>();
        for (int i = 0; i < pieces.size(); i++) out.add(new StringBuilder());
        var texts = new ArrayList<String>();
        var charsets = new ArrayList<@Nullable LegacyCharset>();
        for (var part : parts) {
            var font = part.span().font();
            var as = font == null ? charset : verdicts.getOrDefault(font, false) ? font.charset() : null;
            texts.add(part.span().text());
            charsets.add(as);
        }
        joinMarks(texts, charsets);
        boolean tcvn3 = false;
        for (int i = 0; i < texts.size(); i++) {
            var as = charsets.get(i);
            var font = parts.get(i).span().font();
            var text = texts.get(i);
            if (as != null) {
                var decoded = isPartOfWord(texts, i) ? as.decode(text) : as.repaired(text);
                if (font != null && font.capitals()) decoded = decoded.toUpperCase(Locale.ROOT);
                if (!decoded.equals(Normalizer.normalize(text, Normalizer.Form.NFC))) {
                    found.add(as, decoded);
                    tcvn3 |= as == LegacyCharset.TCVN3;
                }
                text = decoded;
            }
            out.get(parts.get(i).piece()).append(VietnameseText.normalise(text));
        }
        return capitals(out.stream().map(StringBuilder::toString).toList(), tcvn3 && begins);
    }

    /** A mark of VNI may begin the next run: it goes to its letter. */
    private static void joinMarks(List<String> texts, List<@Nullable LegacyCharset> charsets) {
        for (int i = 1; i < texts.size(); i++) {
            var charset = charsets.get(i);
            if (charset != LegacyCharset.VNI || charsets.get(i - 1) != LegacyCharset.VNI) continue;
            var before = texts.get(i - 1);
            var text = texts.get(i);
            if (before.isEmpty() || text.isEmpty()) continue;
            if (!charset.joins(before.charAt(before.length() - 1), text.charAt(0))) continue;
            texts.set(i - 1, before + text.charAt(0));
            texts.set(i, text.substring(1));
        }
    }

    /** Whether a word goes on over one of its ends: a part of a word must not be made a syllable. */
    private static boolean isPartOfWord(List<String> texts, int i) {
        return i > 0 && goesOn(texts.get(i - 1), texts.get(i))
                || i + 1 < texts.size() && goesOn(texts.get(i), texts.get(i + 1));
    }

    private static boolean goesOn(String before, String after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && before.charAt(before.length() - 1) > ' '
                && after.charAt(0) > ' ';
    }

    private static List<String> capitals(List<String> pieces, boolean begins) {
        var whole = String.join("", pieces);
        var restored = LostCapitals.restored(whole);
        if (begins) restored = LostCapitals.firstLetter(restored);
        if (restored.equals(whole)) return pieces;
        var out = new ArrayList<String>(pieces.size());
        int from = 0;
        for (var piece : pieces) {
            out.add(restored.substring(from, from + piece.length()));
            from += piece.length();
        }
        return out;
    }

    /** Whether words of a font are decoded. */
    interface Trust {
        boolean decodes(LegacyFont font, String text);
    }
}
