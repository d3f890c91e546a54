package vn.vankho.legal.paper;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.legal.paper.PdfLine.Placed;
import vn.vankho.legal.paper.PdfLine.Word;

/**
 * How the lines of a paragraph are set between two edges.
 *
 * @param indent of its first line
 * @param height of each
 */
record Setting(float from, float until, float indent, Side side, float height) {
    enum Side {
        LEFT,
        MIDDLE,
        /** All lines but the last reach both edges. */
        BOTH
    }

    /** @param apart stands behind a blank; what does not sticks to the word before it, as the number of a footnote */
    record Token(Word word, boolean apart) {}

    List<PdfLine> lines(List<Token> tokens) {
        var lines = new ArrayList<PdfLine>();
        var line = new ArrayList<Token>();
        float end = from + indent;
        for (var token : fitting(tokens)) {
            float space = line.isEmpty() || !token.apart() ? 0 : blank(token.word());
            boolean full = !line.isEmpty()
                    && token.apart()
                    && end + space + token.word().width() > until;
            if (full) {
                lines.add(set(line, lines.isEmpty(), false));
                line.clear();
                end = from;
                space = 0;
            }
            line.add(token);
            end += space + token.word().width();
        }
        if (!line.isEmpty() || lines.isEmpty()) lines.add(set(line, lines.isEmpty(), true));
        return lines;
    }

    /** A word that is longer than a line is broken where the line ends. */
    private List<Token> fitting(List<Token> tokens) {
        float most = until - from - indent;
        var all = new ArrayList<Token>();
        for (var token : tokens) {
            var word = token.word();
            if (word.width() <= most) {
                all.add(token);
                continue;
            }
            var part = new StringBuilder();
            for (int sign : word.text().codePoints().toArray()) {
                part.appendCodePoint(sign);
                if (word.face().width(part.toString(), word.size()) <= most) continue;
                part.setLength(part.length() - Character.charCount(sign));
                all.add(part(word, part.toString()));
                part.setLength(0);
                part.appendCodePoint(sign);
            }
            all.add(part(word, part.toString()));
        }
        return all;
    }

    private static Token part(Word word, String text) {
        float width = word.face().width(text, word.size());
        return new Token(new Word(text, word.face(), word.size(), word.struck(), word.note(), width), true);
    }

    private PdfLine set(List<Token> line, boolean first, boolean last) {
        float begin = from + (first ? indent : 0);
        float natural = 0;
        int blanks = 0;
        for (int i = 0; i < line.size(); i++) {
            natural += line.get(i).word().width();
            if (i == 0 || !line.get(i).apart()) continue;
            natural += blank(line.get(i).word());
            blanks++;
        }
        float free = until - begin - natural;
        float more = side == Side.BOTH && !last && blanks > 0 ? free / blanks : 0;
        float x = side == Side.MIDDLE ? begin + free / 2 : begin;
        var placed = new ArrayList<Placed>();
        var notes = new ArrayList<Integer>();
        for (int i = 0; i < line.size(); i++) {
            var token = line.get(i);
            if (i > 0 && token.apart()) x += blank(token.word()) + more;
            placed.add(new Placed(token.word(), x));
            x += token.word().width();
            if (token.word().note() > 0) notes.add(token.word().note());
        }
        return new PdfLine(placed, height, notes);
    }

    private static float blank(Word word) {
        return word.face().width(" ", word.size());
    }
}
