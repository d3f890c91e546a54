package vn.vankho.extraction.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The table that the program prints. */
class TsvTests {
    private static final String HEAD =
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    @Test
    void words_make_lines_and_lines_paragraphs() {
        var table = HEAD
                + word(1, 1, 1, 90, "Số:")
                + word(1, 1, 1, 80, "12/QĐÐ-SKHCN")
                + word(1, 1, 2, 90, "Điều")
                + word(1, 2, 1, 100, "1.");

        var read = new Tsv(table, 1000, 2000);

        assertThat(read.text()).isEqualTo("Số: 12/QĐ-SKHCN\nĐiều\n\n1.");
        assertThat(read.words()).extracting(SeenWord::line).containsExactly(0, 0, 1, 2);
        assertThat(read.words().getFirst().x()).isEqualTo(100 - 500);
        assertThat(read.words().getFirst().y()).isEqualTo(200 - 1000);
        assertThat(read.confidence()).isBetween(80, 90);
    }

    @Test
    void the_name_of_a_firm_stays_and_a_lost_mark_among_others_comes_back() {
        var table = HEAD
                + word(1, 1, 1, 60, "Cong")
                + word(1, 1, 1, 60, "ty")
                + word(1, 1, 1, 60, "Tien")
                + word(1, 1, 2, 90, "Công")
                + word(1, 1, 2, 95, "ty")
                + word(1, 1, 2, 95, "Tien")
                + word(1, 1, 2, 60, "Buon");

        assertThat(new Tsv(table, 1000, 2000).text()).isEqualTo("Cong ty Tien\nCông ty Tien Buôn");
    }

    @Test
    void a_wide_gap_in_a_line_parts_columns() {
        var table = HEAD + at(0, "BỘ") + at(45, "NGOẠI") + at(130, "CỘNG") + at(175, "HÒA");

        assertThat(new Tsv(table, 1000, 1000).text()).isEqualTo("BỘ NGOẠI\tCỘNG HÒA");
    }

    @Test
    void rows_without_words_and_broken_rows_are_passed_over() {
        assertThat(new Tsv(HEAD + "1\t1\t0\t0\t0\t0\t0\t0\t10\t10\t-1\t\nrubbish\n", 10, 10).text())
                .isEmpty();
        assertThat(new Tsv("", 10, 10).confidence()).isZero();
    }

    @Test
    void specks_of_an_empty_sheet_are_no_words_and_a_number_alone_is() {
        var specks =
                new Tsv(HEAD + word(1, 1, 1, 43, "-") + word(1, 1, 2, 74, ".") + word(2, 1, 1, 30, "|"), 1000, 1000);
        assertThat(specks.words()).isEmpty();
        assertThat(specks.text()).isEmpty();

        assertThat(new Tsv(HEAD + word(1, 1, 1, 43, "-") + word(1, 1, 1, 90, "7"), 1000, 1000).text())
                .isEqualTo("- 7");
    }

    @Test
    void slips_in_numbers_are_mended_and_words_are_left_alone() {
        assertThat(ScannedNumber.mended("57/QĐ-TIg", "")).isEqualTo("57/QĐ-TTg");
        assertThat(ScannedNumber.mended("/QĐ-TIg", "57")).isEqualTo("/QĐ-TTg");
        assertThat(ScannedNumber.mended("ĐĐ", "")).isEqualTo("ĐĐ");
        assertThat(ScannedNumber.mended("TIg", "")).isEqualTo("TIg");
    }

    @Test
    void letters_that_look_like_digits_are_digits_in_a_date_only() {
        assertThat(ScannedNumber.mended("I1", "tháng")).isEqualTo("11");
        assertThat(ScannedNumber.mended("Ô7", "ngày")).isEqualTo("07");
        assertThat(ScannedNumber.mended("|", "ngày")).isEqualTo("|");
        assertThat(ScannedNumber.mended("lo", "phải")).isEqualTo("lo");
    }

    @Test
    void packed_words_come_back_as_they_were() {
        var words = new Tsv(HEAD + word(1, 1, 1, 90, "đ") + word(1, 1, 1, 9, "a b"), 0, 0).words();

        assertThat(SeenWords.unpack(SeenWords.pack(words))).isEqualTo(words);
        assertThat(SeenWords.unpack(SeenWords.pack(java.util.List.of()))).isEmpty();
    }

    private static String at(int x, String text) {
        return "5\t1\t1\t1\t1\t1\t%d\t0\t40\t20\t90\t%s\n".formatted(x, text);
    }

    private static String word(int block, int paragraph, int line, int confidence, String text) {
        return "5\t1\t%d\t%d\t%d\t1\t100\t200\t30\t20\t%d.5\t%s\n".formatted(block, paragraph, line, confidence, text);
    }
}
