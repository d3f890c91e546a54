package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what they mean by it. */
class QueryTests extends AskedOffice {
    @Test
    void the_words_to_mark_are_those_that_were_meant() {
        assertThat(room.search("raf soats").meant()).isEqualTo("rà soát");
        assertThat(room.search("đo lường \"phân cấp\" -\"kế hoạch\" -biển").meant())
                .isEqualTo("đo lường \"phân cấp\"");
    }

    @Test
    void the_words_to_mark_are_also_the_other_forms_of_an_abbreviation() {
        assertThat(room.search("rà soát vb qppl").meant()).contains("rà soát vb qppl | ", "quy phạm pháp luật");
        assertThat(room.search("ủy ban nhân dân tỉnh").meant()).isEqualTo("ủy ban nhân dân tỉnh | ubnd tỉnh");
        assertThat(room.search("46/2019/QĐ-UBND").meant()).doesNotContain("|");
    }

    @Test
    void words_in_sequence_are_marked_and_the_same_syllables_elsewhere_are_not() {
        try (var own = new SearchRoom()) {
            own.document("Quy chế làm việc")
                    .text("Quý chè về lam: quy chế làm việc của Sở, việc chế biến chè.")
                    .put();
            assertThat(SearchRoom.marked(own.search("quy che lam viec").hits().getFirst()))
                    .containsExactly("quy chế làm việc");
            assertThat(SearchRoom.marked(own.search("quy chế làm việc").hits().getFirst()))
                    .containsExactly("quy chế làm việc");
            assertThat(SearchRoom.marked(own.search("che bien").hits().getFirst()))
                    .containsExactly("chế biến");
        }
    }

    @Test
    void without_diacritics_the_text_itself_says_which_spelling_is_meant() {
        try (var own = new SearchRoom()) {
            for (int i = 0; i < 5; i++)
                own.document("Vật tư " + i).text("Thép và sắt lò xo loại " + i).put();
            own.document("Phương án")
                    .text("Kè bằng sắt lò; khi sạt lở bờ sông thì di dời, sạt lở xong thì trồng lại.")
                    .put();
            own.document("Rời").text("Sạt. Thanh sắt. Núi lở.").put();

            assertThat(own.search("sat lo bo song").meant()).isEqualTo("sat lo bo song");
            assertThat(SearchRoom.marked(own.search("sat lo bo song").hits().getFirst()))
                    .containsExactly("sạt lở bờ sông", "sạt lở");
            assertThat(markedIn("Phương án", own.search("sat lo"))).containsExactly("sắt lò", "sạt lở", "sạt lở");
            assertThat(markedIn("Rời", own.search("sat lo"))).containsExactly("Sạt", "sắt", "lở");
        }
    }

    @Test
    void without_diacritics_the_text_says_which_spelling_of_the_title_is_meant() {
        try (var own = new SearchRoom()) {
            own.document("Kế hoạch đầu tư").text("Ứng dụng giao dịch điện tử.").put();
            own.document("Tư liệu").text("Dòng điện.").put();

            assertThat(markedInTitle("Kế hoạch đầu tư", own.search("dien tu"))).isEmpty();
            assertThat(markedInTitle("Kế hoạch đầu tư", own.search("dau tu"))).containsExactly("đầu tư");
            assertThat(markedInTitle("Tư liệu", own.search("dien tu"))).containsExactly("Tư");
        }
    }

    private static List<String> markedInTitle(String title, SearchResult result) {
        return result.hits().stream()
                .filter(hit -> hit.title().equals(title))
                .flatMap(hit -> hit.titleMarks().stream())
                .map(mark -> title.substring(mark.from(), mark.until()))
                .toList();
    }

    private static List<String> markedIn(String title, SearchResult result) {
        return result.hits().stream()
                .filter(hit -> hit.title().equals(title))
                .findFirst()
                .map(SearchRoom::marked)
                .orElseThrow();
    }

    @Test
    void only_a_file_with_pages_of_its_own_tells_a_page() {
        var flowing = room.search("khoản 2 Điều 5 Quyết định 46/2019/QĐ-UBND").hits().stream()
                .filter(hit -> !hit.id().equals(decision))
                .findFirst()
                .orElseThrow();

        assertThat(flowing.page()).isZero();
        assertThat(flowing.unitKey()).doesNotContain("trang");
    }

    @Test
    void a_legal_document_says_that_nobody_determined_its_effect_and_others_say_nothing() {
        assertThat(room.search("46/2019/QĐ-UBND").hits())
                .flatExtracting(Hit::statuses)
                .containsOnly(Facet.STATUS_UNKNOWN);
        assertThat(room.search("QT-09").hits().getFirst().statuses()).isEmpty();
        assertThat(SearchRoom.counts(room.narrowed("hiệu lực", SearchRoom.STAFF), Facet.STATUS))
                .isEqualTo("UNKNOWN 2");
    }

    @Test
    void words_are_marked_as_they_stand_in_the_original() {
        var hit = room.search("tham quyen kiem tra").hits().getFirst();

        assertThat(hit.id()).isEqualTo(decision);
        assertThat(hit.unit()).isEqualTo("Điều 5. Thẩm quyền kiểm tra");
        assertThat(SearchRoom.marked(hit)).contains("Thẩm quyền kiểm tra", "kiểm tra");
    }

    @Test
    void of_a_long_question_what_only_shares_some_words_is_below_the_line() {
        try (var own = new SearchRoom()) {
            var meant = own.document("Hỗ trợ nhà ở")
                    .text("Hộ nghèo bị sạt lở đất được hỗ trợ di dời nhà ở đến khu tái định cư.")
                    .put();
            for (var shared : List.of("danh sách hộ nghèo", "di dời cột điện", "hồ sơ nhà ở", "biển báo sạt lở"))
                own.document("Thông báo").text("Thông báo về " + shared + ".").put();
            for (int i = 0; i < 40; i++)
                own.document("Lịch trực " + i).text("Lịch trực tuần " + i + ".").put();

            var result = own.search("hộ nghèo bị sạt lở đất được hỗ trợ di dời nhà ở thế nào");

            assertThat(result.hits())
                    .filteredOn(hit -> !hit.weaker())
                    .extracting(Hit::id)
                    .containsExactly(meant);
            assertThat(result.matching()).isEqualTo(1);
            assertThat(result.hits()).as("they are still there").hasSize(5);
        }
    }

    @Test
    void there_is_never_a_blank_page() {
        var result = room.search("rà soát văn bản xyzzy");

        assertThat(result.hits()).isNotEmpty().allMatch(Hit::weaker);
        assertThat(result.suggestions()).contains("rà soát văn bản");
        assertThat(room.search("xyzzy plugh frotz").suggestions()).isEmpty();
        assertThat(room.search("rà soát -văn bản xyzzy").suggestions())
                .contains("rà soát bản")
                .noneMatch(line -> line.contains("  "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\"", "-", "\"\"", "-\"\"", "*", "a", "...", "/", "//", "-x", "\"của\"", "điều", "khoản 1",
                "𝒳", "\u0301"
            })
    void no_query_breaks_the_search(String query) {
        assertThat(room.search(query).total()).isNotNegative();
        assertThat(room.suggestions.suggest(query, 8, SearchRoom.STAFF)).isNotNull();
    }

    @Test
    void a_text_without_articles_is_found_at_its_part() {
        try (var own = new SearchRoom()) {
            own.document("Kế hoạch rà soát")
                    .text(SearchRoom.lines(
                            "KẾ HOẠCH",
                            "I. MỤC ĐÍCH, YÊU CẦU",
                            "Bảo đảm tính thống nhất.",
                            "II. NỘI DUNG",
                            "Phòng chuyên môn gửi danh mục trước ngày 15."))
                    .put();
            var hit = own.search("gửi danh mục").hits().getFirst();
            assertThat(hit.unit()).contains("NỘI DUNG");
            assertThat(hit.unitKey()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "-", "*", "(((", "...", "\"\""})
    void signs_alone_find_nothing_where_an_empty_line_finds_everything(String query) {
        assertThat(room.search("").total()).isPositive();
        assertThat(room.search(query).total()).isZero();
    }

    @Test
    void a_pasted_page_is_a_query_too() {
        assertThat(room.search("kiểm tra phương tiện đo nhóm hai trên địa bàn tỉnh ".repeat(300))
                        .total())
                .isPositive();
    }
}
