package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.search.SearchRoom.ids;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.DocumentId;

/** Whole queries as they are typed: by VIQR, and with the signs that end a sentence. */
class TypedKeysTests {
    private static SearchRoom room;
    private static DocumentId tax;
    private static DocumentId district;

    @BeforeAll
    static void texts() {
        room = new SearchRoom();
        tax = room.document("Quyết định về thuế đất")
                .text("Quyết định quy định thuế đất, cấp nước, thủ tục giao đất đỏ cho hộ nghèo.")
                .put();
        district = room.document("Quyết định của UBND H.An Lão")
                .text("Quyết định của Ủy ban nhân dân huyện thuộc tỉnh về cụm công nghiệp. UBND H.An Lão quyết định.")
                .put();
        room.document("Thông tư của Bộ Công an")
                .text("Bộ Công an ban hành thông tư về thành lập công ty, an ninh, xử lý, phạt hành vi.")
                .put();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thông tư của Bộ Công an.",
                "Xin giao đất cho ai?",
                "Xử lý ra sao?",
                "thành lập công ty.",
                "Phạt hành vi.",
                "Chờ bao lâu, lau?",
                "Thông tư về an, ninh."
            })
    void a_sign_that_ends_a_sentence_is_no_tone(String query) {
        assertThat(meant(query)).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource({
        "quye^'t ddi.nh, quyết định",
        "thue^' dda^'t, thuế đất",
        "Quye^'t DDi.nh thue^' dda^'t., quyết định thuế đất.",
        "thu? tu.c giao dda^'t, thủ tục giao đất",
        "dda^'t ddo?, đất đỏ",
        "ddo?, đỏ",
        "ca^'p nu+o+'c, cấp nước",
    })
    void a_whole_query_in_viqr_is_read(String query, String meant) {
        assertThat(meant(query)).isEqualTo(meant);
    }

    /** In every office the first letter of the kind of a unit stands for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "quyết định UBND H.An Lão",
                "UBND X.An Hòa",
                "thông tư T.An Giang",
                "đất X.Ia Mơ",
                "C.A tỉnh",
                "thông báo T.U",
                "quyết định H.U về Bộ Công an."
            })
    void a_dot_before_the_vowel_ends_a_shortened_word(String query) {
        assertThat(meant(query)).isEqualTo(query);
    }

    @Test
    void a_place_with_the_letter_of_its_kind_is_found() {
        assertThat(ids(room.search("quyết định UBND H.An Lão"))).containsExactly(district);
    }

    @ParameterizedTest
    @CsvSource({"cach ddi?, cach đi?", "giao ddaats cho ai ddi?, giao đất cho ai đi?"})
    void telex_has_the_bar_of_the_letter_too(String query, String meant) {
        assertThat(meant(query)).isEqualTo(meant);
    }

    @Test
    void what_viqr_asks_for_is_found() {
        assertThat(ids(room.search("thue^' dda^'t"))).containsExactly(tax);
    }

    @Test
    void keys_before_a_sign_that_ends_the_sentence_are_repaired() {
        assertThat(meant("thuế quyeets?")).isEqualTo("thuế quyết?");
    }

    /** Without the same in other words, which stands behind bars. */
    private static String meant(String query) {
        return room.search(query).meant().split(" \\| ")[0];
    }
}
