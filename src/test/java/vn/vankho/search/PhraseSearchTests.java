package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.search.SearchRoom.ids;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;

/** A phrase is its words in exactly this order, however many they are and wherever its pieces stand. */
class PhraseSearchTests {
    private static SearchRoom room;
    private static DocumentId whole;

    @BeforeAll
    static void fill() {
        room = new SearchRoom();
        whole = room.document("Quy chế")
                .text("Phòng Tổng hợp bàn giao tài sản công cho đơn vị mới trước ngày 30 tháng 6.")
                .put();
        room.document("Công văn")
                .kind(DocumentKind.RECORD)
                .text(
                        "Đơn vị mới. Bàn giao tài liệu; giao tài sản; tài sản công; sản công nghệ; công cho mượn, cho đơn vị cũ.")
                .put();
        room.document("Giấy mời")
                .text("Đại biểu bán giao tại sân công cho đơn vị mọi nơi.")
                .put();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bàn giao tài sản",
                "bàn giao tài sản công",
                "giao tài sản công cho",
                "bàn giao tài sản công cho đơn vị mới",
                "tài sản công cho",
                "đơn vị mới trước"
            })
    void its_pieces_apart_are_not_the_phrase(String phrase) {
        assertThat(ids(room.search("\"" + phrase + "\""))).containsExactly(whole);
    }

    @Test
    void without_diacritics_every_spelling_is_found_in_the_same_order_only() {
        assertThat(ids(room.search("\"ban giao tai san cong cho don vi\"")))
                .hasSize(2)
                .contains(whole);
        assertThat(ids(room.search("\"giao tai san cong nghe\""))).isEmpty();
        assertThat(ids(room.search("\"don vi moi\""))).hasSize(3);
    }

    @Test
    void of_two_words_and_of_one_the_diacritics_count_too() {
        assertThat(ids(room.search("\"bàn giao\""))).hasSize(2).contains(whole);
        assertThat(ids(room.search("\"bán\""))).hasSize(1).doesNotContain(whole);
    }

    @Test
    void a_phrase_can_be_left_out() {
        assertThat(ids(room.search("đơn vị -\"tài sản công cho\""))).hasSize(2).doesNotContain(whole);
    }

    /** A page that is copied has quotation marks of its own. */
    @Test
    void of_a_copied_sentence_the_other_words_are_found_where_its_quotation_is_nowhere() {
        var sentence = "khi có trụ sở khác, cơ quan “né tránh” bàn giao tài sản công cho đơn vị mới";

        var found = room.search(sentence);

        assertThat(found.onlyWeaker()).isTrue();
        assertThat(found.hits()).extracting(Hit::id).contains(whole);
        assertThat(room.search(sentence + " -\"bàn giao tài sản\"").hits())
                .extracting(Hit::id)
                .isNotEmpty()
                .doesNotContain(whole);
        assertThat(room.search("bàn giao \"né tránh\"").hits()).isEmpty();
        assertThat(found.unquoted()).containsExactly("né tránh");
    }

    @Test
    void a_quotation_that_stands_elsewhere_is_not_dropped_where_the_question_is_narrowed_or_leaves_that_out() {
        var sentence = "khi có trụ sở khác, cơ quan “bàn giao tài sản” theo yêu cầu cho đơn vị mới";
        assertThat(ids(room.search(sentence))).contains(whole);

        assertThat(room.narrowed(sentence, SearchRoom.STAFF, Facet.KIND, "RECORD")
                        .hits())
                .isEmpty();
        var without = room.search(sentence + " -\"tài sản công cho\"");
        assertThat(without.hits()).isEmpty();
        assertThat(without.unquoted()).isEmpty();
    }
}
