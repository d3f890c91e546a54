package vn.vankho.legal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;
import vn.vankho.document.TestDocuments;
import vn.vankho.document.VersionId;
import vn.vankho.legal.recognition.LegalRecognition;

/** The register proposes who decided as the body that issued a text, also where the document bears its letterhead already. */
class ChairmanDecidesTests {
    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh An Hòa", CHAIRMAN = "Chủ tịch " + COMMITTEE;

    private static final String DECISION = """
            ỦY BAN NHÂN DÂN
            TỈNH AN HÒA
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 1022/QĐ-UBND
            An Hòa, ngày 25 tháng 5 năm 2031
            QUYẾT ĐỊNH
            Về việc đính chính Quyết định số 15/2031/QĐ-UBND
            CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN HÒA
            Căn cứ Luật Đo lường ngày 11 tháng 11 năm 2011;
            QUYẾT ĐỊNH:
            Điều 1. Đính chính Quyết định số 15/2031/QĐ-UBND.
            Nơi nhận:
            - Lưu: VT.
            CHỦ TỊCH

            Trần Quang Hậu
            """;

    @Test
    void the_chairman_goes_before_the_letterhead_and_a_persons_word_before_both() {
        assertThat(issuer(null)).isEqualTo(CHAIRMAN);
        assertThat(issuer(COMMITTEE)).isEqualTo(CHAIRMAN);
        assertThat(issuer("Sở Tư pháp tỉnh An Hòa")).isEqualTo("Sở Tư pháp tỉnh An Hòa");
    }

    private static @Nullable String issuer(@Nullable String known) {
        var data = TestDocuments.said("đính chính").issuer(known).data();
        return RecognisedDocuments.of(
                        new DocumentId(UUID.randomUUID()),
                        new VersionId(UUID.randomUUID()),
                        data,
                        LegalRecognition.read(List.of(DECISION)))
                .header()
                .issuer();
    }
}
