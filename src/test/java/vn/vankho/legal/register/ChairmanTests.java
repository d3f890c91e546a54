package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.effect.EffectRules.Level;
import vn.vankho.legal.head.CitedHeaders;
import vn.vankho.legal.head.Issuers;
import vn.vankho.legal.recognition.CitedDocument;

/** The chairman of an Ủy ban nhân dân issues texts of his own; older ones bear the letterhead of the Ủy ban. */
class ChairmanTests {
    private static final LegalHeader CHAIRMAN = of("Chủ tịch UBND tỉnh Sông Vân");
    private static final LegalHeader COMMITTEE = of("Ủy ban nhân dân tỉnh Sông Vân");

    @Test
    void what_the_chairman_issued_is_cited_as_his() {
        assertThat(cited("Chủ tịch UBND tỉnh Sông Vân")).isEqualTo("Chủ tịch UBND tỉnh Sông Vân");
        assertThat(cited("Chủ tịch Ủy ban nhân dân tỉnh Sông Vân")).isEqualTo("Chủ tịch Ủy ban nhân dân tỉnh Sông Vân");
        assertThat(cited("Giám đốc Sở Tài chính")).isEqualTo("Sở Tài chính");
    }

    @Test
    void a_citation_meets_the_file_under_either_letterhead() {
        assertThat(CitedDocuments.mayBe(CHAIRMAN, COMMITTEE, COMMITTEE)).isTrue();
        assertThat(CitedDocuments.mayBe(COMMITTEE, COMMITTEE, CHAIRMAN)).isTrue();
        assertThat(CitedDocuments.mayBe(of("Chủ tịch UBND tỉnh"), COMMITTEE, COMMITTEE))
                .isTrue();
        assertThat(CitedDocuments.mayBe(of("Chủ tịch UBND tỉnh Khác"), COMMITTEE, COMMITTEE))
                .isFalse();
    }

    @Test
    void he_is_no_stranger_in_short_and_stands_in_the_province() {
        assertThat(Issuers.same(CHAIRMAN, of("Chủ tịch Ủy ban nhân dân tỉnh Sông Vân")))
                .isTrue();
        assertThat(Issuers.same(CHAIRMAN, COMMITTEE)).isFalse();
        assertThat(Issuers.level(CHAIRMAN)).isEqualTo(Level.PROVINCE);
        assertThat(Issuers.level(of("Thường trực HĐND tỉnh Sông Vân"))).isEqualTo(Level.PROVINCE);
    }

    @Test
    void a_bare_number_of_the_committee_in_his_decision_is_that_of_the_committee() {
        assertThat(Issuers.ofPlace(CHAIRMAN, "33/2018/QĐ-UBND")).isEqualTo("Ủy ban nhân dân tỉnh Sông Vân");
        assertThat(Issuers.ofPlace(CHAIRMAN, "5/2018/NQ-HĐND")).isEqualTo("Hội đồng nhân dân tỉnh Sông Vân");
    }

    private static LegalHeader of(String issuer) {
        return LegalHeader.cited("12/QĐ-UBND", "Quyết định", "", issuer, LocalDate.parse("2024-02-01"));
    }

    private static String cited(String issuer) {
        return CitedHeaders.of(new CitedDocument("Quyết định", null, null, null, null, issuer, 0, 1))
                .issuer();
    }
}
