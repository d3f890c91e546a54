package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.search.SearchRoom.ids;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.DocumentId;

/** What people type, and what they mean by it. */
class QueryTests {
    private static SearchRoom room;
    private static DocumentId decision;
    private static DocumentId citing;
    private static DocumentId otherYear;
    private static DocumentId review;

    @BeforeAll
    static void fill() {
        room = new SearchRoom();
        decision = room.document("Ban hành Quy định phân cấp quản lý đo lường trên địa bàn tỉnh Sông Thương")
                .number("46/2019/QĐ-UBND")
                .type("Quyết định")
                .issuer("Ủy ban nhân dân tỉnh Sông Thương")
                .issued("2019-11-12")
                .text(
                        SearchRoom.lines(
                                "ỦY BAN NHÂN DÂN TỈNH SÔNG THƯƠNG",
                                "Số: 46/2019/QĐ-UBND",
                                "QUYẾT ĐỊNH",
                                "Điều 1. Phạm vi điều chỉnh",
                                "Quy định này phân cấp quản lý nhà nước về đo lường.",
                                "Điều 2. Đối tượng áp dụng",
                                "Tổ chức, cá nhân có hoạt động đo lường."),
                        SearchRoom.lines(
                                "Điều 5. Thẩm quyền kiểm tra",
                                "1. Sở chủ trì kiểm tra phương tiện đo nhóm hai.",
                                "2. Hòa giải tranh chấp thuộc thẩm quyền của xã.",
                                "Điều 6. Hiệu lực",
                                "Quyết định này hết hiệu lực khi có văn bản thay thế."))
                .put();
        citing = room.document("Công văn hướng dẫn thực hiện phân cấp đo lường")
                .number("310/SKHCN-QLCN")
                .issued("2020-03-01")
                .text("Thực hiện Quyết định số 46/2019/QĐ-UBND ngày 12/11/2019, Sở hướng dẫn như sau.")
                .put();
        otherYear = room.document("Quy định giá dịch vụ nghĩa trang")
                .number("46/2021/QĐ-UBND")
                .type("Quyết định")
                .issued("2021-06-06")
                .text("Điều 1. Ban hành quy định giá.")
                .put();
        review = room.document("Kết quả rà soát văn bản quy phạm pháp luật năm 2025")
                .number("12/BC-SKHCN")
                .type("Báo cáo")
                .issued("2026-01-15")
                .text("Danh mục văn bản hết hiệu lực toàn bộ: 14 văn bản. Chủ tịch UBND tỉnh công bố.")
                .put();
        room.document("Quy trình đánh giá nội bộ")
                .number("QT-09")
                .kind(vn.vankho.document.DocumentKind.ISO)
                .text("Văn phòng lập kế hoạch đánh giá. Bản sao được lưu. Hiệu lực của hệ thống, lực lượng đánh giá.")
                .put();
    }

    @Test
    void the_words_to_mark_are_those_that_were_meant() {
        assertThat(room.search("raf soats").meant()).isEqualTo("rà soát");
        assertThat(room.search("đo lường \"phân cấp\" -\"kế hoạch\" -biển").meant())
                .isEqualTo("đo lường phân cấp");
    }

    @Test
    void the_words_to_mark_are_also_the_other_forms_of_an_abbreviation() {
        assertThat(room.search("rà soát vb qppl").meant()).contains("rà soát vb qppl | ", "quy phạm pháp luật");
        assertThat(room.search("ủy ban nhân dân tỉnh").meant()).isEqualTo("ủy ban nhân dân tỉnh | ubnd tỉnh");
        assertThat(room.search("46/2019/QĐ-UBND").meant()).doesNotContain("|");
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "46/2019/QĐ-UBND",
                "46/2019/qd-ubnd",
                "046/2019/QĐ-UBND",
                "46 /2019/ QĐ - UBND",
                "Quyết định số 46/2019/QĐ-UBND",
                "quyết định 46/2019/QĐ-UBND ngày 12/11/2019",
                "46/2019",
                "qd 46/2019",
                "QĐ46/2019",
                "số 46 năm 2019"
            })
    void a_number_in_any_form_finds_its_document_first_and_those_that_cite_it_below(String query) {
        var result = room.search(query);

        assertThat(result.hits().getFirst().id()).isEqualTo(decision);
        assertThat(result.hits().getFirst().why()).isEqualTo("search.why.number");
        assertThat(ids(result)).contains(citing).doesNotContain(otherYear);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qd 46 ubnd", "46 QĐ-UBND", "QĐ46"})
    void a_number_without_its_year_finds_all_years_newest_first(String query) {
        assertThat(ids(room.search(query))).startsWith(otherYear, decision);
    }

    @Test
    void a_citation_leads_to_the_article() {
        var result = room.search("khoản 2 Điều 5 Quyết định 46/2019/QĐ-UBND");

        assertThat(result.jump()).first().satisfies(jump -> {
            assertThat(jump.document()).isEqualTo(decision);
            assertThat(jump.label()).isEqualTo("Điều 5, khoản 2 – 46/2019/QĐ-UBND");
            assertThat(jump.page()).isEqualTo(2);
            assertThat(jump.unitKey()).isEqualTo("dieu_5__khoan_2");
        });
        var first = result.hits().getFirst();
        assertThat(first.id()).isEqualTo(decision);
        assertThat(first.unit()).isEqualTo("Điều 5. Thẩm quyền kiểm tra");
        assertThat(first.page()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dieu 5 quy dinh", "điều 5 quyết định", "Điều 5 quản lý quy định", "dieu 5 qd"})
    void a_citation_that_names_no_document_leads_nowhere(String query) {
        assertThat(room.search(query).jump()).isEmpty();
    }

    @Test
    void a_citation_may_name_the_document_by_its_title_without_diacritics() {
        assertThat(room.search("dieu 5 quy dinh phan cap do luong").jump())
                .extracting(SearchResult.Jump::document)
                .containsExactly(decision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qd 46", "46 qd", "quyết định 46", "QĐ 46 ubnd", "qd 46 2019", "46 ub", "qđ 046"})
    void a_number_is_suggested_by_its_parts_in_any_order(String typed) {
        assertThat(room.engine.suggest(typed, 8, SearchRoom.STAFF))
                .filteredOn(line -> line.kind() == Suggestion.Kind.NUMBER)
                .extracting(Suggestion::text)
                .contains("46/2019/QĐ-UBND");
    }

    @Test
    void a_number_with_another_type_or_year_is_not_suggested() {
        for (var typed : new String[] {"nq 46", "46 skhcn", "qd 46 2020"})
            assertThat(room.engine.suggest(typed, 8, SearchRoom.STAFF))
                    .filteredOn(line -> line.kind() == Suggestion.Kind.NUMBER)
                    .as(typed)
                    .isEmpty();
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
                .extracting(Hit::status)
                .containsOnly(Facet.STATUS_UNKNOWN);
        assertThat(room.search("QT-09").hits().getFirst().status()).isEmpty();
        assertThat(SearchRoom.counts(room.narrowed("hiệu lực", SearchRoom.STAFF), Facet.STATUS))
                .isEqualTo("UNKNOWN 2");
    }

    @Test
    void a_citation_by_name_leads_to_the_article() {
        assertThat(room.search("điều 5 quy định phân cấp quản lý đo lường").jump())
                .extracting(SearchResult.Jump::unitKey)
                .containsExactly("dieu_5");
    }

    @Test
    void words_are_marked_as_they_stand_in_the_original() {
        var hit = room.search("tham quyen kiem tra").hits().getFirst();

        assertThat(hit.id()).isEqualTo(decision);
        assertThat(hit.unit()).isEqualTo("Điều 5. Thẩm quyền kiểm tra");
        assertThat(SearchRoom.marked(hit)).contains("Thẩm quyền kiểm tra", "kiểm tra");
    }

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
        var folded = vn.vankho.vietnamese.VietnameseText.fold(query);
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
    void what_is_excluded_is_not_there() {
        assertThat(ids(room.search("hiệu lực -quyết"))).doesNotContain(decision).contains(review);
        assertThat(ids(room.search("hiệu lực -\"danh mục\"")))
                .doesNotContain(review)
                .contains(decision);
        assertThat(ids(room.search("46/2019/QĐ-UBND"))).contains(decision);
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
        assertThat(room.engine.suggest(query, 8, SearchRoom.STAFF)).isNotNull();
    }

    @Test
    void a_number_that_no_document_bears_finds_those_that_name_it_and_no_other_digits() throws java.io.IOException {
        try (var own = new SearchRoom()) {
            own.document("Luật số 45")
                    .number("45/2019/QH14")
                    .text("Trang 46, năm 2019.\nĐiều 46. Trợ cấp")
                    .put();
            var names = own.document("Công văn")
                    .text("Thực hiện Quyết định số 46/2019/QĐ-UBND, Sở báo cáo.")
                    .put();
            for (var query : java.util.List.of("46/2019", "46/2019/QĐ-UBND", "quyết định 46/2019/QĐ-UBND")) {
                var result = own.search(query);
                assertThat(result.total()).as(query).isEqualTo(1);
                assertThat(result.hits().getFirst().id()).isEqualTo(names);
                assertThat(result.hits().getFirst().why()).isEqualTo("search.why.citing");
                assertThat(result.hits().stream().skip(1)).allMatch(Hit::weaker);
            }
            assertThat(own.search("47/2018").hits()).allMatch(Hit::weaker);
            var words = own.document("Trả kết quả")
                    .text("Nghị định quy định trong 15 ngày làm việc.")
                    .put();
            assertThat(own.search("nghị định 15 ngày làm việc").hits().getFirst())
                    .matches(hit -> hit.id().equals(words) && !hit.weaker());
        }
    }

    @Test
    void a_text_without_articles_is_found_at_its_part() throws java.io.IOException {
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
