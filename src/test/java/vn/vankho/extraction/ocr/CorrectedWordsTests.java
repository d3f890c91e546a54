package vn.vankho.extraction.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A corrected text lies on the page where it was read. */
class CorrectedWordsTests {
    /** Each word stands at 100 times its number, 80 wide. */
    private static List<SeenWord> seen(String text) {
        var words = new ArrayList<SeenWord>();
        for (var word : text.split(" ")) words.add(new SeenWord(word, 50, 0, words.size() * 100, 7, 80, 20));
        return words;
    }

    private static String laid(String correction, String read) {
        return CorrectedWords.of(correction, seen(read)).stream()
                .map(word -> word.text() + "@" + word.x() + "+" + word.width())
                .collect(Collectors.joining(" "));
    }

    @Test
    void a_word_that_was_misread_stands_where_it_was_read() {
        assertThat(laid("QUYẾT ĐỊNH ban hành", "QUYÉT OINH ban hành"))
                .isEqualTo("QUYẾT@0+80 ĐỊNH@100+80 ban@200+80 hành@300+80");
    }

    @Test
    void words_that_were_read_as_one_share_its_place() {
        assertThat(laid("Quy chế mới", "Quychế mới")).isEqualTo("Quy@0+34 chế@45+35 mới@100+80");
        assertThat(laid("của kho Bến Sông", "của kho")).isEqualTo("của@0+80 kho@100+20 Bến@126+20 Sông@153+27");
    }

    @Test
    void words_before_the_first_share_the_place_of_that_one() {
        assertThat(laid("Số 5 ngày", "ngày sau")).startsWith("Số@0+").endsWith("ngày@44+36");
    }

    @Test
    void a_word_that_was_struck_out_leaves_no_place_and_moves_no_other() {
        assertThat(laid("Điều 2", "Điều ~| 2")).isEqualTo("Điều@0+80 2@200+80");
    }

    @Test
    void lines_are_those_of_the_correction_and_its_words_are_certain() {
        assertThat(CorrectedWords.of("một hai\n\nba", seen("mot hai ba")))
                .extracting(SeenWord::line)
                .containsExactly(0, 0, 2);
        assertThat(CorrectedWords.of("một", seen("mot"))).allMatch(word -> word.confidence() == 100);
    }

    @Test
    void a_page_without_words_or_a_text_without_any_has_no_places() {
        assertThat(CorrectedWords.of("một", List.of())).isEmpty();
        assertThat(CorrectedWords.of(" \n ", seen("một"))).isEmpty();
    }

    @Test
    void a_text_as_long_as_a_book_is_laid_all_the_same() {
        var long1 = IntStream.range(0, 6_000).mapToObj(i -> "chữ" + i).collect(Collectors.joining(" "));
        var long2 = IntStream.range(0, 6_000).mapToObj(i -> "chu" + i).collect(Collectors.joining(" "));

        assertThat(CorrectedWords.of(long1, seen(long2))).hasSize(6_000).allMatch(word -> word.y() == 7);
    }

    @Test
    void where_nothing_was_read_lines_stand_one_below_the_other_within_the_sheet() {
        var placed = CorrectedWords.spread("Điều 1. Kho\n\nmở cửa", 1_654, 2_339);

        assertThat(placed).extracting(SeenWord::text).containsExactly("Điều", "1.", "Kho", "mở", "cửa");
        assertThat(placed.get(1).x())
                .isGreaterThanOrEqualTo(
                        placed.getFirst().x() + placed.getFirst().width());
        assertThat(placed.get(3).y())
                .isEqualTo(placed.getFirst().y() + 2 * placed.getFirst().height());
        assertThat(CorrectedWords.spread("dòng\n".repeat(5_000), 1_654, 2_339))
                .allMatch(word -> Math.abs(word.y()) <= 5_000 && word.height() >= 1);
        assertThat(CorrectedWords.spread(" \n ", 1_654, 2_339)).isEmpty();
    }
}
