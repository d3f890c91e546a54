package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.search.SearchRoom.ids;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.vietnamese.VietnameseText;

/** Words with and without diacritics, phrases, exclusions, abbreviations, slips of the hand. */
class WordSearchTests extends AskedOffice {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "văn bản hết hiệu lực",
                "rà soát văn bản",
                "đo lường",
                "hòa giải tranh chấp",
                "quản lý nhà nước",
                "kế hoạch"
            })
    void without_diacritics_the_same_documents_are_found(String query) {
        var folded = VietnameseText.fold(query);
        assertThat(ids(room.search(folded))).isNotEmpty().containsExactlyInAnyOrderElementsOf(ids(room.search(query)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rà soát văn bản",
                "ra soat van ban",
                "raf soats vawn banr",
                "rà soat văn ban",
                "rà soát văn bản",
                "rµ so¸t v¨n b¶n",
                "RÀ SOÁT VĂN BẢN"
            })
    void every_way_of_typing_finds_the_review(String query) {
        assertThat(room.search(query).hits().getFirst().id()).isEqualTo(review);
    }

    @Test
    void both_places_of_a_tone_mark_are_one_word() {
        assertThat(ids(room.search("hoà giải"))).containsExactly(decision);
        assertThat(ids(room.search("\"hoà giải tranh chấp\""))).containsExactly(decision);
    }

    @Test
    void a_phrase_must_stand_so() {
        assertThat(ids(room.search("\"hết hiệu lực\""))).containsExactlyInAnyOrder(decision, review);
        assertThat(ids(room.search("\"lực hiệu\""))).isEmpty();
        assertThat(ids(room.search("“văn bản hết hiệu lực”"))).containsExactly(review);
        assertThat(ids(room.search("\"van ban het hieu luc\""))).containsExactly(review);
    }

    @Test
    void of_a_phrase_only_the_whole_is_marked() {
        try (var here = new SearchRoom()) {
            here.document("Công văn")
                    .text("Sở Công Thương công bố hợp quy; việc công khai do Sở làm.")
                    .put();

            assertThat(SearchRoom.marked(
                            here.search("\"công bố hợp quy\"").hits().getFirst()))
                    .containsExactly("công bố hợp quy");
            assertThat(SearchRoom.marked(here.search("\"cong bo\" khai").hits().getFirst()))
                    .containsExactly("công bố", "khai");
        }
    }

    @Test
    void what_is_excluded_is_not_there() {
        assertThat(ids(room.search("hiệu lực -quyết"))).doesNotContain(decision).contains(review);
        assertThat(ids(room.search("hiệu lực -\"danh mục\"")))
                .doesNotContain(review)
                .contains(decision);
        assertThat(ids(room.search("46/2019/QĐ-UBND"))).contains(decision);
    }

    @Test
    void a_line_of_a_list_is_pasted_with_its_dash() {
        assertThat(ids(room.search("-rà soát văn bản"))).containsExactlyElementsOf(ids(room.search("rà soát văn bản")));
        assertThat(ids(room.search("- rà soát văn bản")))
                .containsExactlyElementsOf(ids(room.search("rà soát văn bản")));
        assertThat(ids(room.search("-\"danh mục\" hiệu lực")))
                .contains(decision)
                .doesNotContain(review);
    }

    @Test
    void in_title_looks_at_titles_and_numbers_only() {
        assertThat(ids(room.inTitle("hiệu lực"))).isEmpty();
        assertThat(ids(room.inTitle("đo lường"))).containsExactlyInAnyOrder(decision, citing);
        assertThat(ids(room.inTitle("\"quy phạm pháp luật\""))).containsExactly(review);
    }

    @Test
    void an_abbreviation_is_what_it_stands_for() {
        assertThat(ids(room.search("chủ tịch ủy ban nhân dân tỉnh"))).contains(review);
        assertThat(ids(room.search("rà soát vbqppl"))).containsExactly(review);
    }

    @Test
    void a_slip_of_the_hand_is_answered_with_the_word_that_was_meant() {
        assertThat(room.search("phuong tienn do").didYouMean()).isEqualTo("phương tiện đo");
        assertThat(room.search("ra soat van ban").didYouMean()).isEqualTo("rà soát văn bản");
        assertThat(room.search("rà soát văn bản").didYouMean()).isNull();
        assertThat(room.search("46/2019/QD-UBND").didYouMean()).isNull();
    }

    /** A word is more frequent elsewhere, and another stands beside its neighbours. */
    @Test
    void the_word_meant_is_one_that_stands_beside_the_others_and_these_stay_as_typed() {
        try (var here = new SearchRoom()) {
            for (int i = 0; i < 20; i++)
                here.document("Thanh tra " + i)
                        .text("Kiểm tra, quản lý, thanh tra lô đất.")
                        .put();
            var water = here.document("Báo cáo")
                    .text("Kết quả quan trắc nước thải. Sạt lở bờ sông.")
                    .put();

            assertThat(here.search("quan trắv nước thải").didYouMean()).isEqualTo("quan trắc nước thải");
            assertThat(here.search("sat loo bo song").didYouMean()).isEqualTo("sạt lở bờ sông");
            assertThat(here.search("quan trac nuoc -xoay").didYouMean()).isEqualTo("quan trắc nước -xoay");
            assertThat(ids(here.search("sat loo bo song"))).containsExactly(water);
        }
    }

    @Test
    void below_what_has_all_the_words_stands_what_has_most_of_what_is_rare_in_them() {
        try (var here = new SearchRoom()) {
            var all =
                    here.document("Kế hoạch").text("Di dời hộ nghèo ven sông.").put();
            var most = here.document("Báo cáo")
                    .text("Hộ nghèo ở xã Đông muốn di dân.")
                    .put();
            for (int i = 0; i < 8; i++)
                here.document("Công văn " + i)
                        .text(i % 2 == 0 ? "Đường đi quanh hồ." : "Đi đôi với việc này.")
                        .put();

            assertThat(here.search("di doi ho ngheo").hits())
                    .extracting(Hit::id)
                    .containsExactly(all, most);
            assertThat(here.search("di dời hồ sen").hits()).hasSizeGreaterThan(2);
        }
    }

    @Test
    void a_sum_without_its_dots_finds_the_sum_with_them() {
        try (var here = new SearchRoom()) {
            var bought = here.document("Tờ trình")
                    .text("Tổng mức 2.847.500.000 đồng.")
                    .put();
            here.document("Dự toán")
                    .text("Chi 500.000.000 và 847.500 đồng, 2 đợt.")
                    .put();
            var listed = here.document("Danh sách").text("Mã 1500000.").put();
            here.document("Chi").text("Chi 1.500.000 đồng.").put();

            assertThat(ids(here.search("2847500000"))).containsExactly(bought);
            assertThat(ids(here.search("tổng mức 2847500000 đồng"))).containsExactly(bought);
            assertThat(ids(here.search("1500000"))).containsExactly(listed);
        }
    }

    @Test
    void marks_are_given_back_where_somebody_wrote_so() {
        try (var here = new SearchRoom()) {
            here.document("Thứ tự ưu tiên").text("Thứ nhất, thứ hai, thứ ba.").put();
            here.document("Người trực").text("Người trực ban nộp thuế.").put();

            assertThat(here.search("thu nhat thu hai").didYouMean()).isEqualTo("thứ nhất thứ hai");
            assertThat(here.search("thue truc thu").didYouMean()).isNull();
            assertThat(here.suggestions.suggest("thue truc thu", 8, SearchRoom.STAFF))
                    .isEmpty();
        }
    }

    @Test
    void no_other_spelling_is_offered_where_a_page_of_documents_has_the_words_as_they_were_typed() {
        try (var here = new SearchRoom()) {
            for (int i = 0; i < 25; i++)
                here.document("Kho cũ " + i).text("Sổ kho cũ " + i).put();
            for (int i = 0; i < 19; i++)
                here.document("So " + i).text("So kho cu " + i).put();
            assertThat(here.search("kho cu").didYouMean()).isEqualTo("kho cũ");

            here.document("So 19").text("So kho cu 19").put();

            assertThat(here.search("kho cu").didYouMean()).isNull();
        }
    }

    @Test
    void a_word_that_reads_like_a_slip_is_found_where_it_was_written() {
        try (var here = new SearchRoom()) {
            here.document("Thông báo nghỉ Tết")
                    .text("Nghỉ tết nguyên đán; bú mẹ.")
                    .put();
            var hidden = here.document("Kế hoạch kín")
                    .text("Hợp đồng test thiết bị")
                    .onlyFor(SearchRoom.UNIT)
                    .put();
            // the vocabulary is a copy of before
            var fresh = here.document("Danh sách box quà").text("Danh sách").put();

            assertThat(ids(here.search("test", SearchRoom.READER))).containsExactly(hidden);
            assertThat(here.search("hợp đồng test", SearchRoom.READER).didYouMean())
                    .isNull();
            assertThat(ids(here.search("box"))).containsExactly(fresh);
            // who may not read it gets what Telex makes of it, as if it were not there
            assertThat(here.search("test").hits()).extracting(Hit::title).containsExactly("Thông báo nghỉ Tết");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tháng 8/2026", "tháng 08/2026", "bao cao thang 8/2026", "mẫu số 1", "mẫu số 01"})
    void a_zero_before_a_figure_is_a_rule_of_writing(String query) {
        try (var here = new SearchRoom()) {
            var report = here.document("Báo cáo công tác")
                    .text("Báo cáo tháng 08/2026 theo Mẫu số 01")
                    .put();
            var other = here.document("Báo cáo khác")
                    .text("Báo cáo tháng 8/2026 theo Mẫu số 1")
                    .put();

            assertThat(ids(here.search(query))).containsExactlyInAnyOrder(report, other);
        }
    }

    @Test
    void of_a_cited_article_no_other_spelling_is_offered() {
        assertThat(room.search("điểm đ khoản 1 điều 3 quyết định 46/2019/QĐ-UBND")
                        .didYouMean())
                .isNull();
        assertThat(room.search("điểm đ khoản 1 điều 3 quy chế").didYouMean()).isNull();
    }

    @Test
    void who_types_a_name_gets_the_document_of_that_name_first() {
        try (var here = new SearchRoom()) {
            here.document("Phiếu trình")
                    .text("Nước mắm Phan Thiết. Nước mắm Phan Thiết. Hiệp hội nước mắm Phan Thiết.")
                    .put();
            var named = here.document(
                            "Về việc công nhận kết quả đại hội và phê duyệt Điều lệ Hiệp hội Nước mắm Phan Thiết")
                    .text("Điều 1. Công nhận kết quả đại hội của Hiệp hội Nước mắm Phan Thiết nhiệm kỳ mới.\n")
                    .put();

            assertThat(here.search("nuoc mam phan thiet").hits().getFirst().id())
                    .isEqualTo(named);
            assertThat(here.search("Nước mắm Phan Thiết").hits().getFirst().id())
                    .isEqualTo(named);
        }
    }
}
