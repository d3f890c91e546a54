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

    @BeforeAll
    static void texts() {
        room = new SearchRoom();
        tax = room.document("Quyết định về thuế đất")
                .text("Quyết định quy định thuế đất, cấp nước, thủ tục giao đất đỏ cho hộ nghèo.")
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
