package vn.vankho.legal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentId;
import vn.vankho.document.VersionId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.recognition.LegalRecognition;

/** A file that names a law with its day once means the same one wherever it leaves the day out. */
class LawsOfFileTests {
    @Test
    void what_is_detailed_is_the_law_of_the_can_cu() {
        assertThat(detailed("Luật Đo lường ngày 11 tháng 11 năm 2011"))
                .extracting(LegalHeader::issuedOn)
                .asString()
                .isEqualTo("2011-11-11");
        assertThat(detailed("Luật Đo lường số 04/2011/QH13").number()).isEqualTo("04/2011/QH13");
    }

    private static LegalHeader detailed(String basis) {
        var read = LegalRecognition.read(List.of("""
                CHÍNH PHỦ
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số: 12/2031/NĐ-CP
                Hà Nội, ngày 05 tháng 3 năm 2031
                NGHỊ ĐỊNH
                Quy định chi tiết một số điều của Luật ĐO LƯỜNG
                Căn cứ %s;
                Điều 1. Phạm vi điều chỉnh
                Nghị định này quy định về đo lường.
                """.formatted(basis)));
        return RecognisedDocuments.of(
                        new DocumentId(UUID.randomUUID()),
                        new VersionId(UUID.randomUUID()),
                        DocumentData.named("9"),
                        read)
                .relations()
                .stream()
                .filter(row -> row.data().kind() == RelationKind.DETAILS)
                .findFirst()
                .orElseThrow()
                .target();
    }
}
