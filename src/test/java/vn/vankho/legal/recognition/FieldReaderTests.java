package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which field a text is proposed to belong to, by which words, and when none is. */
class FieldReaderTests {
    private static final KnownFields FIELDS = KnownFields.of(FieldsFile.load());

    private static final String DECISION = """
            ỦY BAN NHÂN DÂN
            TỈNH AN HÒA
            Số: 12/2031/QĐ-UBND
            An Hòa, ngày 05 tháng 3 năm 2031
            QUYẾT ĐỊNH
            %s
            ỦY BAN NHÂN DÂN TỈNH AN HÒA
            Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
            %s
            Điều 1. Quyết định này có hiệu lực kể từ ngày ký.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Trần Minh Hòa
            """;

    private static Recognised read(String title, String bases) {
        return LegalRecognition.read(List.of(DECISION.formatted(title, bases)), Map.of(), FIELDS);
    }

    private static String field(String title, String bases) {
        var read = read(title, bases).field();
        return read == null ? "" : read.name();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ban hành Bảng giá đất trên địa bàn tỉnh An Hòa giai đoạn 2031 - 2035      | Giá đất
            Về việc phê duyệt kết quả tuyển sinh lớp 10 trung học phổ thông           | Giáo dục và Đào tạo
            Quy định mức thu phí tham quan di tích Thành cổ                          | Phí, lệ phí
            Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Y tế     | Tổ chức bộ máy
            Về xử phạt vi phạm hành chính trong lĩnh vực đất đai                      | Đất đai
            Phê duyệt Điều lệ Hội Sinh vật cảnh tỉnh                                  | Tổ chức chính trị - xã hội và hội
            Ban hành Quy chế bảo đảm an toàn thông tin mạng                           | An toàn thông tin
            Kế hoạch triển khai đo lường, năng suất chất lượng năm 2031               | Tiêu chuẩn, đo lường, chất lượng
            Ban hành quy định về hoà giải ở cơ sở                                     | Tư pháp
            """)
    void the_title_tells_it_by_the_longest_words_first(String title, String field) {
        assertThat(field(title, "")).isEqualTo(field);
    }

    @Test
    void its_words_in_the_title_are_shown() {
        var read = read("Về việc ban hành Bảng giá đất định kỳ", "");

        assertThat(read.evidence().get(HeaderField.FIELD).quote()).isEqualTo("Bảng giá đất");
        assertThat(read.confidence(HeaderField.FIELD)).isEqualTo(.88f);
    }

    /** Why a body may issue at all is in every text; it says nothing of the matter. */
    @Test
    void where_the_title_says_nothing_two_laws_it_rests_on_do_and_are_shown() {
        var title = "Về việc phân công nhiệm vụ thực hiện Thông báo số 15/TB-UBND";
        var laws =
                "Căn cứ Luật Đo lường số 04/2011/QH13;\nCăn cứ Luật Tiêu chuẩn và quy chuẩn kỹ thuật số 68/2006/QH11;";

        var read = read(title, laws);

        assertThat(read.field()).isNotNull().extracting(ReadField::name).isEqualTo("Tiêu chuẩn, đo lường, chất lượng");
        assertThat(read.evidence().get(HeaderField.FIELD).quote()).contains("Luật Đo lường");
        assertThat(field(title, "")).isEmpty();
        assertThat(field(title, "Căn cứ Luật Đo lường số 04/2011/QH13;")).isEmpty();
    }

    @Test
    void what_it_rests_on_and_who_proposed_it_make_a_title_surer() {
        var title = "Quy định quản lý phương tiện đo";

        assertThat(read(title, "Căn cứ Luật Đo lường số 04/2011/QH13;").confidence(HeaderField.FIELD))
                .isEqualTo(.95f);
        assertThat(read(title, "Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ;")
                        .confidence(HeaderField.FIELD))
                .isEqualTo(.95f);
    }

    /** The name of an office says whose task it is; two fields with as much for them, or general words, tell none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Về việc sửa đổi Quyết định số 15/2030/QĐ-SYT của Giám đốc Sở Y tế
            Ban hành Kế hoạch công tác năm 2031
            Về giáo dục và y tế ở xã đảo
            Về việc cử cán bộ tham gia đoàn công tác
            """)
    void where_nothing_is_clear_nothing_is_proposed(String title) {
        var read = read(title, "");

        assertThat(read.field()).isNull();
        assertThat(read.evidence()).doesNotContainKey(HeaderField.FIELD);
    }

    @Test
    void words_are_those_of_the_vocabulary_and_a_name_counts_without_any() {
        var fields = KnownFields.of(List.of(
                new FieldWords("Nuôi ong", null, List.of()),
                new FieldWords("Giá", null, List.of("+khung giá", "~đơn giá")),
                new FieldWords("Mật ong", "Nuôi ong", List.of("sữa ong chúa", "SNO"))));

        assertThat(told("Về phát triển nuôi ong lấy mật", fields)).isEqualTo("Nuôi ong");
        assertThat(told("Về kiểm định sữa ong chúa", fields)).isEqualTo("Mật ong");
        assertThat(told("Khung giá và nuôi ong", fields)).isEqualTo("Giá");
        assertThat(told("Đơn giá nuôi ong", fields)).isEqualTo("Nuôi ong");
        assertThat(told("Đơn giá năm 2031", fields)).isEmpty();
        assertThat(told("Đánh giá năm 2031", fields)).isEmpty();
        assertThat(told("Về phát triển nuôi ong lấy mật", KnownFields.none())).isEmpty();
    }

    private static String told(String title, KnownFields fields) {
        var read = LegalRecognition.read(List.of(DECISION.formatted(title, "")), Map.of(), fields)
                .field();
        return read == null ? "" : read.name();
    }
}
