package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.search.SearchRoom.ids;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.DocumentId;

/** Numbers begin anew each year: of a number without its year the day beside it says which document is meant. */
class DatedNumberSearchTests {
    private static final String ARTICLE = "Điều 3. Tổ chức thực hiện\nChánh Văn phòng chịu trách nhiệm thi hành.";

    private static SearchRoom room;
    private static DocumentId meant;
    private static DocumentId sameYear;
    private static DocumentId older;
    private static DocumentId newer;

    @BeforeAll
    static void fill() {
        room = new SearchRoom();
        meant = put("2023-06-05");
        sameYear = put("2023-11-20");
        older = put("2021-02-01");
        newer = put("2025-08-19");
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định 1234/QĐ-UBND ngày 05/6/2023",
                "1234/qd-ubnd ngay 5/6/2023",
                "Quyết định số 1234/QĐ-UBND ngày 05 tháng 6 năm 2023 của UBND tỉnh",
                "Điều 3 Quyết định 1234/QĐ-UBND ngày 05/6/2023"
            })
    void the_document_of_the_day_stands_first_and_other_years_are_left_out(String query) {
        assertThat(ids(room.search(query))).containsExactly(meant, sameYear);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234/QĐ-UBND năm 2023",
                "1234/QĐ-UBND 2023",
                "năm 2023 quyết định 1234/qđ-ubnd",
                "Quyết định số 1234/QĐ-UBND của UBND tỉnh năm 2023"
            })
    void of_a_year_its_documents_are_found_newest_first(String query) {
        assertThat(ids(room.search(query))).containsExactly(sameYear, meant);
    }

    @Test
    void a_year_in_the_words_behind_a_number_is_no_year_of_the_number() {
        assertThat(ids(room.search("1234/QĐ-UBND phê duyệt kế hoạch năm 2023")))
                .containsExactly(newer, sameYear, meant, older);
    }

    @Test
    void a_year_in_which_nobody_issued_it_hides_nothing() {
        assertThat(ids(room.search("1234/QĐ-UBND ngày 05/6/2019"))).containsExactly(newer, sameYear, meant, older);
    }

    @Test
    void a_document_that_does_not_say_its_day_may_be_the_one_that_is_meant() {
        try (var here = new SearchRoom()) {
            var undated = here.document("Bản quét").number("9/QĐ-SKHCN").put();
            var dated = here.document("Bản gốc")
                    .number("9/QĐ-SKHCN")
                    .issued("2023-06-05")
                    .put();
            here.document("Năm khác").number("9/QĐ-SKHCN").issued("2024-06-05").put();

            assertThat(ids(here.search("9/QĐ-SKHCN ngày 05/6/2023"))).containsExactly(dated, undated);
        }
    }

    @Test
    void a_cited_article_is_led_to_in_the_document_of_the_day() {
        assertThat(room.search("Điều 3 Quyết định 1234/QĐ-UBND ngày 05/6/2023").jump())
                .extracting(SearchResult.Jump::document)
                .containsExactly(meant, sameYear);
        assertThat(room.search("Điều 3 Quyết định 1234/QĐ-UBND năm 2021").jump())
                .extracting(SearchResult.Jump::document)
                .containsExactly(older);
    }

    private static DocumentId put(String day) {
        return room.document("Quyết định về việc công nhận kết quả")
                .number("1234/QĐ-UBND")
                .issued(day)
                .text(ARTICLE)
                .put();
    }
}
