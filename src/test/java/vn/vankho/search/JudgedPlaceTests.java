package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gate for places: the first hit of each question is the right document at the right provision and page. */
class JudgedPlaceTests {
    private static LongTexts texts;

    @BeforeAll
    static void fill() {
        texts = new LongTexts();
    }

    @AfterAll
    static void close() {
        texts.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "tổ công nghệ cộng đồng; plan; muc_i; 2",
                "to cong nghe cong dong nam nguoi; plan; muc_i; 2",
                "cảm biến mực nước hồ chứa; plan; muc_ii; 3",
                "số hóa sổ hộ tịch; plan; muc_ii; 4",
                "nguồn vốn sự nghiệp bảy mươi phần trăm; plan; muc_iii; 5",
                "\"thẩm định dự toán trước ngày 20\"; plan; muc_iv; 6",
                "88/KH-UBND thẩm định dự toán; plan; muc_iv; 6",
                "tôm thẻ chân trắng; plan; phu_luc; 8",
                "ban do ao nuoi tom the; plan; phu_luc; 8",
                "mã vạch vườn bưởi da xanh; plan; phu_luc; 9",
                "kho lưu trữ thấm dột; report; trang_2; 2",
                "bốn trăm mét giá tài liệu; report; trang_3; 3",
                "may quet kho lon hong; report; trang_4; 4",
                "còi báo mở cửa tràn; rules; quy_che__dieu_3__khoan_2; 3",
                "trực ban ghi sổ mực nước; rules; quy_che__dieu_3__khoan_4; 4",
                "khoản 4 Điều 3 Quy chế quản lý hồ chứa nước; rules; quy_che__dieu_3__khoan_4; 4",
                "Điều 4 Quy chế quản lý hồ chứa nước; rules; quy_che__dieu_4; 5",
                "hồ Suối Tre dung tích; rules; phu_luc_ii; 8",
                "Phụ lục II Quyết định 27/2030/QĐ-UBND; rules; phu_luc_ii; 7",
                "phu luc 2 quyet dinh 27/2030; rules; phu_luc_ii; 7",
                "Phụ lục I quy chế quản lý hồ chứa nước; rules; phu_luc_i; 6",
                "Chương II Quy chế quản lý hồ chứa nước; rules; quy_che__dieu_3; 3",
                "mục III kế hoạch chuyển đổi số năm 2031; plan; muc_iii; 5",
                "cọc mốc cách mép sông; law; dieu_12; 2",
                "Điều 12 Luật Phòng, chống sạt lở; law; dieu_12; 2",
                "dieu 12 luat phong chong sat lo; law; dieu_12; 2",
                "quyết định 15 UBND quy chế làm việc; 15 of 2011; dieu_1; 1",
                "15/QĐ-UBND giá nước sạch; 15 of 2017; dieu_1; 1",
                "15/QĐ-UBND năm 2008; 15 of 2008; dieu_1; 1",
                "15/QĐ-UBND; 15 of 2030; dieu_1; 1",
                "Đề án 06; programme; trang_2; 2",
                "de an 06 cap xa; programme; trang_2; 2",
                "Nghị quyết 18; office18; dieu_1; 0",
                "Nghị quyết 18 tinh gọn bộ máy; speaks18; muc_ii; 2",
                "Nghị quyết 18 TW; speaks18; muc_ii; 2"
            })
    void the_first_hit_is_the_place(String query, String document, String unitKey, int page) {
        var found = texts.room.search(query);

        assertThat(found.hits()).isNotEmpty();
        var first = found.hits().getFirst();
        assertThat(first.id()).isEqualTo(texts.documents.get(document));
        assertThat(first.unitKey() + " on page " + first.page()).isEqualTo(unitKey + " on page " + page);
        assertThat(first.weaker()).isFalse();
        if (!found.jump().isEmpty())
            assertThat(found.jump().getFirst())
                    .matches(jump -> jump.document().equals(first.id())
                            && jump.unitKey().equals(unitKey)
                            && jump.page() == page);
    }
}
