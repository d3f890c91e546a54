package vn.vankho.extraction.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words off the picture of a page, by the real program. */
class PageOcrTests {
    private static final List<String> LINES = DrawnPage.decision("12/QĐ-SKHCN", "An Phú");

    private static final Duration TIME = Duration.ofSeconds(120);

    @TempDir
    Path folder;

    private PageOcr ocr;

    @BeforeEach
    void program() {
        assumeThat(DrawnPage.tesseract()).as("tesseract on this machine").isPresent();
        ocr = new PageOcr(new Tesseract(DrawnPage.tesseract().orElseThrow(), folder, () -> {}), TIME);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 3, -5, 10})
    void a_crooked_page_is_read_like_a_straight_one(double angle) throws IOException {
        var seen = ocr.read(GreyPage.of(DrawnPage.of(LINES, angle, false)), 200);

        assertThat(seen.text()).contains("Số: 12/QĐ-SKHCN", "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.");
        assertThat(seen.confidence()).isGreaterThan(80);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_page_that_lies_on_its_side_or_head_is_read(int quarters) throws IOException {
        var page = GreyPage.of(DrawnPage.of(LINES, 0, false)).turned(quarters);

        var seen = ocr.read(page, 200);

        assertThat(seen.text()).contains("Điều 2. Quyết định này có hiệu lực kể từ ngày ký.");
        assertThat(seen.quarters()).isEqualTo(4 - quarters);
    }

    @Test
    void a_table_with_long_upright_rules_is_read_as_it_lies() throws IOException {
        var seen = ocr.read(GreyPage.of(DrawnPage.table(0)), 200);

        assertThat(seen.quarters()).isZero();
        assertThat(seen.text()).contains("Số lượng", "Hải Sơn");
    }

    @Test
    void letters_below_a_red_stamp_are_read() throws IOException {
        var seen = ocr.read(GreyPage.of(DrawnPage.of(LINES, 0, true)), 200);

        assertThat(seen.text()).contains("Điều 1. Ban hành kèm theo Quyết định này Quy chế");
    }

    @Test
    void each_word_is_told_with_its_place_seen_from_the_middle_of_the_page() throws IOException {
        var seen = ocr.read(GreyPage.of(DrawnPage.of(LINES, 0, false)), 200);

        var first = SeenWords.unpack(seen.words()).getFirst();
        assertThat(first.text()).isEqualTo("ỦY");
        assertThat(first.x()).isBetween(230 - 1654 / 2 - 8, 230 - 1654 / 2 + 8);
        assertThat(first.y()).isBetween(200 - 2339 / 2 - 20, 240 - 2339 / 2);
        assertThat(first.line()).isZero();
        assertThat(SeenWords.unpack(seen.words()).getLast().line()).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {70, 50})
    void a_page_that_was_read_is_not_lost_when_another_try_at_it_fails(int confidence) throws IOException {
        var once = TesseractThat.does("""
                [ -e %1$s/read ] && exit 1
                touch %1$s/read
                printf '5\\t1\\t1\\t1\\t1\\t1\\t10\\t10\\t90\\t20\\t%2$d\\tQuyết\\n'
                exit 0
                """.formatted(folder, confidence), folder);

        var seen = new PageOcr(new Tesseract(once, folder, () -> {}), TIME)
                .read(GreyPage.of(DrawnPage.of(LINES, 0, false)), 200);

        assertThat(seen.text()).isEqualTo("Quyết");
        assertThat(seen.confidence()).isEqualTo(confidence);
        assertThat(seen.trouble()).isEmpty();
    }

    @Test
    void tries_after_the_first_take_the_time_that_is_left_and_no_more() throws IOException {
        var slow = TesseractThat.does("""
                case "$*" in *'--psm 3 '*) printf '5\\t1\\t1\\t1\\t1\\t1\\t10\\t10\\t90\\t20\\t70\\tQuyết\\n'; exit 0;; esac
                exec sleep 300
                """, folder);

        var begun = System.nanoTime();
        var seen = new PageOcr(new Tesseract(slow, folder, () -> {}), Duration.ofSeconds(6))
                .read(GreyPage.of(DrawnPage.of(LINES, 0, false)), 200);

        assertThat(seen.text()).isEqualTo("Quyết");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(90));
    }

    @Test
    void where_the_red_ink_cannot_be_read_the_words_are_kept_and_the_page_is_in_trouble() throws IOException {
        var page = DrawnPage.of(LINES, 0, true);

        var seen = failingAt("11").readWithStamp(GreyPage.of(page), Objects.requireNonNull(GreyPage.red(page)), 200);

        assertThat(seen.text()).contains("Số: 12/QĐ-SKHCN");
        assertThat(seen.trouble()).contains("no ink");
    }

    /** The program in which a way of reading, by its number, does not work. */
    private PageOcr failingAt(String mode) throws IOException {
        var program = TesseractThat.does(
                "case \"$*\" in *'--psm %s '*) echo 'no ink' >&2; exit 1;; esac".formatted(mode), folder);
        return new PageOcr(new Tesseract(program, folder, () -> {}), TIME);
    }

    @Test
    void nothing_is_left_behind_and_a_program_that_fails_says_why() throws IOException {
        ocr.read(GreyPage.of(DrawnPage.of(LINES, 0, false)), 200);
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
        var broken = new Tesseract(Path.of("/bin/false"), folder, () -> {});
        assertThatThrownBy(() -> broken.read(GreyPage.of(DrawnPage.of(LINES, 0, false)), 3, 200, TIME))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("tesseract");
    }
}
