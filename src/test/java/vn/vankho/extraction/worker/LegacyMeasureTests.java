package vn.vankho.extraction.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.vietnamese.LegacyFont;
import vn.vankho.vietnamese.SharedData;
import vn.vankho.vietnamese.VietnameseText;

/** Real texts through old charsets and back, and real Unicode texts that must stay, where the shared data are at hand. */
class LegacyMeasureTests {
    private static final List<String> CORPORA = List.of("alqac2024", "luat_su_nhadat", "menh_de_2023");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** A share of the 67,477 articles, the same at each run; with {@code -Dtests.long=true} all of them. */
    private static final int EVERY = Boolean.getBoolean("tests.long") ? 1 : 7;

    @ParameterizedTest
    @CsvSource({"TCVN3", "VNI-WIN"})
    void real_text_comes_back_from_an_old_charset(String charset) throws IOException {
        var table = encoder(charset);
        var count = new int[3];
        for (var corpus : CORPORA)
            texts(SharedData.file("retrieval/" + corpus + "/corpus.jsonl"), 1, text -> {
                count[2]++;
                roundTrip(VietnameseText.normalise(text), table, count);
            });
        System.out.printf(
                Locale.ROOT,
                "%s: %d of %d syllables of %d texts came back (%.3f %%)%n",
                charset,
                count[0],
                count[1],
                count[2],
                100.0 * count[0] / count[1]);
        assertThat(count[0]).isGreaterThan((int) (count[1] * .999));
    }

    /**
     * With the letters as they were: TCVN3 has no capitals with marks, so they are written in the font of capitals, letter by letter or the whole word;
     * VNI has them.
     */
    @ParameterizedTest
    @CsvSource({"TCVN3", "VNI-WIN"})
    void capitals_come_back_from_the_fonts_of_old_charsets(String charset) throws IOException {
        var table = encoder(charset);
        boolean capitals = charset.equals("VNI-WIN");
        var count = new int[4];
        for (var corpus : CORPORA)
            texts(SharedData.file("retrieval/" + corpus + "/corpus.jsonl"), EVERY, text -> {
                var meant = VietnameseText.normalise(text);
                var written = new StringBuilder();
                for (var word : meant.splitWithDelimiters("\\P{L}+", -1))
                    written.append(capitals ? encoded(word, table) : inFonts(word, table));
                var font = capitals ? FontMarks.marked(LegacyFont.VNI, written.toString()) : written.toString();
                compare(
                        meant,
                        new LegacyLines(List.of(font), new LegacyFound())
                                .decoded()
                                .getFirst(),
                        count);
            });
        System.out.printf(
                Locale.ROOT,
                "%s: %d of %d syllables came back with their capitals (%.3f %%), of those with capitals %d of %d%n",
                charset,
                count[0],
                count[1],
                100.0 * count[0] / count[1],
                count[2],
                count[3]);
        assertThat(count[0]).isGreaterThan((int) (count[1] * .999));
        assertThat(count[2]).isGreaterThan((int) (count[3] * .99));
    }

    private static void compare(String meant, String read, int[] count) {
        var one = WORD.matcher(meant).results().map(match -> match.group()).toList();
        var other = WORD.matcher(read).results().map(match -> match.group()).toList();
        for (int i = 0; i < one.size(); i++) {
            boolean same = one.size() == other.size() && one.get(i).equals(other.get(i));
            boolean hasCapitals = !one.get(i).equals(one.get(i).toLowerCase(Locale.ROOT));
            count[0] += same ? 1 : 0;
            count[1]++;
            count[2] += same && hasCapitals ? 1 : 0;
            count[3] += hasCapitals ? 1 : 0;
        }
    }

    private static String encoded(String text, Map<Character, String> table) {
        var written = new StringBuilder();
        for (char c : text.toCharArray()) written.append(table.getOrDefault(c, String.valueOf(c)));
        return written.toString();
    }

    /** As people set it: words in capitals in the font of capitals, and in others the one letter that has a mark. */
    private static String inFonts(String word, Map<Character, String> table) {
        var small = word.toLowerCase(Locale.ROOT);
        if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(small))
            return FontMarks.marked(LegacyFont.TCVN3_CAPITALS, encoded(small, table));
        var written = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            var letter = String.valueOf(small.charAt(i));
            boolean marked = word.charAt(i) != small.charAt(i) && word.charAt(i) > 0x7F;
            written.append(
                    marked
                            ? FontMarks.marked(LegacyFont.TCVN3_CAPITALS, encoded(letter, table))
                            : FontMarks.marked(LegacyFont.TCVN3, encoded(word.substring(i, i + 1), table)));
        }
        return written.toString();
    }

    private static void roundTrip(String text, Map<Character, String> table, int[] count) {
        var lines = List.of(text.split("\n"));
        var written = new StringBuilder();
        for (char c : text.toCharArray()) written.append(table.getOrDefault(c, String.valueOf(c)));
        var back = new LegacyLines(List.of(written.toString()), new LegacyFound());
        var meant = words(String.join("\n", lines));
        var read = words(back.decoded().getFirst());
        count[1] += meant.size();
        if (meant.size() != read.size()) return;
        for (int i = 0; i < meant.size(); i++) if (meant.get(i).equals(read.get(i))) count[0]++;
    }

    @Test
    void no_unicode_text_is_taken_for_an_old_charset() throws IOException {
        var count = new int[2];
        Consumer<String> check = text -> {
            count[0]++;
            var found = new LegacyFound();
            var lines = new LegacyLines(List.of(text), found);
            assertThat(found.any()).as(text).isFalse();
            assertThat(lines.decoded())
                    .isEqualTo(lines.original().stream().map(CleanText::of).toList());
        };
        for (var corpus : CORPORA) {
            texts(SharedData.file("retrieval/" + corpus + "/corpus.jsonl"), 1, check);
            texts(SharedData.file("retrieval/" + corpus + "/queries.jsonl"), 1, check);
        }
        texts(SharedData.file("bulk/phapdien-articles.jsonl.xz"), EVERY, check);
        System.out.println("Unicode texts that stayed: " + count[0]);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .toList();
    }

    /** Capitals that TCVN3 lacks are written as small letters, as keyboards did. */
    private static Map<Character, String> encoder(String charset) throws IOException {
        var table = new HashMap<Character, String>();
        for (var line : Files.readAllLines(SharedData.file("legacy-charsets.csv"))) {
            var cells = line.split(",");
            if (!cells[0].equals(charset)) continue;
            var written = new StringBuilder();
            for (var code : cells[1].split(" ")) written.append((char) Integer.parseInt(code, 16));
            table.put((char) Integer.parseInt(cells[2].substring(2), 16), written.toString());
        }
        for (var letter : new ArrayList<>(table.keySet()))
            table.putIfAbsent(Character.toUpperCase(letter), table.get(letter));
        return table;
    }

    private static void texts(Path file, int every, Consumer<String> take) throws IOException {
        try (var in = Files.newInputStream(file);
                var plain = file.toString().endsWith(".xz") ? new XZCompressorInputStream(in) : in;
                var reader = new BufferedReader(new InputStreamReader(plain, UTF_8))) {
            int no = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (no++ % every != 0) continue;
                take.accept(JSON.readTree(line).path("text").asString(""));
            }
        }
    }
}
