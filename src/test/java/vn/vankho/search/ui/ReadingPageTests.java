package vn.vankho.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingPageTests {
    @Test
    void a_view_that_ends_before_its_text_says_where_the_rest_is() {
        var line = "<p>Điều 1</p>\n";

        assertThat(ReadingPage.around(line.repeat(250_000), "Phần sau ở thẻ khác."))
                .contains("Phần sau ở thẻ khác.");
        assertThat(ReadingPage.around(line, "Phần sau ở thẻ khác.")).doesNotContain("Phần sau");
    }

    /** Laid out as a whole it would be 33,000 elements. */
    @Test
    void a_very_long_one_is_packed_up_with_its_end() {
        var line = "<p>chữ nghĩa</p>\n";

        assertThat(ReadingPage.around(line.repeat(200_000), "Phần sau ở thẻ khác."))
                .contains("<body><template>" + line, "</b></p></template></body>");
        assertThat(ReadingPage.around(line, "Phần sau ở thẻ khác.")).doesNotContain("template");
    }

    @Test
    void letters_of_pictures_do_not_make_it_long() {
        var picture = "<p><img alt=\"Sơ đồ\" src=\"data:image/png;base64," + "iVBOR".repeat(60_000) + "\"></p>\n";
        var line = "<p>chữ nghĩa</p>\n";

        assertThat(ReadingPage.around(line + picture + picture + line, "")).doesNotContain("template");
        assertThat(ReadingPage.around(picture + line.repeat(50_000) + picture, ""))
                .contains("<template>");
    }
}
