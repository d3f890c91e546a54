package vn.vankho.legal.imports.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalHeader;

class ImportedHeadersTests {
    @Test
    void a_row_that_names_one_body_of_a_joint_text_takes_none_of_the_others_away() {
        var known = by("Bộ Tài chính").by(List.of("Bộ Tài chính", "Bộ Nội vụ"));

        assertThat(ImportedHeaders.over(by("Bộ Nội vụ"), known).issuers()).containsExactly("Bộ Tài chính", "Bộ Nội vụ");
        assertThat(ImportedHeaders.over(by("BỘ NỘI VỤ - BỘ TÀI CHÍNH"), known).issuers())
                .containsExactly("Bộ Tài chính", "Bộ Nội vụ");
        assertThat(ImportedHeaders.over(known, by("Bộ Tài chính")).issuers())
                .as("what says more")
                .containsExactly("Bộ Tài chính", "Bộ Nội vụ");
        assertThat(ImportedHeaders.over(by("Bộ Công an"), by("Bộ Tài chính")).issuers())
                .containsExactly("Bộ Công an");
    }

    private static LegalHeader by(String issuer) {
        return LegalHeader.cited("1/2015/TTLT-BTC-BNV", "Thông tư liên tịch", "", issuer, LocalDate.of(2015, 3, 2));
    }
}
