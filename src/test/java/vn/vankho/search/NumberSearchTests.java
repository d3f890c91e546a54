package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.search.SearchRoom.ids;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.DocumentKind;

/** Numbers and citations as people type them, and what they mean by them. */
class NumberSearchTests extends AskedOffice {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "46/2019/QĐ-UBND",
                "46/2019/qd-ubnd",
                "046/2019/QĐ-UBND",
                "46 /2019/ QĐ - UBND",
                "46/2019/QĐ -UBND",
                "46/2019/qđ -ubnd",
                "Quyết định số 46/2019/QĐ -UBND ngày 12/11/2019",
                "46/2019 /QĐ -UBND",
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

    @ParameterizedTest
    @ValueSource(strings = {"BM.09.01", "bm 09 01", "BM-09-01", "bm09.01", "BM/09/01"})
    void a_code_of_quality_management_is_found_whatever_signs_are_typed(String query) {
        var form = room.document("Phiếu đề nghị")
                .number("BM.09.01")
                .kind(DocumentKind.ISO)
                .text("Kính gửi")
                .put();
        var procedure = room.document("Quy trình tiếp dân")
                .number("QT.TD.04")
                .kind(DocumentKind.ISO)
                .text("Người đến lập phiếu theo mẫu BM.09.01 rồi chờ.")
                .put();

        var result = room.search(query);

        assertThat(result.hits().getFirst().id()).isEqualTo(form);
        assertThat(result.hits().getFirst().why()).isEqualTo("search.why.number");
        if (!query.startsWith("bm09")) assertThat(ids(result)).contains(procedure);
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

    /** Decrees of 1945 bear a number and nothing else. */
    @Test
    void a_bare_number_is_named_with_its_type() {
        try (var here = new SearchRoom()) {
            here.document("Sắc lệnh 77")
                    .number("77")
                    .type("Sắc lệnh")
                    .text("Điều thứ 16: Nay tổ chức.\nĐiều thứ 17: Bộ trưởng thi hành sắc lệnh này.")
                    .put();

            assertThat(here.search("Điều 17 Sắc lệnh 77").jump())
                    .extracting(SearchResult.Jump::label)
                    .containsExactly("Điều 17 – Sắc lệnh số 77");
        }
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
        assertThat(room.suggestions.suggest(typed, 8, SearchRoom.STAFF))
                .filteredOn(line -> line.kind() == Suggestion.Kind.NUMBER)
                .extracting(Suggestion::text)
                .contains("46/2019/QĐ-UBND");
    }

    @Test
    void a_number_with_another_type_or_year_is_not_suggested() {
        for (var typed : new String[] {"nq 46", "46 skhcn", "qd 46 2020"})
            assertThat(room.suggestions.suggest(typed, 8, SearchRoom.STAFF))
                    .filteredOn(line -> line.kind() == Suggestion.Kind.NUMBER)
                    .as(typed)
                    .isEmpty();
    }

    @Test
    void a_citation_by_name_leads_to_the_article() {
        assertThat(room.search("điều 5 quy định phân cấp quản lý đo lường").jump())
                .extracting(SearchResult.Jump::unitKey)
                .containsExactly("dieu_5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"điều 36 luật lao động", "dieu 36 luat lao dong", "dieu 36 luat lao dong 2019"})
    void a_law_is_meant_by_its_short_name_and_year(String query) {
        try (var here = new SearchRoom()) {
            var code = here.document("Bộ luật Lao động")
                    .number("45/2019/QH14")
                    .issued("2019-11-20")
                    .text(
                            "Điều 36. Quyền đơn phương chấm dứt\nNội dung.\nĐiều 117. Nội quy lao động\nLuật lao động 2019.")
                    .put();
            here.document("Luật An toàn, vệ sinh lao động")
                    .number("84/2015/QH13")
                    .issued("2025-06-25")
                    .text("Điều 36. Điều khác\nNội dung.")
                    .put();

            assertThat(here.search(query).jump()).singleElement().satisfies(jump -> {
                assertThat(jump.document()).isEqualTo(code);
                assertThat(jump.unitKey()).isEqualTo("dieu_36");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "điều 3 quy chế làm việc, quy_che__dieu_3, Điều 3. Hội họp",
        "điểm đ khoản 1 điều 3 của quy chế làm việc, quy_che__dieu_3__khoan_1__diem_dd, Điều 3. Hội họp",
        "điều 4 quyết định 30/2025, quy_che__dieu_4, Điều 4. Đi công tác",
        "điều 3 quyết định 30/2025, dieu_3, Điều 3. Tổ chức thực hiện"
    })
    void an_article_of_an_annexed_text_is_led_to(String query, String key, String unit) {
        try (var here = new SearchRoom()) {
            here.document("Quyết định ban hành Quy chế làm việc")
                    .number("30/2025/QĐ-UBND")
                    .issued("2025-05-05")
                    .text(SearchRoom.lines(
                            "Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.",
                            "Điều 2. Hiệu lực",
                            "Điều 3. Tổ chức thực hiện",
                            "Chánh Văn phòng chịu trách nhiệm thi hành.",
                            "QUY CHẾ",
                            "Làm việc",
                            "(Ban hành kèm theo Quyết định số 30/2025/QĐ-UBND)",
                            "Điều 1. Phạm vi",
                            "Điều 2. Nguyên tắc",
                            "Điều 3. Hội họp",
                            "Mỗi tháng họp một lần.",
                            "Điều 4. Đi công tác",
                            "Báo cáo trước khi đi."))
                    .put();

            var found = here.search(query);

            assertThat(found.jump()).extracting(SearchResult.Jump::unitKey).containsExactly(key);
            assertThat(found.hits().getFirst().unit()).endsWith(unit);
        }
    }

    @Test
    void a_standard_is_found_by_its_whole_number_and_its_year_is_no_number_of_a_document() {
        try (var here = new SearchRoom()) {
            var water = here.document("Quy chuẩn về nước")
                    .number("QCVN 01:2021/BTNMT")
                    .issued("2021-01-05")
                    .text("QCVN 01:2021/BTNMT")
                    .put();
            here.document("Quy chuẩn về không khí")
                    .number("QCVN 05:2021/BTNMT")
                    .issued("2021-06-05")
                    .text("QCVN 05:2021/BTNMT")
                    .put();
            here.document("Công văn áp dụng quy chuẩn")
                    .number("12/CV-SKHCN")
                    .issued("2024-06-05")
                    .text("Áp dụng QCVN 09:2021/BTNMT từ nay")
                    .put();

            var found = here.search("QCVN 01:2021/BTNMT");

            assertThat(ids(found)).containsExactly(water);
            assertThat(found.hits().getFirst().why()).isEqualTo("search.why.number");
            assertThat(found.hits().getFirst().number()).isEqualTo("QCVN 01:2021/BTNMT");
        }
    }

    @Test
    void a_number_that_no_document_bears_finds_those_that_name_it_and_no_other_digits() {
        try (var own = new SearchRoom()) {
            own.document("Luật số 45")
                    .number("45/2019/QH14")
                    .text("Trang 46, năm 2019.\nĐiều 46. Trợ cấp")
                    .put();
            var names = own.document("Công văn")
                    .text("Thực hiện Quyết định số 46/2019/QĐ-UBND, Sở báo cáo.")
                    .put();
            for (var query : List.of("46/2019", "46/2019/QĐ-UBND", "quyết định 46/2019/QĐ-UBND")) {
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
}
