package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is proposed of a head can be looked at where it stands. */
class HeaderEvidenceTests {
    private static final String FIRST = """
            ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỈNH AN HÒA\tĐộc lập - Tự do - Hạnh phúc
            Số:   012  /2031/QĐ-UBND\tAn Hòa, ngày 05 tháng 3 năm 2031
            QUYẾT ĐỊNH
            QUY ĐỊNH VỀ KIỂM ĐỊNH
            PHƯƠNG TIỆN ĐO
            Căn cứ Quyết định số 7/2029/QĐ-UBND ngày 01 tháng 02 năm 2029;
            Điều 1. Phạm vi.
            """;
    private static final String SECOND = """
            Điều 2. Quyết định này có hiệu lực kể từ ngày 20 tháng 3 năm 2031
            đến hết ngày 31 tháng 12 năm 2035.
            Nơi nhận:
            - Lưu: VT.
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            Trần Thị Minh Hòa
            """;

    private final Recognised read = LegalRecognition.read(List.of(FIRST, SECOND));

    @Test
    void each_field_shows_the_words_of_the_page_it_rests_on() {
        assertThat(quotes())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                HeaderField.NUMBER, "012 /2031/QĐ-UBND",
                                HeaderField.TYPE, "QUYẾT ĐỊNH",
                                HeaderField.ISSUER, "ỦY BAN NHÂN DÂN",
                                HeaderField.ISSUED_ON, "ngày 05 tháng 3 năm 2031",
                                HeaderField.TITLE, "QUY ĐỊNH VỀ KIỂM ĐỊNH PHƯƠNG TIỆN ĐO",
                                HeaderField.SIGNATORY, "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Thị Minh Hòa",
                                HeaderField.EFFECTIVE_FROM,
                                        "Điều 2. Quyết định này có hiệu lực kể từ ngày 20 tháng 3 năm 2031 đến hết ngày 31 tháng 12 năm 2035.",
                                HeaderField.TERM,
                                        "Điều 2. Quyết định này có hiệu lực kể từ ngày 20 tháng 3 năm 2031 đến hết ngày 31 tháng 12 năm 2035."));
    }

    @Test
    void places_count_within_their_page() {
        var day = read.evidence().get(HeaderField.EFFECTIVE_FROM);
        var number = read.evidence().get(HeaderField.NUMBER);

        assertThat(day).isNotNull();
        assertThat(day.page()).isEqualTo(2);
        assertThat(day.from()).isZero();
        assertThat(number).isNotNull();
        assertThat(number.page()).isEqualTo(1);
        assertThat(FIRST.substring(number.from(), number.until())).isEqualTo("012  /2031/QĐ-UBND");
        assertThat(read.evidence(read.acts().getFirst()).quote())
                .isEqualTo("Quyết định số 7/2029/QĐ-UBND ngày 01 tháng 02 năm 2029");
    }

    @Test
    void what_follows_from_the_symbol_is_shown_at_the_number() {
        var said = LegalRecognition.read(
                List.of("Số: 21/2031/TT-BKHCN\nCăn cứ Luật Đo lường ngày 11 tháng 11 năm 2011;\n"));

        assertThat(said.header().issuer()).isEqualTo("Bộ Khoa học và Công nghệ");
        assertThat(said.evidence().get(HeaderField.ISSUER))
                .isEqualTo(said.evidence().get(HeaderField.NUMBER));
        assertThat(said.evidence().get(HeaderField.NUMBER))
                .isNotNull()
                .extracting(Evidence::quote)
                .isEqualTo("21/2031/TT-BKHCN");
    }

    @Test
    void a_consolidated_text_has_its_number_in_the_certificate() {
        var said = LegalRecognition.read(List.of(
                "VĂN BẢN HỢP NHẤT\nTHÔNG TƯ\nQuy định về kiểm định\nĐiều 1. Phạm vi\n",
                """
                BỘ CÔNG THƯƠNG
                Số: 06/VBHN-BCT
                XÁC THỰC VĂN BẢN HỢP NHẤT
                Hà Nội, ngày 19 tháng 4 năm 2029
                """ + "Phụ lục\n".repeat(2_000)));

        assertThat(said.evidence().get(HeaderField.NUMBER))
                .isNotNull()
                .extracting(Evidence::page, Evidence::quote)
                .containsExactly(2, "06/VBHN-BCT");
    }

    @Test
    void what_is_not_said_has_no_place() {
        assertThat(LegalRecognition.read(List.of("Biên nhận hồ sơ\n")).evidence())
                .isEmpty();
    }

    private Map<HeaderField, String> quotes() {
        return read.evidence().entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().quote()));
    }
}
