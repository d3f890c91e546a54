package vn.vankho.extraction.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The table that tesseract prints: words with places and confidence, and the lines, paragraphs and blocks they stand in. */
final class Tsv {
    private static final int COLUMNS = 12;
    private static final String WORD = "5";

    /** A gap of so many times the height of a word parts columns: the office on the left, the name of the nation on the right. */
    private static final double COLUMN = 2;

    private final List<SeenWord> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long sum;
    private int letters;

    /** @param width and {@code height}: of the picture that was read */
    Tsv(String table, int width, int height) {
        String paragraph = "";
        String line = "";
        int lines = -1;
        int right = 0;
        var rows = table.lines()
                .map(row -> row.split("\t", COLUMNS))
                .filter(cells -> cells.length == COLUMNS && cells[0].equals(WORD))
                .toList();
        var marked = rows.stream()
                .filter(cells -> ScannedWord.bearsMarks(cells[11]))
                .map(Tsv::line)
                .collect(Collectors.toSet());
        for (var cells : rows) {
            var itsParagraph = paragraph(cells);
            var itsLine = line(cells);
            int confidence = Math.clamp(Math.round(Double.parseDouble(cells[10])), 0, 100);
            var before = itsLine.equals(line) ? words.getLast().text() : "";
            var whole = ScannedLeader.mended(cells[11].strip(), confidence, ScannedLeader.hasDots(before));
            var word = ScannedWord.mended(ScannedNumber.mended(whole, before), confidence, marked.contains(itsLine));
            if (word.isEmpty()) continue;
            if (!itsLine.equals(line)) {
                if (lines >= 0) text.append(itsParagraph.equals(paragraph) ? "\n" : "\n\n");
                lines++;
            } else {
                text.append(at(cells[6]) - right > at(cells[9]) * COLUMN ? '\t' : ' ');
            }
            right = at(cells[6]) + at(cells[8]);
            line = itsLine;
            paragraph = itsParagraph;
            text.append(word);
            int weight = ScannedLeader.hasDots(word) ? 0 : ScannedLeader.letters(word);
            sum += (long) confidence * weight;
            letters += weight;
            words.add(new SeenWord(
                    word,
                    confidence,
                    lines,
                    at(cells[6]) - width / 2,
                    at(cells[7]) - height / 2,
                    at(cells[8]),
                    at(cells[9])));
        }
        if (letters == 0) forgetSpecks();
    }

    /** Specks of an empty sheet are read as dots and dashes; nobody has to put those right. */
    private void forgetSpecks() {
        words.clear();
        text.setLength(0);
    }

    private static String paragraph(String[] cells) {
        return cells[2] + "." + cells[3];
    }

    private static String line(String[] cells) {
        return paragraph(cells) + "." + cells[4];
    }

    private static int at(String cell) {
        return Integer.parseInt(cell);
    }

    List<SeenWord> words() {
        return words;
    }

    String text() {
        return text.toString();
    }

    /** Share of words that may well be wrong, in percent. */
    int doubtful() {
        long unsure = words.stream()
                .filter(word -> word.confidence() < PageOcr.SURE && !ScannedLeader.hasDots(word.text()))
                .count();
        return words.isEmpty() ? 0 : (int) (unsure * 100 / words.size());
    }

    int confidence() {
        return letters == 0 ? 0 : (int) (sum / letters);
    }
}
