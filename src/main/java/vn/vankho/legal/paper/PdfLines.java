package vn.vankho.legal.paper;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.legal.paper.Paper.Paragraph;
import vn.vankho.legal.paper.Paper.Piece;
import vn.vankho.legal.paper.Paper.Row;
import vn.vankho.legal.paper.Paper.Style;
import vn.vankho.legal.paper.PdfFaces.Face;
import vn.vankho.legal.paper.PdfLine.Placed;
import vn.vankho.legal.paper.PdfLine.Word;

/** Breaks paragraphs into lines. */
final class PdfLines {
    static final float SIZE = 13;
    static final float NOTE_SIZE = 10.5f;
    static final float FACT_SIZE = 11.5f;
    private static final float LEADING = 1.35f;
    private static final float RAISED = 0.65f;
    private static final float LEFT_SHARE = 0.42f;

    private final PdfFaces faces;
    private final float left;
    private final float right;

    /** @param left and {@code right}: edges of the text, from the left edge of the page */
    PdfLines(PdfFaces faces, float left, float right) {
        this.faces = faces;
        this.left = left;
        this.right = right;
    }

    List<PdfLine> of(Paragraph paragraph) {
        var style = paragraph.style();
        float size = style == Style.FACT ? FACT_SIZE : SIZE;
        var how = new Setting(
                left,
                right,
                style.isSetIn() ? millimetres(PageLayout.INDENT) : 0,
                style.isCentred() ? Setting.Side.MIDDLE : Setting.Side.BOTH,
                size * LEADING);
        var lines = new ArrayList<PdfLine>();
        for (var tokens : hardLines(paragraph.line(), style, size)) lines.addAll(how.lines(tokens));
        return above(lines, style.depth() > 0 && style != Style.ARTICLE ? size : size * 0.4f);
    }

    /** A footnote, its number before it. */
    List<PdfLine> note(int no, String words) {
        var how = new Setting(left, right, 0, Setting.Side.BOTH, NOTE_SIZE * 1.25f);
        var tokens = new ArrayList<Setting.Token>();
        tokens.add(new Setting.Token(raised(no, NOTE_SIZE), true));
        tokens.addAll(tokens(" " + words, faces.face(false, false), NOTE_SIZE, false));
        return how.lines(tokens).stream()
                .map(line -> new PdfLine(line.words(), line.height(), List.of()))
                .toList();
    }

    /** A row of a letterhead: both columns side by side. @param first of its rows */
    List<PdfLine> of(Row row, boolean first) {
        float middle = left + (right - left) * LEFT_SHARE;
        var one = cell(row.left(), left, middle - 6);
        var other = cell(row.right(), middle + 6, right);
        var lines = new ArrayList<PdfLine>();
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            var words = new ArrayList<Placed>();
            if (i < one.size()) words.addAll(one.get(i).words());
            if (i < other.size()) words.addAll(other.get(i).words());
            lines.add(new PdfLine(words, FACT_SIZE * LEADING, List.of()));
        }
        return first ? above(lines, FACT_SIZE) : lines;
    }

    private List<PdfLine> cell(String words, float from, float until) {
        if (words.isBlank()) return List.of();
        var lines = new ArrayList<PdfLine>();
        for (var one : words.split("\n")) lines.addAll(cellLines(one, from, until));
        return lines;
    }

    private List<PdfLine> cellLines(String words, float from, float until) {
        if (PageLayout.isRule(words)) return List.of(rule(from, until));
        // room to sign
        if (words.isBlank()) return List.of(new PdfLine(List.of(), FACT_SIZE * LEADING, List.of()));
        var side = PageLayout.isList(words) ? Setting.Side.LEFT : Setting.Side.MIDDLE;
        var how = new Setting(from, until, 0, side, FACT_SIZE * LEADING);
        return how.lines(tokens(words, faces.face(PageLayout.isCapital(words), false), FACT_SIZE, false));
    }

    /** A line through the middle of a blank. */
    private PdfLine rule(float from, float until) {
        float width = (float) ((until - from) * PageLayout.RULE_SHARE);
        var blank = new Word(" ", faces.face(false, false), FACT_SIZE, true, 0, width);
        var placed = new Placed(blank, from + (until - from - width) / 2);
        return new PdfLine(List.of(placed), FACT_SIZE * LEADING, List.of());
    }

    private List<List<Setting.Token>> hardLines(List<Piece> pieces, Style style, float size) {
        var all = new ArrayList<List<Setting.Token>>();
        var line = new ArrayList<Setting.Token>();
        for (var piece : pieces) {
            if (piece.note() > 0) {
                line.add(new Setting.Token(raised(piece.note(), size), false));
                continue;
            }
            var face = faces.face(piece.bold() || style.isBold(), style.isItalic());
            var parts = piece.words().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    all.add(List.copyOf(line));
                    line.clear();
                }
                line.addAll(tokens(parts[i], face, size, piece.struck()));
            }
        }
        all.add(line);
        return all;
    }

    private List<Setting.Token> tokens(String words, Face face, float size, boolean struck) {
        var tokens = new ArrayList<Setting.Token>();
        boolean apart = words.startsWith(" ");
        for (var one : words.strip().split("[ \\t]+")) {
            if (!one.isEmpty()) {
                var said = face.words(one);
                var word = new Word(said, face, size, struck, 0, face.width(said, size));
                tokens.add(new Setting.Token(word, apart));
            }
            apart = true;
        }
        return tokens;
    }

    private Word raised(int no, float size) {
        var face = faces.face(false, false);
        var said = String.valueOf(no);
        return new Word(said, face, size * RAISED, false, no, face.width(said, size * RAISED));
    }

    private static List<PdfLine> above(List<PdfLine> lines, float space) {
        if (lines.isEmpty()) return lines;
        var first = lines.getFirst();
        lines.set(0, new PdfLine(first.words(), first.height() + space, first.notes()));
        return lines;
    }

    static float millimetres(double length) {
        return (float) (length * 72 / 25.4);
    }
}
