package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.DocumentKind;

class IsoRecognitionTests {
    private static final String TEXT = "text/plain";

    @ParameterizedTest
    @CsvSource({
        "QT-01, Mã hiệu: QT-01",
        "QT.TCHC.05, Mã số : QT.TCHC.05",
        "BM.07.01, Mã tài liệu BM.07.01",
        "KCL-TT21-BM11b, Ký hiệu: KCL-TT21-BM11b"
    })
    void the_code_of_a_procedure_is_its_number(String code, String line) {
        var header = Recognition.header(
                        TEXT,
                        "TRUNG TÂM KỸ THUẬT SÔNG THƯƠNG\nQUY TRÌNH KIỂM SOÁT TÀI LIỆU\n" + line
                                + "\nLần ban hành: 02\nNgày ban hành: 26/01/2026\n1. Mục đích\nQuy định cách kiểm soát.",
                        "")
                .orElseThrow();

        assertThat(header.number()).isEqualTo(code);
        assertThat(header.kind()).isEqualTo(DocumentKind.ISO);
        assertThat(header.issuedOn()).isEqualTo(LocalDate.of(2026, 1, 26));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mã số: V.05.02.05",
                "Mã số thuế: 0101234567 Lần ban hành: 01",
                "Ký hiệu: mẫu Lần sửa đổi: 1",
                "Lần ban hành: 02 QT-01"
            })
    void other_codes_are_left_alone(String line) {
        assertThat(IsoRecognition.of("PHIẾU ĐỀ NGHỊ\n" + line)).isEmpty();
    }

    @Test
    void a_legal_document_keeps_the_number_it_bears() {
        var header = Recognition.header(
                        TEXT,
                        "ỦY BAN NHÂN DÂN\nTỈNH SÔNG THƯƠNG\nSố: 12/2024/QĐ-UBND\nQUYẾT ĐỊNH\nBan hành quy trình\n"
                                + "Mã hiệu: QT-01. Lần ban hành: 01",
                        "")
                .orElseThrow();

        assertThat(header.number()).isEqualTo("12/2024/QĐ-UBND");
    }
}
