package vn.vankho.extraction.worker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegacyFont;

/**
 * Which font a text is in, said within the text: parsers hand on texts without fonts. The signs are characters that Unicode keeps for
 * such use inside a program; none of them comes out of the worker.
 */
final class FontMarks {
    private static final char FIRST = '\uFDD0';
    private static final char END = '\uFDDF';
    private static final char LAST = '\uFDEF';
    private static final int SYMBOLS = 0xF000;
    private static final LegacyFont[] FONTS = LegacyFont.values();

    /** A text in one font; null where it is not known to be one of the time before Unicode. */
    record Span(@Nullable LegacyFont font, String text) {}

    private FontMarks() {}

    static String begin(LegacyFont font) {
        return String.valueOf((char) (FIRST + font.ordinal()));
    }

    static String end() {
        return String.valueOf(END);
    }

    static String marked(@Nullable LegacyFont font, String text) {
        return font == null || text.isEmpty() ? text : begin(font) + text + END;
    }

    static boolean isMark(char c) {
        return c >= FIRST && c <= LAST;
    }

    static String without(String text) {
        int first = 0;
        while (first < text.length() && !isMark(text.charAt(first))) first++;
        if (first == text.length()) return text;
        var out = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) if (!isMark(text.charAt(i))) out.append(text.charAt(i));
        return out.toString();
    }

    /**
     * Signs of an old font as they are on its keyboard: where such a font counts as one of symbols Word and printers of PDF put them in the
     * private area, 0xF000 higher.
     */
    static String ofKeyboard(String text) {
        int first = 0;
        while (first < text.length() && !isOfSymbols(text.charAt(first))) first++;
        if (first == text.length()) return text;
        var out = new StringBuilder(text);
        for (int i = first; i < text.length(); i++)
            if (isOfSymbols(text.charAt(i))) out.setCharAt(i, (char) (text.charAt(i) - SYMBOLS));
        return out.toString();
    }

    static boolean isOfSymbols(int c) {
        return c >= SYMBOLS + ' ' && c <= SYMBOLS + 0xFF;
    }

    /** @param before the font of the text before this one, in the same paragraph */
    static List<Span> spans(String text, @Nullable LegacyFont before) {
        var spans = new ArrayList<Span>();
        LegacyFont font = before;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isMark(c)) continue;
            if (i > from) add(spans, font, text.substring(from, i));
            font = c - FIRST < FONTS.length ? FONTS[c - FIRST] : null;
            from = i + 1;
        }
        if (from < text.length()) add(spans, font, text.substring(from));
        return spans;
    }

    /** A word may lie in several runs of one font: it stays one. */
    private static void add(List<Span> spans, @Nullable LegacyFont font, String text) {
        if (spans.isEmpty() || spans.getLast().font() != font) spans.add(new Span(font, text));
        else spans.set(spans.size() - 1, new Span(font, spans.getLast().text() + text));
    }
}
