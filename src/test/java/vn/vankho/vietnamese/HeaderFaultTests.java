package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads that were once read wrong, in the forms in which they came. A wrong field is worse than none: a clerk trusts what stands there. */
class HeaderFaultTests {
    @Test
    void the_rows_of_a_register_say_nothing_of_the_register() {
        var header = DocumentHeader.read("""
                   \tSỞ KHO MẪU CHUẨN
                \tIN SỔ VĂN BẢN ĐẾN
                \tNgày đến
                \tSố đến
                \tSố/ký hiệu
                \t28/12/2031\t6\tChính phủ\t15/2030/QĐ-UBND\t26/04/2030\tQuyết định\tBan hành Quy định về kho mẫu
                \t28/12/2031\t9\tUBND Tỉnh\t4532/UBND-KSTT\t28/12/2031\tCông văn\tV/v Xây dựng kế hoạch kiểm kê
                """);
        assertThat(header).isEqualTo(new DocumentHeader(null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SỞ NỘI/VỤ | Sở Nội vụ",
                "PHÒNG VĂN HÓA VÀ XÃ/HỘI | Phòng Văn hóa và Xã hội",
                "BỘ CÔNG THƯƠNG/VỤ PHÁP CHẾ | Vụ Pháp chế",
                "UBND TỈNH TRƯỜNG HÀ/VĂN PHÒNG | Văn phòng Ủy ban nhân dân tỉnh Trường Hà",
                "UBND TỈNH TRƯỜNG HÀ/PHÒNG NCKSTTHC | Phòng NCKSTTHC tỉnh Trường Hà",
                "ỦY BAN NHÂN DẪN/TÍNH TRƯỜNG HÀ | Ủy ban nhân dân tỉnh Trường Hà",
                "ỦY BAN MTTQ VIỆT NAM/TỈNH TRƯỜNG HÀ/BAN THƯỜNG TRỰC | Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trường Hà"
            })
    void an_office_is_named_as_its_letterhead_means_it(String lines, String office) {
        var page = lines.replace('/', '\n') + """

                Số: 12/TB-ABC
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                THÔNG BÁO
                Lịch trực
                Căn cứ tình hình thực tế;
                """;
        assertThat(DocumentHeader.read(page).issuer()).isEqualTo(office);
    }

    @Test
    void a_report_begins_where_its_first_sentence_stands() {
        var page = """
                SỞ NỘI VỤ
                Số: 12/BC-SNV
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                BÁO CÁO
                Kết quả kiểm tra hoạt động của
                Trung tâm Dịch vụ việc làm trên địa bàn tỉnh
                Toàn tỉnh có 3 trung tâm.
                """;
        assertThat(DocumentHeader.read(page).title())
                .isEqualTo("Kết quả kiểm tra hoạt động của Trung tâm Dịch vụ việc làm trên địa bàn tỉnh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HỘI ĐỒNG NHÂN DÂN TỈNH TRƯỜNG HÀ KHÓA IX, KỲ HỌP THỨ 18",
                "HỘI ĐỒNG NHÂN DÂN TỈNH TRƯỜNG HÀ\nKHÓA IX, KỲ HỌP THỨ 18 (CHUYÊN ĐỀ)",
                "HỘI ĐỒNG NHÂN DÂN TỈNH TRƯỜNG HÀ KHÓA X NHIỆM KỲ 2021 - 2026 kỳ họp thứ 5"
            })
    void the_session_of_a_council_is_no_part_of_a_title(String council) {
        assertThat(DocumentHeader.read("""
                        HỘI ĐỒNG NHÂN DÂN TỈNH TRƯỜNG HÀ
                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        Độc lập - Tự do - Hạnh phúc
                        Số: 912/2030/NQ-HĐND
                        Trường Hà, ngày 08 tháng 12 năm 2030
                        NGHỊ QUYẾT
                        Về chính sách hỗ trợ học phí cho trẻ vùng khó khăn

                        %s
                        Căn cứ Luật Tổ chức chính quyền địa phương;
                        """.formatted(council)).title())
                .isEqualTo("Về chính sách hỗ trợ học phí cho trẻ vùng khó khăn");
    }

    @Test
    void a_list_of_texts_to_be_written_has_no_number_of_its_own() {
        var header = DocumentHeader.read("""
                NQ can xu ly
                \tSTT\tTên gọi văn bản\tCơ quan soạn thảo\tGhi chú
                \t1\tNghị quyết về mức thu lệ phí kho mẫu\tSở Tài chính\tTrình kỳ họp giữa năm
                \t
                Số: 03/2031/NQ-HĐND
                """);
        assertThat(header.number()).isNull();
        assertThat(header.typeName()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DỰ THẢO", "DỰ THẢO LẦN 2", "HỎA TỐC", "KHẨN"})
    void what_is_stamped_below_an_office_is_no_part_of_its_name(String stamp) {
        var header = DocumentHeader.read(
                "ỦY BAN NHÂN DÂN\nTỈNH SÔNG THƯƠNG\n" + stamp + "\nSố:     /QĐ-UBND\nQUYẾT ĐỊNH\nVề kho mẫu\nCăn cứ");
        assertThat(header.issuer()).isEqualTo("Ủy ban nhân dân tỉnh Sông Thương");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC | PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC",
                "QUYẾT ĐỊNH VỀ VIỆC THÀNH LẬP KHO MẪU | VỀ VIỆC THÀNH LẬP KHO MẪU",
                "LUẬT KHO MẪU CHUẨN VIỆT NAM | Luật Kho mẫu chuẩn Việt Nam",
                "ĐIỀU LỆ HỘI KHO MẪU TỈNH SÔNG THƯƠNG | ĐIỀU LỆ HỘI KHO MẪU TỈNH SÔNG THƯƠNG",
                "Án lệ số 14/2031/AL về công nhận điều kiện của hợp đồng tặng cho kho mẫu mà điều kiện đó không được ghi trong hợp đồng"
                        + " | về công nhận điều kiện của hợp đồng tặng cho kho mẫu mà điều kiện đó không được ghi trong hợp đồng"
            })
    void a_name_that_begins_on_the_line_of_its_type(String line, String title) {
        assertThat(DocumentHeader.read(line + "\nKính gửi: Lãnh đạo Sở").title())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PHIẾU KIỂM KÊ KHO MẪU | Phiếu",
                "ĐƠN ĐỀ NGHỊ CẤP MẪU CHUẨN | Đơn đề nghị",
                "BẢNG KÊ CHI TIẾT MẪU CHUẨN | Bảng kê",
                "BẢN GIẢI TRÌNH CHỈNH SỬA DỰ TOÁN | Bản giải trình"
            })
    void a_form_is_known_by_the_first_words_of_its_name(String name, String type) {
        var header = DocumentHeader.read("VIỆN KHO MẪU\n\n" + name + "\nMã biểu mẫu: KM-02\nKính gửi: Viện trưởng");
        assertThat(header).isEqualTo(new DocumentHeader(null, type, "Viện Kho mẫu", null, name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ĐẢNG BỘ TỈNH SÔNG THƯƠNG / TỈNH UỶ SÔNG THƯƠNG | Tỉnh ủy Sông Thương",
                "HUYỆN ỦY CẦU NGÓI | Huyện ủy Cầu Ngói",
                "UBND TỈNH SÔNG THƯƠNG / THANH TRA | Thanh tra tỉnh Sông Thương"
            })
    void names_of_places_are_large_and_kinds_of_offices_small(String column, String issuer) {
        assertThat(DocumentHeader.read(column.replace(" / ", "\n") + "\nSố: 5/BC-KM\nBÁO CÁO\nVề kho mẫu")
                        .issuer())
                .isEqualTo(issuer);
    }

    @Test
    void the_second_line_of_an_office_is_no_type() {
        var header = DocumentHeader.read(
                "BỘ\nKẾ HOẠCH VÀ ĐẦU TƯ\nSố: 12/2031/TT-BKHĐT\nTHÔNG TƯ\nQuy định về kho mẫu\nCăn cứ Luật Kho mẫu");
        assertThat(header.typeName()).isEqualTo("Thông tư");
        assertThat(header.issuer()).isEqualTo("Bộ Kế hoạch và Đầu tư");
        assertThat(header.title()).isEqualTo("Quy định về kho mẫu");
    }

    @Test
    void a_charter_below_its_type_keeps_the_capitals_of_its_places() {
        assertThat(DocumentHeader.read("QUY CHẾ\nKHO MẪU TỈNH SÔNG THƯƠNG\nChương I\n")
                        .title())
                .isEqualTo("QUY CHẾ KHO MẪU TỈNH SÔNG THƯƠNG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CỦA BỘ KHO MẪU SỐ 07/2031/CT-BKHCN\nNGÀY 30 THÁNG 12 NĂM 2031\nVỀ KIỂM KÊ KHO MẪU",
                "CỦA BỘ KHO MẪU SỐ 07/2031/CT-BKHCN\nNGÀY 30 THÁNG 12 NĂM 2031 VỀ KIỂM KÊ KHO MẪU",
                "CỦA ĐOÀN CHỦ TỊCH HỘI KHO MẪU\nVỀ KIỂM KÊ KHO MẪU"
            })
    void neither_the_day_nor_the_office_of_an_old_heading_is_in_the_name(String heading) {
        assertThat(DocumentHeader.read("CHỈ THỊ\n" + heading + "\nThực hiện Luật Kho mẫu")
                        .title())
                .isEqualTo("VỀ KIỂM KÊ KHO MẪU");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trong năm 2031, mặc dù gặp rất nhiều khó khăn, kho mẫu vẫn được kiểm kê đúng hạn",
                "Lần ban hành: 03",
                "Chủ nhiệm đề tài: [Họ và tên]",
                "KM-QT21-BM11a"
            })
    void the_text_and_the_fields_of_a_form_are_not_in_the_name(String below) {
        assertThat(DocumentHeader.read("BÁO CÁO\nKẾT QUẢ KIỂM KÊ\nKHO MẪU NĂM 2031\n" + below + "\nI. Tình hình")
                        .title())
                .isEqualTo("KẾT QUẢ KIỂM KÊ KHO MẪU NĂM 2031");
    }

    @Test
    void a_name_may_wrap_before_the_text_it_cites() {
        var title = DocumentHeader.read("""
                        THÔNG TƯ
                        Hướng dẫn một số quy định tại Nghị định số 28/2031/NĐ-CP của Chính phủ hướng dẫn thi hành
                        Nghị quyết số 19/2031/QH19 về kho mẫu
                        Căn cứ Luật Kho mẫu
                        """).title();
        assertThat(title).endsWith("hướng dẫn thi hành Nghị quyết số 19/2031/QH19 về kho mẫu");
    }

    @Test
    void who_decides_is_no_name_where_the_matter_stands_beside_the_number() {
        var header = DocumentHeader.read("""
                VIỆN KHO MẪU
                Số: ______/QĐ-VKM
                V/v: Công nhận kết quả kiểm kê kho mẫu

                QUYẾT ĐỊNH
                VIỆN TRƯỞNG VIỆN KHO MẪU
                Căn cứ Luật Kho mẫu;
                """);
        assertThat(header.title()).isEqualTo("Công nhận kết quả kiểm kê kho mẫu");
        assertThat(header.typeName()).isEqualTo("Quyết định");
    }

    @Test
    void the_day_of_a_precedent_may_wrap() {
        var header = DocumentHeader.read("""
                ÁN LỆ SỐ 47/2031/AL1
                Về việc xác định chủ sở hữu kho mẫu
                Được Hội đồng Thẩm phán Tòa án nhân dân tối cao thông qua ngày 25
                tháng 11 năm 2031 và được công bố theo Quyết định số 594/QĐ-CA ngày 31 tháng 12 năm 2031.
                Nguồn án lệ:
                """);
        assertThat(header.issuedOn()).isEqualTo(LocalDate.of(2031, 11, 25));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CÔNG TY CỔ PHẦN / PHÒNG THỬ NGHIỆM SÔNG THƯƠNG | Công ty cổ phần Phòng Thử Nghiệm Sông Thương",
                "CÔNG TY TNHH MỘT THÀNH VIÊN / KHO MẪU (KOMACO) | Công ty TNHH một thành viên Kho Mẫu (KOMACO)",
                "CÔNG TY CỔ PHẦN KHO MẪU / PHÒNG KỸ THUẬT | Công ty cổ phần Kho Mẫu"
            })
    void the_name_of_a_company_goes_on_behind_its_form(String column, String issuer) {
        assertThat(DocumentHeader.read(column.replace(" / ", "\n") + "\nSố: …/KM-KT\nV/v kiểm kê\nKính gửi: Sở")
                        .issuer())
                .isEqualTo(issuer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SỞ KHOA HỌC VÀ CÔNG NGHỆ / PHÒNG QUẢN LÝ CÔNG NGHỆ | Phòng Quản lý công nghệ",
                "UBND TỈNH AN HÒA / SỞ KHOA HỌC VÀ CÔNG NGHỆ / PHÒNG QUẢN LÝ CÔNG NGHỆ | Phòng Quản lý công nghệ",
                "ỦY BAN NHÂN DÂN HUYỆN AN BÌNH / PHÒNG NỘI VỤ | Phòng Nội vụ huyện An Bình"
            })
    void a_department_of_an_office_issues_what_bears_its_name_last(String column, String issuer) {
        assertThat(DocumentHeader.read(column.replace(" / ", "\n") + "\nSố: 05/TB-QLCN\nTHÔNG BÁO\nVề việc kiểm kê\n")
                        .issuer())
                .isEqualTo(issuer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HỘI ĐỒNG THẨM PHÁN/TÒA ÁN NHÂN DÂN TỐI CAO | Hội đồng Thẩm phán Tòa án nhân dân tối cao",
                "ỦY BAN THƯỜNG VỤ/QUỐC HỘI | Ủy ban Thường vụ Quốc hội",
                "VĂN PHÒNG/CHÍNH PHỦ | Văn phòng Chính phủ",
                "THƯỜNG TRỰC/HỘI ĐỒNG NHÂN DÂN/TỈNH SÔNG THƯƠNG | Thường trực Hội đồng nhân dân tỉnh Sông Thương",
                "SỞ NỘI VỤ/VĂN PHÒNG | Văn phòng",
                "BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI | Bộ Lao động - Thương binh và Xã hội",
                "UBND TỈNH SÔNG THƯƠNG/SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI | Sở Lao động - Thương binh và Xã hội tỉnh Sông Thương",
                "BẢO HIỂM XÃ HỘI VIỆT NAM | Bảo hiểm Xã hội Việt Nam",
                "ỦY BAN NHÂN DÂN/ĐẶC KHU HÒN NGỌC | Ủy ban nhân dân đặc khu Hòn Ngọc",
                "ỦY BAN NHÂN DÂN/THỊ TRẤN SÔNG NGỌC | Ủy ban nhân dân thị trấn Sông Ngọc",
                "UBND TP. SÔNG THƯƠNG | Ủy ban nhân dân thành phố Sông Thương",
                "UBND TP SÔNG THƯƠNG/SỞ NỘI VỤ | Sở Nội vụ thành phố Sông Thương"
            })
    void an_office_named_over_two_lines_and_its_places(String column, String issuer) {
        assertThat(DocumentHeader.read(column.replace('/', '\n') + "\nSố: 12/TB-VP\nTHÔNG BÁO\nVề kho mẫu\nCăn cứ")
                        .issuer())
                .isEqualTo(issuer);
    }

    @Test
    void the_code_names_the_whole_body_of_which_the_letterhead_shows_half() {
        var header =
                DocumentHeader.read("TÒA ÁN NHÂN DÂN TỐI CAO\nSố: 05/2031/NQ-HĐTP\nNGHỊ QUYẾT\nVề kho mẫu\nCăn cứ");
        assertThat(header.issuer()).isEqualTo("Hội đồng Thẩm phán Tòa án nhân dân tối cao");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KẾ HOẠCH\nThực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2030 của Bộ Chính trị\nThực hiện Nghị quyết số 57-NQ/TW, Sở ban hành kế hoạch như sau:",
                "KẾ HOẠCH\nThực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2030 của Bộ Chính trị\nCăn cứ Luật Kho mẫu;",
                "KẾ HOẠCH\nThực hiện Nghị quyết số 57-NQ/TW\nngày 22/12/2030 của Bộ Chính trị\nI. MỤC ĐÍCH"
            })
    void a_plan_is_named_by_what_it_carries_out(String text) {
        assertThat(DocumentHeader.read("UBND TỈNH SÔNG THƯƠNG\nSố: 12/KH-UBND\n" + text)
                        .title())
                .isEqualTo("Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2030 của Bộ Chính trị");
    }

    @Test
    void the_text_itself_may_begin_with_what_it_carries_out() {
        assertThat(DocumentHeader.read("""
                UBND TỈNH SÔNG THƯƠNG
                Số: 12/TB-UBND
                THÔNG BÁO
                Thực hiện Công văn số 15/VP-TH ngày 10/2/2031 của Văn phòng về
                kiểm kê kho mẫu, Ủy ban nhân dân tỉnh thông báo như sau:
                1. Thời gian
                """).title()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hà Nội ngày 15 tháng 3 năm 1994",
                "Phan Rang, ngày 15/3/1994",
                "Số: 15/QĐ-UB\tSông Thương ngày 15 tháng 3 năm 1994"
            })
    void the_day_of_an_old_paper_stands_without_a_comma_or_in_numbers(String line) {
        assertThat(DocumentHeader.read("UBND TỈNH SÔNG THƯƠNG\n" + line + "\nQUYẾT ĐỊNH\nVề kho mẫu\nCăn cứ")
                        .issuedOn())
                .isEqualTo(LocalDate.of(1994, 3, 15));
    }

    @Test
    void a_day_that_is_cited_is_not_the_day_of_issue() {
        assertThat(DocumentHeader.read(
                                "UBND TỈNH SÔNG THƯƠNG\nQUYẾT ĐỊNH\nSửa đổi Quy định kèm theo Quyết định ngày 15 tháng 3 năm 1994\nCăn cứ")
                        .issuedOn())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {" .", " |"})
    void a_line_of_thousands_of_lone_signs_is_read_like_any_other(String sign) {
        assertThat(DocumentHeader.read("UBND TỈNH SÔNG THƯƠNG" + sign.repeat(4_000)
                                + "\nSố: 15/QĐ-UBND\nQUYẾT ĐỊNH\nVề kho mẫu\nCăn cứ")
                        .issuer())
                .isEqualTo("Ủy ban nhân dân tỉnh Sông Thương");
    }

    @Test
    void blanks_within_a_line_cost_no_more_the_more_of_them_there_are() {
        assertThat(LooseSigns.without("QUYẾT ĐỊNH ." + " ".repeat(500_000) + "x", "."))
                .endsWith("x");
        assertThat(LooseSigns.without("QUYẾT ĐỊNH . ' .", ".'")).isEqualTo("QUYẾT ĐỊNH");
        assertThat(LooseSigns.without("QUYẾT ĐỊNH.", ".")).isEqualTo("QUYẾT ĐỊNH.");
    }
}
