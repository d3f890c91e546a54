package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which of three says what a page says. */
class ScannedTextTests {
    private static final String READ = "Điều 1. Quyết định này có hiệu lực kể từ ngày ký ban hành.";
    private static final String RUBBISH = "DiÃªu 1x Qyt dnh nxy cx hqu lzc kw txx ngzz kqq bxn hqnh";
    private static final String ENGLISH = "The provisions of this Decision shall apply to all agencies of the province";

    @Test
    void a_persons_word_holds() {
        assertThat(new ScannedText("", false, READ, 99, "Điều 1. Bãi bỏ.").holds())
                .isEqualTo("Điều 1. Bãi bỏ.");
        assertThat(new ScannedText("", false, READ, 99, "").holds()).isEmpty();
    }

    @Test
    void what_was_read_holds_where_the_layer_is_none_or_rubbish() {
        assertThat(new ScannedText("", false, READ, 20, null).holds()).isEqualTo(READ);
        assertThat(new ScannedText(RUBBISH, false, READ, 90, null).holds()).isEqualTo(READ);
    }

    @Test
    void the_layer_holds_where_the_reading_is_no_better() {
        assertThat(new ScannedText(ENGLISH, false, "The provislons of thls Declslon", 90, null).holds())
                .isEqualTo(ENGLISH);
        assertThat(new ScannedText(RUBBISH, false, READ, 30, null).holds()).isEqualTo(RUBBISH);
        assertThat(new ScannedText(READ, false, READ + " thừa", 95, null).holds())
                .isEqualTo(READ);
    }

    @Test
    void what_somebody_printed_over_a_scan_does_not_stand_for_the_page() {
        var page = (READ + "\n").repeat(12);
        var stamp = "Công văn đến số 1234 ngày 12/11/2024";

        assertThat(new ScannedText(stamp, false, page + "Công văn đến số 1284", 90, null).holds())
                .startsWith(page)
                .endsWith(stamp);
        var all = page + stamp;
        assertThat(new ScannedText(stamp, false, all, 90, null).holds()).isEqualTo(all);
        assertThat(new ScannedText(stamp, false, all, 40, null).holds())
                .as("hardly read")
                .isEqualTo(stamp);
    }

    /** Signed pages end with a few lines: recipients, who signs. */
    @Test
    void a_few_lines_on_a_picture_stand_beside_what_was_printed_over_it() {
        var stamp = "Công văn đến số 1234 ngày 12/11/2024";
        var ending = "Nơi nhận: Như Điều 3; Lưu: VT.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn B";

        assertThat(new ScannedText(stamp, true, ending + "\nCông văn đến số 1284", 95, null).holds())
                .startsWith(ending)
                .endsWith(stamp);
        assertThat(new ScannedText(stamp, true, "Công văn đến số 1284 ngày 12/11/2024 lx", 95, null).holds())
                .as("nothing else stands there")
                .isEqualTo(stamp);
        var hardly = new ScannedText(stamp, true, ending, 40, null);
        assertThat(hardly.holds())
                .as("hardly read, as it would be without the stamp")
                .isEqualTo(ending + "\n\n" + stamp);
        assertThat(hardly.isOfPicture()).isTrue();
        assertThat(new ScannedText("1234", true, ending, 40, null).holds())
                .as("a number alone is lost no more than other words")
                .isEqualTo(ending + "\n\n1234");
        assertThat(new ScannedText(stamp, true, "Công văn đến số 1284 lx", 30, null).holds())
                .as("hardly read, and nothing else stands there")
                .isEqualTo(stamp);
        assertThat(new ScannedText(stamp, true, "The provisions of this Decision", 95, null).holds())
                .as("in another language")
                .isEqualTo("The provisions of this Decision\n\n" + stamp);
    }

    @Test
    void a_layer_that_says_what_the_page_says_holds() {
        var page = (READ + "\n").repeat(12);
        var title = "Phụ lục II. Danh mục thiết bị đo lường của các kho";

        assertThat(new ScannedText(page, false, page + READ, 99, null).holds()).isEqualTo(page);
        assertThat(new ScannedText(title, false, title + " của tỉnh", 99, null).holds())
                .isEqualTo(title);
        assertThat(new ScannedText(ENGLISH, false, ENGLISH.repeat(20), 90, null).holds())
                .isEqualTo(ENGLISH);
    }

    @Test
    void a_persons_word_and_what_was_read_stand_on_the_picture_the_layer_does_not() {
        assertThat(new ScannedText(ENGLISH, false, READ, 90, "Điều 1. Bãi bỏ.").isOfPicture())
                .isTrue();
        assertThat(new ScannedText("", false, READ, 20, null).isOfPicture()).isTrue();
        assertThat(new ScannedText(RUBBISH, false, READ, 90, null).isOfPicture())
                .isTrue();
        assertThat(new ScannedText(READ, false, READ + " thừa", 95, null).isOfPicture())
                .isFalse();
    }

    @Test
    void a_layer_of_which_nothing_holds_is_replaced() {
        assertThat(new ScannedText(RUBBISH, false, READ, 90, null).replacesLayer())
                .isTrue();
        assertThat(new ScannedText(ENGLISH, false, READ, 90, "Điều 1. Bãi bỏ.").replacesLayer())
                .isTrue();
        var stamp = "Công văn đến số 1234 ngày 12/11/2024";
        assertThat(new ScannedText(stamp, true, "Nơi nhận: Như Điều 3; Lưu: VT.", 95, null).replacesLayer())
                .as("it stands behind the reading")
                .isFalse();
        assertThat(new ScannedText(READ, false, READ + " thừa", 95, null).replacesLayer())
                .isFalse();
        assertThat(new ScannedText("", false, READ, 95, null).replacesLayer()).isFalse();
    }
}
