package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A văn bản hợp nhất is never the text that it consolidates, and neither is what the portal consolidates to look things up. */
class ConsolidatedTextsTests {
    private static final String TAKEN_AWAY = """
            Bản hợp nhất để tra cứu, không phải văn bản hợp nhất chính thức
            Quyết định số 15/2031/QĐ-UBND ngày 10 tháng 5 năm 2031 của Ủy ban nhân dân tỉnh An Hòa ban hành Quy định về
            quản lý bến bãi trên địa bàn tỉnh An Hòa, có hiệu lực kể từ ngày 01 tháng 6 năm 2031, được sửa đổi, bổ sung bởi:
            1. Quyết định số 27/2033/QĐ-UBND ngày 15 tháng 8 năm 2033 của Ủy ban nhân dân tỉnh An Hòa sửa đổi, bổ sung một số điều
            của Quy định về quản lý bến bãi, có hiệu lực kể từ ngày 01 tháng 9 năm 2033.
            Hợp nhất đến ngày 02/04/2035; lập từ sổ văn bản pháp luật ngày 01/12/2036.
            Tình trạng hiệu lực vào ngày đó: Hết hiệu lực một phần.
            ỦY BAN NHÂN DÂN
            TỈNH AN HÒA
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 15/2031/QĐ-UBND
            An Hòa, ngày 10 tháng 5 năm 2031
            QUYẾT ĐỊNH
            Ban hành Quy định về quản lý bến bãi trên địa bàn tỉnh An Hòa
            ỦY BAN NHÂN DÂN TỈNH AN HÒA
            Căn cứ Luật Đo lường ngày 11 tháng 11 năm 2011;
            QUYẾT ĐỊNH:
            Điều 1. Ban hành kèm theo Quyết định này Quy định về quản lý bến bãi.
            Điều 2. Quyết định này có hiệu lực kể từ ngày 01 tháng 6 năm 2031 và thay thế Quyết định số 3/2020/QĐ-UBND.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Trần Quang Hậu
            """;

    @Test
    void what_the_portal_consolidates_is_kept_as_a_consolidation_of_the_text_and_not_as_the_text() {
        var read = LegalRecognition.read(List.of(TAKEN_AWAY));

        assertThat(read.header().typeName()).isEqualTo("Văn bản hợp nhất");
        assertThat(read.header().number()).isNull();
        assertThat(read.header().issuedOn()).isNull();
        assertThat(read.header().issuer()).isNull();
        assertThat(read.header().title())
                .startsWith("Quyết định số 15/2031/QĐ-UBND ngày 10 tháng 5 năm 2031")
                .endsWith("trên địa bàn tỉnh An Hòa");
        assertThat(read.signatories()).isEmpty();
        assertThat(read.effect()).isNull();
        assertThat(RecognitionFixtures.acts(read)).containsExactly("CONSOLIDATES Quyết định 15/2031/QĐ-UBND");
    }

    @Test
    void so_is_one_of_a_text_that_nothing_amended_whatever_language_it_was_taken_away_in() {
        var read = LegalRecognition.read(List.of("""
                Consolidated for reference; not an official consolidated text
                Text: Quyết định số 15/2031/QĐ-UBND.
                Consolidated as of 02/04/2035; made from the register of legal documents on 01/12/2036.
                """ + TAKEN_AWAY.substring(TAKEN_AWAY.indexOf("ỦY BAN NHÂN DÂN\n"))));

        assertThat(read.header().typeName()).isEqualTo("Văn bản hợp nhất");
        assertThat(read.header().number()).isNull();
        assertThat(read.header().title()).isEqualTo("Quyết định số 15/2031/QĐ-UBND");
        assertThat(RecognitionFixtures.acts(read)).containsExactly("CONSOLIDATES Quyết định 15/2031/QĐ-UBND");
    }

    @Test
    void its_name_goes_on_behind_a_line_that_ends_with_an_abbreviation() {
        var read = LegalRecognition.read(List.of("""
                Bản hợp nhất để tra cứu, không phải văn bản hợp nhất chính thức
                Quyết định số 15/2031/QĐ-UBND ngày 10 tháng 5 năm 2031 của Ủy ban nhân dân TP.
                Hồ Chí Minh ban hành Quy định về quản lý bến bãi, có hiệu lực kể từ ngày 01 tháng 6 năm 2031.
                Hợp nhất đến ngày 02/04/2035; lập từ sổ văn bản pháp luật ngày 01/12/2036.
                """ + TAKEN_AWAY.substring(TAKEN_AWAY.indexOf("ỦY BAN NHÂN DÂN\n"))));

        assertThat(read.header().title()).endsWith("TP. Hồ Chí Minh ban hành Quy định về quản lý bến bãi");
    }

    @Test
    void an_official_one_bears_its_own_number_and_consolidates_what_is_in_force_and_not_what_its_title_names() {
        var read = LegalRecognition.read(List.of("""
                BỘ TÀI CHÍNH
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số: 12/VBHN-BTC
                Hà Nội, ngày 05 tháng 3 năm 2034
                THÔNG TƯ
                Hướng dẫn thực hiện
                Nghị định số 86/2026/NĐ-CP về kho mẫu chuẩn
                Thông tư số 38/2031/TT-BTC ngày 25 tháng 3 năm 2031 của Bộ trưởng Bộ Tài chính hướng dẫn thực hiện Nghị định số
                86/2026/NĐ-CP về kho mẫu chuẩn, có hiệu lực kể từ ngày 01 tháng 5 năm 2031, được sửa đổi, bổ sung bởi:
                Thông tư số 39/2033/TT-BTC ngày 20 tháng 4 năm 2033 của Bộ trưởng Bộ Tài chính, có hiệu lực kể từ ngày 05 tháng 6 năm 2033.
                Căn cứ Luật Đo lường ngày 11 tháng 11 năm 2011;
                Điều 1. Phạm vi điều chỉnh
                Thông tư này hướng dẫn về kho mẫu chuẩn[1].
                Điều 2. Hiệu lực thi hành[2]
                Thông tư này có hiệu lực kể từ ngày 01 tháng 5 năm 2031 và thay thế Thông tư số 5/2020/TT-BTC.
                [1] Khoản này được sửa đổi theo quy định tại Điều 1 của Thông tư số 39/2033/TT-BTC.
                [2] Điều 3 của Thông tư số 39/2033/TT-BTC quy định: Bãi bỏ Thông tư số 6/2021/TT-BTC.
                DANH MỤC VĂN BẢN HẾT HIỆU LỰC TOÀN BỘ
                1
                Thông tư số 7/2019/TT-BTC ngày 01/4/2019
                Hết thời hạn có hiệu lực
                01/01/2031
                XÁC THỰC VĂN BẢN HỢP NHẤT
                KT. BỘ TRƯỞNG
                THỨ TRƯỞNG
                Lê Thị Mai Lan
                """));

        assertThat(read.header().typeName()).isEqualTo("Văn bản hợp nhất");
        assertThat(read.header().number())
                .isNotNull()
                .extracting(one -> one.verbatim())
                .isEqualTo("12/VBHN-BTC");
        assertThat(read.header().issuedOn()).isEqualTo(LocalDate.of(2034, 3, 5));
        assertThat(RecognitionFixtures.acts(read)).containsExactly("CONSOLIDATES Thông tư 38/2031/TT-BTC");
        assertThat(read.ceased()).isEmpty();
        assertThat(read.staged()).isEmpty();
    }
}
