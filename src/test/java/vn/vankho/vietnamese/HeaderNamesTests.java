package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of offices and of documents in a head where a line break or capitals leave open where a name ends. */
class HeaderNamesTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trên địa bàn tỉnh/An Hòa, do đơn vị tổ chức thu được để lại. | trên địa bàn tỉnh An Hòa, do đơn vị tổ chức thu được để lại",
                "trên địa bàn thành phố/Huế được giao tổ chức thu. | trên địa bàn thành phố Huế được giao tổ chức thu",
                "trên địa bàn tỉnh/Hội An, nơi tổ chức thu. | trên địa bàn tỉnh Hội An, nơi tổ chức thu",
                "trên địa bàn tỉnh/Toàn tỉnh có 3 trung tâm. | trên địa bàn tỉnh",
                "trên địa bàn tỉnh/Sở Nội vụ đã cử đoàn kiểm tra. | trên địa bàn tỉnh"
            })
    void a_name_goes_on_with_the_place_whose_kind_ends_its_line(String lines, String end) {
        assertThat(title("BÁO CÁO\nKết quả thu, nộp phí " + lines.replace('/', '\n')))
                .isEqualTo("Kết quả thu, nộp phí " + end);
    }

    @Test
    void the_days_of_a_calendar_are_in_its_name() {
        assertThat(title("THÔNG BÁO\nLịch tiếp công dân\nTừ ngày 01/6/2031 đến ngày 30/6/2031\nCăn cứ Luật Kho mẫu;"))
                .isEqualTo("Lịch tiếp công dân Từ ngày 01/6/2031 đến ngày 30/6/2031");
        assertThat(title("THÔNG BÁO\nLịch tiếp công dân\nTừ ngày 01/6/2031, Sở tiếp công dân hằng tuần"))
                .isEqualTo("Lịch tiếp công dân");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND THÀNH PHỐ SÔNG CÔNG/TRƯỜNG MẦM NON | Trường Mầm non thành phố Sông Công",
                "ỦY BAN NHÂN DÂN/THỊ XÃ GÒ CÔNG/TRƯỜNG THPT | Trường THPT thị xã Gò Công",
                "HUYỆN ỦY SÔNG CÔNG/TRƯỜNG CHÍNH TRỊ | Trường Chính trị",
                "UBND HUYỆN PHÚ QUỐC/HỘI KHUYẾN HỌC | Hội Khuyến học huyện Phú Quốc",
                "UBND THÀNH PHỐ HÀ NỘI/BỘ TƯ LỆNH | Bộ Tư lệnh thành phố Hà Nội",
                "TỈNH ỦY/BAN TUYÊN GIÁO | Ban Tuyên giáo",
                "ĐẢNG UỶ/BAN TUYÊN GIÁO | Ban Tuyên giáo",
                "BỘ CÔNG NGHIỆP/VỤ PHÁP CHẾ | Vụ Pháp chế"
            })
    void an_office_below_a_whole_name_is_one_of_its_own(String lines, String office) {
        assertThat(issuer(lines)).isEqualTo(office);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PHÒNG TÀI NGUYÊN VÀ MÔI/TRƯỜNG HUYỆN PHÚ QUỐC | Phòng Tài nguyên và Môi trường huyện Phú Quốc",
                "UBND THÀNH PHỐ HẢI/PHÒNG | Ủy ban nhân dân thành phố Hải Phòng",
                "ĐẢNG ỦY SỞ NỘI/VỤ | Đảng ủy Sở nội vụ",
                "VĂN PHÒNG ỦY/BAN NHÂN DÂN TỈNH AN HÒA | Văn phòng Ủy ban nhân dân tỉnh An Hòa"
            })
    void a_broken_name_still_goes_on(String lines, String office) {
        assertThat(issuer(lines)).isEqualTo(office);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VỀ VIỆC PHÊ DUYỆT KẾ HOẠCH SỬ DỤNG ĐẤT NĂM 2031 | Điều 1. Phê duyệt Kế hoạch sử dụng đất năm 2031 với các nội dung sau | Về việc phê duyệt Kế hoạch sử dụng đất năm 2031",
                "VỀ VIỆC BỔ NHIỆM CÁN BỘ KHO MẪU | Điều 1: Bổ nhiệm cán bộ kho mẫu theo danh sách. | Về việc bổ nhiệm cán bộ kho mẫu",
                "VỀ VIỆC BAN HÀNH QUY ĐỊNH VỀ KHO MẪU | Điều 1. Ban hành Quy định về kho mẫu | Về việc ban hành Quy định về kho mẫu",
                "BAN HÀNH KẾ HOẠCH KIỂM KÊ KHO MẪU | Điều 1. Kế hoạch kiểm kê kho mẫu gồm ba phần. | Ban hành Kế hoạch kiểm kê kho mẫu",
                "VỀ VIỆC ỦY BAN NHÂN DÂN TỈNH KIỂM KÊ | Điều 1. Ủy ban nhân dân tỉnh kiểm kê hằng năm. | Về việc Ủy ban nhân dân tỉnh kiểm kê"
            })
    void what_begins_a_sentence_elsewhere_begins_small_within_the_name(String title, String text, String spelled) {
        var page = "UBND TỈNH AN HÒA\nSố: 12/QĐ-UBND\nQUYẾT ĐỊNH\n" + title + "\nCăn cứ Luật Kho mẫu;\n" + text;
        assertThat(DocumentHeader.read(page, "").title()).isEqualTo(spelled);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBMTTQVN TỈNH AN HÒA | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh An Hòa",
                "UBMTTQ VN/TỈNH AN HÒA | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh An Hòa",
                "ỦY BAN MTTQVN TỈNH AN HÒA | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh An Hòa"
            })
    void the_front_is_named_in_full(String lines, String office) {
        assertThat(issuer(lines)).isEqualTo(office);
    }

    private static String title(String text) {
        return String.valueOf(
                DocumentHeader.read("SỞ NỘI VỤ\nSố: 12/TB-SNV\n" + text).title());
    }

    private static String issuer(String lines) {
        var page = lines.replace('/', '\n') + "\nSố: 12/TB-ABC\nTHÔNG BÁO\nLịch trực\nCăn cứ Luật Kho mẫu;";
        return String.valueOf(DocumentHeader.read(page).issuer());
    }
}
