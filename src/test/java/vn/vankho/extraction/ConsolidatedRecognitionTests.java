package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.DocumentKind;

/** A consolidated text bears the head of the text that it consolidates: what it is stands in its certificate, wherever that is. */
class ConsolidatedRecognitionTests {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String HEAD = """
            ỦY BAN NHÂN DÂN
            TỈNH SÔNG VÂN
            _______

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            ____________________

            QUYẾT ĐỊNH
            Ban hành Quy định về quản lý nhiệm vụ khoa học và công nghệ cấp tỉnh
            __________
            Quyết định số 18/2021/QĐ-UBND ngày 15 tháng 6 năm 2021 của Ủy ban nhân dân tỉnh Sông Vân ban hành Quy định về quản lý nhiệm vụ khoa học và công nghệ cấp tỉnh, có hiệu lực kể từ ngày 01 tháng 7 năm 2021, được sửa đổi, bổ sung bởi:
            Quyết định số 07/2023/QĐ-UBND ngày 20 tháng 02 năm 2023 của Ủy ban nhân dân tỉnh Sông Vân, có hiệu lực kể từ ngày 06 tháng 3 năm 2023.
            """;
    private static final String BODY = """
            Điều 1. Ban hành kèm theo Quyết định này Quy định về quản lý nhiệm vụ khoa học và công nghệ cấp tỉnh.
            Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2021./.
            """;
    private static final String CERTIFICATE = """
            ỦY BAN NHÂN DÂN
            TỈNH SÔNG VÂN
            Số: 05/VBHN-UBND
            XÁC THỰC VĂN BẢN HỢP NHẤT
            Sông Vân, ngày 15 tháng 3 năm 2023
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Trần Văn Thử
            """;

    @ParameterizedTest
    @ValueSource(ints = {0, 60, 400})
    void it_is_told_by_its_certificate_also_with_notes_of_many_pages_behind_it(int notes) {
        var behind =
                "1 Khoản này được sửa đổi theo quy định tại Điều 1 Quyết định số 07/2023/QĐ-UBND, có hiệu lực từ ngày 06 tháng 3 năm 2023.\n"
                        .repeat(notes);

        consolidated(List.of(HEAD + BODY + CERTIFICATE + behind));
        consolidated(List.of(HEAD + BODY, "Điều 3. Quy định chi tiết.\n".repeat(2000), CERTIFICATE, behind + "."));
    }

    private static void consolidated(List<String> pages) {
        var read = Recognition.header(WORD, pages).orElseThrow();
        assertThat(read.typeName()).isEqualTo("Văn bản hợp nhất");
        assertThat(read.number()).isEqualTo("05/VBHN-UBND");
        assertThat(read.kind()).isEqualTo(DocumentKind.LEGAL);
        assertThat(read.issuedOn()).isEqualTo("2023-03-15");
    }

    /** A number of who consolidates says it too, where it stands in the head. */
    @Test
    void its_number_in_the_head_says_what_it_is() {
        var read = Recognition.header(
                        WORD, List.of(HEAD.replace("TỈNH SÔNG VÂN\n", "TỈNH SÔNG VÂN\nSố: 05/VBHN-UBND\n") + BODY))
                .orElseThrow();

        assertThat(read.typeName()).isEqualTo("Văn bản hợp nhất");
        assertThat(read.number()).isEqualTo("05/VBHN-UBND");
        assertThat(read.kind()).isEqualTo(DocumentKind.LEGAL);
    }
}
