package vn.vankho.extraction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The words of a file beside what they were decoded to. A page as it is drawn says the words of the file: with these readings it is found and
 * copied in Unicode, whatever program drew it.
 *
 * @param original the pages as they are written in the file
 * @param decoded the same pages, decoded
 */
record DecodedWords(List<String> original, List<String> decoded) {
    /** Signs around a word that are alike in all charsets. */
    private static final Pattern AROUND = Pattern.compile("^[\\p{Punct}]+|[\\p{Punct}]+$");
    /** A file of more different words than an office writes is none of words. */
    private static final int MOST = 100_000;

    /** Without words that are read as they stand. One that is read in several ways (capitals, a word that is right in Unicode, too) is read as most often. */
    Map<String, String> readings() {
        var counts = new HashMap<String, Map<String, Integer>>();
        for (int i = 0; i < Math.min(original.size(), decoded.size()); i++)
            count(original.get(i), decoded.get(i), counts);
        var readings = new HashMap<String, String>();
        counts.forEach((word, read) -> {
            var most = read.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
            if (!most.equals(word)) readings.put(word, most);
        });
        return readings;
    }

    /** Without pages, by number, whose text that holds is no decoded one. */
    DecodedWords without(Set<Integer> pages) {
        return new DecodedWords(blanked(original, pages), blanked(decoded, pages));
    }

    private static List<String> blanked(List<String> texts, Set<Integer> pages) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> pages.contains(i + 1) ? "" : texts.get(i))
                .toList();
    }

    private static void count(String original, String decoded, Map<String, Map<String, Integer>> counts) {
        var from = original.split("\n", -1);
        var to = decoded.split("\n", -1);
        if (from.length == to.length) for (int i = 0; i < from.length; i++) countWords(from[i], to[i], counts);
        else countWords(original, decoded, counts);
    }

    /** Decoding changes letters, no blanks: where the words are not as many, one does not know which is which. */
    private static void countWords(String original, String decoded, Map<String, Map<String, Integer>> counts) {
        if (original.equals(decoded) && original.isBlank()) return;
        var from = words(original);
        var to = words(decoded);
        if (from.length != to.length) return;
        for (int i = 0; i < from.length; i++) {
            var word = bare(from[i]);
            if (!word.isEmpty() && (counts.size() < MOST || counts.containsKey(word)))
                counts.computeIfAbsent(word, _ -> new HashMap<>()).merge(bare(to[i]), 1, Integer::sum);
        }
    }

    private static String[] words(String line) {
        return Arrays.stream(line.split("\\s+")).filter(word -> !word.isEmpty()).toArray(String[]::new);
    }

    private static String bare(String word) {
        return AROUND.matcher(word).replaceAll("");
    }
}
