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

/** A phrase and an exclusion see what plain words see: issuer, type, field, tags and number too. */
class PhraseFieldsTests {
    private static SearchRoom room;
    private static DocumentId rules;
    private static DocumentId draft;

    @BeforeAll
    static void fill() {
        room = new SearchRoom();
        rules = room.document("Quy chế chi tiêu nội bộ")
                .number("46/2019/QĐ-STC")
                .type("Quyết định")
                .issuer("Sở Tài chính tỉnh Sông Thương")
                .field("Ngân sách nhà nước")
                .text("Điều 1. Phạm vi")
                .put();
        draft = room.document("Quy chế chi tiêu của xã")
                .tags("dự thảo", "chờ góp ý")
                .issuer("Tài chính Sở")
                .text("Điều 1. Phạm vi")
                .put();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Sở Tài chính\"", "\"so tai chinh\"", "\"Sở Tài chính tỉnh Sông Thương\"", "\"ngân sách nhà nước\"",
                "\"quyết định\"", "\"46/2019/QĐ-STC\"", "quy chế -\"dự thảo\"", "quy che -\"du thao\"",
                "quy chế -\"chờ góp ý\""
            })
    void what_is_known_of_a_document_can_be_asked_for_and_left_out(String query) {
        assertThat(ids(room.search(query))).containsExactly(rules);
    }

    @ParameterizedTest
    @CsvSource({"Sở Tài sản", "sơ tài chính", "thảo chờ", "du thao cho gop y", "nhà nước quyết định"})
    void what_stands_in_two_of_them_is_no_phrase(String phrase) {
        assertThat(ids(room.search('"' + phrase + '"'))).isEmpty();
    }

    @Test
    void in_title_the_number_is_one_and_the_issuer_is_not() {
        assertThat(ids(room.inTitle("\"46/2019/QĐ-STC\""))).containsExactly(rules);
        assertThat(ids(room.inTitle("\"Sở Tài chính\""))).isEmpty();
        assertThat(ids(room.inTitle("quy chế -\"46/2019\""))).containsExactly(draft);
    }
}
