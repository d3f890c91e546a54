package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentHeaderTests {
    private static final String DECISION = """
            \tUBND TỈNH SÔNG THƯƠNG
            SỞ KHOA HỌC VÀ CÔNG NGHỆ
            -------
            \tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            \tSố: 045/QĐ-SKHCN
            \tSông Thương, ngày 05 tháng 3 năm 2031

            QUYẾT ĐỊNH
            Về việc ban hành Quy chế quản lý kho mẫu chuẩn
            của Sở Khoa học và Công nghệ

            GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ
            Căn cứ Quyết định số 12/2030/QĐ-UBND ngày 01 tháng 02 năm 2030 của Ủy ban nhân dân tỉnh;
            """;

    @Test
    void a_decision_says_its_number_type_issuer_date_and_summary() {
        var header = DocumentHeader.read(DECISION);
        assertThat(header.number())
                .isNotNull()
                .extracting(DocumentNumber::verbatim)
                .isEqualTo("045/QĐ-SKHCN");
        assertThat(header.typeName()).isEqualTo("Quyết định");
        assertThat(header.issuer()).isEqualTo("Sở Khoa học và Công nghệ tỉnh Sông Thương");
        assertThat(header.issuedOn()).isEqualTo(LocalDate.of(2031, 3, 5));
        assertThat(header.title())
                .isEqualTo("Về việc ban hành Quy chế quản lý kho mẫu chuẩn của Sở Khoa học và Công nghệ");
    }

    @Test
    void a_wrong_mark_in_the_name_of_the_commonest_office_costs_it_not_its_papers() {
        var header = DocumentHeader.read("""
                ỦY BẠN NHÂN DÂN
                HUYỆN SÔNG MÂY
                Số: 416/QĐ-UBND
                Sông Mây, ngày 14 thắng 5 năm 2029
                QUYẾT ĐỊNH
                Về việc mở kho
                Căn cứ Luật;
                """);

        assertThat(header.issuer()).isEqualTo("Ủy ban nhân dân huyện Sông Mây");
        assertThat(header.issuedOn()).isEqualTo(LocalDate.of(2029, 5, 14));
    }

    @Test
    void a_document_is_legal_by_its_type_and_its_number() {
        assertThat(DocumentHeader.read(DECISION).isLegal()).isTrue();
        assertThat(DocumentHeader.read(
                                DECISION.replace("QUYẾT ĐỊNH\n", "KẾ HOẠCH\n").replace("045/QĐ", "045/KH"))
                        .isLegal())
                .isFalse();
        assertThat(DocumentHeader.read(DECISION.replace("Số: 045/", "Số:    /")).isLegal())
                .isFalse();
    }

    @Test
    void columns_on_one_line_of_a_pdf_are_told_apart() {
        var header = DocumentHeader.read("""
                UBND TỈNH SÔNG THƯƠNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

                SỞ TÀI CHÍNH Độc lập - Tự do - Hạnh phúc

                Số: 1424/BC-STC        Sông Thương, ngày 29 tháng 3 năm 2031

                BÁO CÁO

                Tình hình giá cả thị trường quý I năm 2031
                I. Tình hình chung
                """);
        assertThat(header.number()).isNotNull().extracting(DocumentNumber::key).isEqualTo("1424||BC|STC");
        assertThat(header.issuer()).isEqualTo("Sở Tài chính tỉnh Sông Thương");
        assertThat(header.issuedOn()).isEqualTo(LocalDate.of(2031, 3, 29));
        assertThat(header.title()).isEqualTo("Tình hình giá cả thị trường quý I năm 2031");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số:        /QĐ-SKHCN", "Số: …/QĐ-SKHCN", "Số:......../2031/QĐ-SKHCN", "Số: /KH-SKHCN"})
    void a_draft_with_a_blank_number_gets_none(String blank) {
        var draft = DECISION.replace("Số: 045/QĐ-SKHCN", blank).replace("ngày 05 tháng 3", "ngày     tháng 3");
        var header = DocumentHeader.read(draft);
        assertThat(header.number()).isNull();
        assertThat(header.issuedOn()).isNull();
        assertThat(header.typeName()).isEqualTo("Quyết định");
    }

    @Test
    void the_name_of_an_invitation_ends_where_somebody_is_invited() {
        var header = DocumentHeader.read("""
                SỞ KHOA HỌC VÀ CÔNG NGHỆ
                Số: 12/GM-SKHCN
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Sông Thương, ngày 18 tháng 3 năm 2031
                GIẤY MỜI
                Họp triển khai kế hoạch đo lường
                Kính mời ông Phan Văn Lượm dự họp ngày 20/3/2031
                Thời gian: 8 giờ
                """);
        assertThat(header.typeName()).isEqualTo("Giấy mời");
        assertThat(header.title()).isEqualTo("Họp triển khai kế hoạch đo lường");
    }

    @Test
    void a_letter_is_known_by_what_it_is_about() {
        var header = DocumentHeader.read("""
                SỞ KHOA HỌC VÀ CÔNG NGHỆ
                CHI CỤC TIÊU CHUẨN
                ĐO LƯỜNG CHẤT LƯỢNG
                Số: 77/CCTĐC-HCTH
                V/v kiểm định phương tiện đo
                nhóm 2 năm 2031
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Sông Thương, ngày 9 tháng 6 năm 2031
                Kính gửi: Các đơn vị.
                Thực hiện Công văn số 12/SKHCN-VP ngày 02 tháng 6 năm 2031
                """);
        assertThat(header.number())
                .isNotNull()
                .extracting(DocumentNumber::verbatim)
                .isEqualTo("77/CCTĐC-HCTH");
        assertThat(header.typeName()).isEqualTo("Công văn");
        assertThat(header.title()).isEqualTo("kiểm định phương tiện đo nhóm 2 năm 2031");
        assertThat(header.issuedOn()).isEqualTo(LocalDate.of(2031, 6, 9));
    }

    @Test
    void a_gazette_header_is_no_number_and_a_consolidated_text_has_its_own_at_the_end() {
        var first = """
                CÔNG BÁO/Số 333/Ngày 04-5-2031 15
                VĂN BẢN HỢP NHẤT - BỘ Y TẾ
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                THÔNG TƯ1
                Quy định mẫu sổ theo dõi
                Thông tư số 904/2030/TT-BYT ngày 14 tháng 4 năm 2030 của Bộ trưởng Bộ Y tế quy định mẫu sổ
                """;
        var alone = DocumentHeader.read(first);
        assertThat(alone.number()).isNull();
        assertThat(alone.issuedOn()).isNull();
        assertThat(alone.typeName()).isEqualTo("Văn bản hợp nhất");
        assertThat(alone.title()).isEqualTo("Quy định mẫu sổ theo dõi");
        var rest =
                "…\nBỘ Y TẾ\nSố: 96/VBHN-BYT\nXÁC THỰC VĂN BẢN HỢP NHẤT\nHà Nội, ngày 19 tháng 4 năm 2031\nKT. BỘ TRƯỞNG";
        var whole = DocumentHeader.read(first, rest);
        assertThat(whole.number())
                .isNotNull()
                .extracting(DocumentNumber::verbatim)
                .isEqualTo("96/VBHN-BYT");
        assertThat(whole.issuedOn()).isEqualTo(LocalDate.of(2031, 4, 19));
        assertThat(whole.issuer()).isEqualTo("Bộ Y tế");
    }

    @Test
    void a_law_says_the_day_it_was_passed_at_its_end() {
        var first =
                "QUỐC HỘI\nLuật số: 990/2031/QH19\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLUẬT\nKHO MẪU CHUẨN\nCăn cứ Hiến pháp;\nĐiều 1. Phạm vi";
        var rest =
                "Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XIX, kỳ họp thứ 2 thông qua ngày 20 tháng 11 năm 2031.";
        var header = DocumentHeader.read(first, rest);
        assertThat(header.number()).isNotNull().extracting(DocumentNumber::key).isEqualTo("990|2031|QH19");
        assertThat(header.title()).isEqualTo("Luật Kho mẫu chuẩn");
        assertThat(header.issuer()).isEqualTo("Quốc hội");
        assertThat(header.issuedOn()).isEqualTo(LocalDate.of(2031, 11, 20));
    }

    @Test
    void an_annex_has_neither_the_number_nor_the_date_of_its_decision() {
        var header = DocumentHeader.read(
                "QUY ĐỊNH\nVề tuyển chọn nhiệm vụ\n(Ban hành kèm theo Quyết định số 09/2031/QĐ-UBND ngày 21 tháng 01 năm 2031)\nChương I\n");
        assertThat(header.number()).isNull();
        assertThat(header.issuedOn()).isNull();
        assertThat(header.title()).isEqualTo("Về tuyển chọn nhiệm vụ");
    }

    @Test
    void an_empty_or_foreign_page_says_nothing() {
        assertThat(DocumentHeader.read("")).isEqualTo(new DocumentHeader(null, null, null, null, null));
        assertThat(DocumentHeader.read("Hello world\nThis is a list"))
                .isEqualTo(new DocumentHeader(null, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "\tTỐI MẬT\t",
                "[ TUYỆT  MẬT ]",
                "Số: 12/BC-SKHCN\t\tMẬT",
                "Độ mật: Mật",
                "Số: 71/QĐ-UBND MẬT",
                "Số:      /QĐ-UBND TỐI MẬT",
                "SỞ KHOA HỌC VÀ CÔNG NGHỆ TUYỆT MẬT",
                "TỐI\nMẬT",
                "MẬT  Bản số: 03",
                "TỐI MẬT - KHẨN",
                "Độ mật: MẬT, Khẩn",
                "DẤU MẬT: TỐI MẬT",
                "TÀI LIỆU MẬT",
                "«TUYỆT MẬT»",
                "\"TUYỆT MẬT\"",
                "T Ố I   M Ậ T",
                "TOI MAT",
                "Tối Mật",
                "Tuyệt Mật",
                "Kính gửi: Sở Tài chính\nMẬT"
            })
    void a_secrecy_mark_stands_alone(String mark) {
        assertThat(DocumentHeader.secrecyMark(
                        "UBND TỈNH SÔNG THƯƠNG\n" + mark + "\nBÁO CÁO\nVề công tác\nI. Tình hình"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DANH MỤC BÍ MẬT NHÀ NƯỚC",
                "BẢO MẬT",
                "VỀ BẢO VỆ BÍ\nMẬT NHÀ NƯỚC",
                "VỀ CÔNG TÁC BÍ\nMẬT",
                "văn bản mật",
                "Mật",
                "Căn cứ Luật Bảo vệ bí mật nhà nước;\nMẬT",
                "Độ mật: không",
                "MẬT ONG",
                "DANH MỤC\nTÀI LIỆU MẬT",
                "HỘI NUÔI ONG MẬT",
                "BAN BẢO MẬT",
                "Số lượng mật ong: 12/2031",
                "TỐI\nƯU"
            })
    void words_of_the_text_are_no_secrecy_mark(String words) {
        assertThat(DocumentHeader.secrecyMark("UBND TỈNH SÔNG THƯƠNG\nQUYẾT ĐỊNH\n" + words + "\nCăn cứ"))
                .isEmpty();
    }

    @Test
    void a_heading_in_one_sentence_says_number_day_and_whose_it_is() {
        var decree = DocumentHeader.read("""
                THƯ VIỆN TỈNH SÔNG THƯƠNG
                TUYỂN TẬP LUẬT LỆ
                SẮC LỆNH
                CỦA CHỦ TỊCH CHÍNH PHỦ LÂM THỜI SỐ 1069
                 NGÀY 3 THÁNG 11 NĂM 1945
                CHÍNH PHỦ LÂM THỜI
                VIỆT NAM DÂN CHỦ CỘNG HOÀ
                Chiểu theo lời đề nghị của Bộ trưởng;
                """);
        assertThat(decree.typeName()).isEqualTo("Sắc lệnh");
        assertThat(decree.issuedOn()).isEqualTo(LocalDate.of(1945, 11, 3));
        assertThat(decree.issuer()).isEqualTo("Chủ tịch Chính phủ lâm thời");
        assertThat(decree.title())
                .isEqualTo("Sắc lệnh số 1069 ngày 3 tháng 11 năm 1945 của Chủ tịch Chính phủ lâm thời");
    }

    @Test
    void an_appendix_of_an_office_is_no_ordinance() {
        var head =
                "ỦY BAN NHÂN DÂN TỈNH SÔNG THƯƠNG\nSỞ NỘI VỤ\nSố: 44/%s\nSông Thương, ngày 2 tháng 3 năm 2024\nKính gửi: Sở Y tế";

        assertThat(DocumentHeader.read(head.formatted("PL-SNV")).typeName()).isNotEqualTo("Pháp lệnh");
        assertThat(DocumentHeader.read("ỦY BAN THƯỜNG VỤ QUỐC HỘI\nSố: 44/2002/PL-UBTVQH10\n")
                        .typeName())
                .isEqualTo("Pháp lệnh");
    }

    @Test
    void a_table_of_offices_is_no_letterhead() {
        var header = DocumentHeader.read("""
                STT\tKhách hàng\tThiết bị
                SỞ Y TẾ TỈNH SÔNG THƯƠNG\tCân bàn
                TRUNG TÂM KIỂM ĐỊNH\tÁp kế
                """);
        assertThat(header.issuer()).isNull();
    }
}
