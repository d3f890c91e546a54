package vn.vankho.extraction.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.vankho.vietnamese.VietnameseText;

/**
 * Where the words of a corrected text stand on the page: each at the place of the word it was read as. What was added shares the place of
 * its neighbours, what was struck out leaves none. Where nothing was read the lines stand one below the other.
 */
public final class CorrectedWords {
    /** Cells of the table of distances, 16 MB; where there would be more the words are spread over the places as they come. */
    private static final long MOST_CELLS = 4_000_000;

    /** Adding or striking out a word; changing one costs less than both. */
    private static final int STEP = 2;

    private static final int CHANGE = 3;

    private static final int CERTAIN = 100;

    /** Of a page of which nobody knows how many pixels it has. */
    public static final int ANY_WIDTH = 1_000;

    /** Lines on a sheet, at least: few words do not fill it. */
    private static final int LINES = 50;

    private CorrectedWords() {}

    private record Word(String text, String folded, int line) {}

    public static List<SeenWord> of(String correction, List<SeenWord> seen) {
        var words = words(correction);
        if (seen.isEmpty() || words.isEmpty()) return List.of();
        return shared(words, pairs(words, seen), seen);
    }

    /**
     * The words of a page on which none was read: line by line from above, within its margins.
     *
     * @param height 0: nobody knows whether the sheet stands or lies, and the words keep to what is on both
     */
    public static List<SeenWord> spread(String text, int width, int height) {
        var words = words(text);
        if (words.isEmpty()) return List.of();
        int high = height > 0 ? height * 9 / 10 : width * 6 / 10;
        int row = Math.max(1, Math.min(high / (words.getLast().line + 1), width * 7 / 5 / LINES));
        var placed = new ArrayList<SeenWord>(words.size());
        for (int from = 0, until; from < words.size(); from = until) {
            int line = words.get(from).line;
            for (until = from; until < words.size() && words.get(until).line == line; ) until++;
            var ofLine = words.subList(from, until);
            int wide = Math.min(width * 9 / 10, letters(ofLine) * row / 2);
            share(ofLine, new SeenWord("", CERTAIN, line, -width * 9 / 20, line * row - high / 2, wide, row), placed);
        }
        return placed;
    }

    /** With one between each two words. */
    private static int letters(List<Word> words) {
        return words.stream().mapToInt(word -> word.text.length() + 1).sum() - 1;
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        int line = 0;
        for (var written : text.split("\n")) {
            for (var word : written.strip().split("\\s+"))
                if (!word.isEmpty()) words.add(new Word(word, folded(word), line));
            line++;
        }
        return words;
    }

    private static String folded(String word) {
        return VietnameseText.fold(word).toLowerCase(Locale.ROOT);
    }

    /** For each word the number of the one it was read as, by the fewest words changed, added and struck out; -1: added. */
    private static int[] pairs(List<Word> words, List<SeenWord> seen) {
        int n = words.size();
        int m = seen.size();
        var pairs = new int[n];
        if ((long) n * m > MOST_CELLS) {
            Arrays.setAll(pairs, i -> (int) ((long) i * m / n));
            return pairs;
        }
        var read = seen.stream().map(word -> folded(word.text())).toList();
        var distance = new int[n + 1][m + 1];
        for (int i = n; i >= 0; i--)
            for (int j = m; j >= 0; j--)
                if (i == n || j == m) distance[i][j] = STEP * (n - i + m - j);
                else
                    distance[i][j] = Math.min(
                            distance[i + 1][j + 1] + cost(words.get(i), read.get(j)),
                            STEP + Math.min(distance[i + 1][j], distance[i][j + 1]));
        Arrays.fill(pairs, -1);
        for (int i = 0, j = 0; i < n && j < m; ) {
            if (distance[i][j] == distance[i + 1][j + 1] + cost(words.get(i), read.get(j))) pairs[i++] = j++;
            else if (distance[i][j] == distance[i + 1][j] + STEP) i++;
            else j++;
        }
        return pairs;
    }

    private static int cost(Word word, String read) {
        return word.folded.equals(read) ? 0 : CHANGE;
    }

    /** Added words stand in the place of the paired word before them, the first ones in that of the one behind. */
    private static List<SeenWord> shared(List<Word> words, int[] pairs, List<SeenWord> seen) {
        var placed = new ArrayList<SeenWord>(words.size());
        for (int from = 0; from < words.size(); ) {
            int until = from + 1;
            int at = pairs[from];
            // those before the first pair wait for it
            while (at < 0 && until < words.size()) at = pairs[until++];
            while (until < words.size() && pairs[until] < 0) until++;
            share(words.subList(from, until), seen.get(Math.max(0, at)), placed);
            from = until;
        }
        return placed;
    }

    /** Side by side, each as wide as it is long. */
    private static void share(List<Word> words, SeenWord place, List<SeenWord> placed) {
        int letters = letters(words);
        int before = 0;
        for (var word : words) {
            int left = place.width() * before / letters;
            int right = place.width() * (before + word.text.length()) / letters;
            before += word.text.length() + 1;
            placed.add(new SeenWord(
                    word.text,
                    CERTAIN,
                    word.line,
                    place.x() + left,
                    place.y(),
                    Math.max(1, right - left),
                    place.height()));
        }
    }
}
