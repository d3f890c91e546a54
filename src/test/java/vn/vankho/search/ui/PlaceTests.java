package vn.vankho.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.extraction.PageText;

/** Where a document is opened, found in its text. */
class PlaceTests {
    private static final List<PageText> DECISION = List.of(new PageText(1, """
                    QUYẾT ĐỊNH
                    Ban hành Quy chế quản lý văn bản
                    Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý văn bản.
                    Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
                    """), new PageText(2, """
                    QUY CHẾ
                    QUẢN LÝ VĂN BẢN
                    (Ban hành kèm theo Quyết định số 45/QĐ-SKHCN ngày 05 tháng 3 năm 2025)
                    Điều 1. Phạm vi điều chỉnh
                    1. Quy chế này quy định việc quản lý văn bản.
                    2. Quy chế này không áp dụng với văn bản mật.
                    Điều 2. Đối tượng áp dụng
                    Các đơn vị thuộc Sở.
                    Điều 3. Nguyên tắc
                    Văn bản phải được quản lý thống nhất.
                    """));

    @Test
    void an_article_of_the_annexed_text_is_the_second_that_begins_like_it() {
        var place = Place.asked("quy_che__dieu_2", 0, "đối tượng").in(DECISION);

        assertThat(place.line()).isEqualTo("dieu 2");
        assertThat(place.page()).isEqualTo(2);
        assertThat(place.before()).isEqualTo(1);
        assertThat(place.beforeOnPage()).isZero();
    }

    /** "Điều thứ 17" of the decrees of 1945 is Điều 17, and its line begins otherwise. */
    @Test
    void the_line_of_an_old_article_begins_as_it_is_written() {
        var decree = List.of(new PageText(1, """
                SẮC LỆNH
                Điều thứ 1: Nay tổ chức các Uỷ ban.
                Điều thứ 7: Bộ trưởng thi hành điều thứ 17.
                Điều thứ 17: Sắc lệnh này thi hành ngay.
                PHỤ LỤC SỐ 1
                BẢNG KÊ
                """));

        assertThat(Place.asked("dieu_17", 0, "").in(decree))
                .extracting(Place::line, Place::before)
                .containsExactly("dieu thu 17", 0);
        assertThat(Place.asked("phu_luc_1", 0, "").in(decree).line()).isEqualTo("phu luc so 1");
    }

    @Test
    void a_number_that_only_the_annexed_text_has_is_found_there() {
        var place = Place.asked("dieu_3", 0, "").in(DECISION);

        assertThat(place.key()).isEqualTo("quy_che__dieu_3");
        assertThat(place.page()).isEqualTo(2);
    }

    @Test
    void what_was_excluded_is_not_marked() {
        assertThat(Place.asked("", 0, "đo lường -\"kế hoạch\" -biển \"phân cấp\"")
                        .words())
                .isEqualToNormalizingWhitespace("đo lường \"phân cấp\"");
    }

    @Test
    void a_clause_is_found_by_its_first_words() {
        var place = Place.asked("quy_che__dieu_1__khoan_2", 0, "").in(DECISION);

        assertThat(place.line()).startsWith("2. quy che nay khong");
    }

    @Test
    void a_clause_that_is_not_there_leads_to_its_article() {
        assertThat(Place.asked("dieu_2__khoan_9", 0, "").in(DECISION).key()).isEqualTo("dieu_2");
    }

    @Test
    void a_place_that_the_text_does_not_have_stays_as_it_was_asked() {
        var place = Place.asked("phu_luc_v", 4, "biểu mẫu");

        assertThat(place.in(DECISION)).isEqualTo(place);
    }

    @Test
    void a_page_within_a_long_provision_is_kept_and_its_heading_is_not_gone_to() {
        var pages = List.of(
                new PageText(1, "Điều 1. Ban hành\n"),
                new PageText(2, "PHỤ LỤC II\nHàng 1\n"),
                new PageText(3, "Hàng 2\n"),
                new PageText(4, "PHỤ LỤC III\nHàng 3\n"));

        var deep = Place.asked("phu_luc_ii", 3, "hàng").in(pages);

        assertThat(deep.page()).isEqualTo(3);
        assertThat(deep.line()).isEmpty();
        assertThat(deep.key()).isEqualTo("phu_luc_ii");
        assertThat(Place.asked("phu_luc_ii", 2, "hàng").in(pages).line()).isEqualTo("phu luc ii");
        // an address of before: the provision stands elsewhere by now
        for (int other : new int[] {1, 4, 9}) {
            assertThat(Place.asked("phu_luc_ii", other, "hàng").in(pages).page())
                    .isEqualTo(2);
            assertThat(Place.asked("phu_luc_ii", other, "hàng").in(pages).line())
                    .isEqualTo("phu luc ii");
        }
    }

    @Test
    void how_far_behind_a_place_the_words_stand_is_kept_in_the_address() {
        var id = new DocumentId(UUID.randomUUID());
        var link = DocumentRoutes.page(id, new DocumentRoutes.At("dieu_2", 2, 1_830), "đối tượng");

        assertThat(link).endsWith("?dieu=dieu_2&trang=2&sau=1830&q=%C4%91%E1%BB%91i+t%C6%B0%E1%BB%A3ng");
        var place = Place.asked(QueryParameters.fromString(link.substring(link.indexOf('?') + 1)));
        assertThat(place.behind()).isEqualTo(1_830);
        assertThat(place.in(DECISION).behind()).isEqualTo(1_830);
    }

    @Test
    void a_page_is_a_place_too() {
        assertThat(Place.asked("trang_7", 0, "").page()).isEqualTo(7);
    }

    @Test
    void what_is_left_out_of_a_search_is_not_marked_and_a_phrase_stays_one() {
        assertThat(Place.asked("", 0, "\"rà soát\" văn bản -dự").words()).isEqualTo("\"rà soát\" văn bản");
    }
}
