package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.vankho.extraction.signature.FoundSignature.Chain;
import vn.vankho.extraction.signature.SignatureVerdict;

/** What the portal says of signatures, on files that the test signs and then spoils, through a real worker process. */
class SignatureTests extends SignatureRoom {
    @Test
    void a_good_signature_says_who_signed_for_whom_and_when() throws Exception {
        var found = only(Signing.by(lan).at("2026-03-02T02:30:00Z").on(SignedPages.pdf()));

        assertThat(verdict(found)).isEqualTo(SignatureVerdict.REVOCATION_UNKNOWN);
        assertThat(found.signer()).satisfies(signer -> {
            assertThat(signer.name()).isEqualTo("Nguyễn Thị Lan");
            assertThat(signer.title()).isEqualTo("Chánh Văn phòng");
            assertThat(signer.organisation()).isEqualTo("Ủy ban nhân dân tỉnh Bình An");
            assertThat(signer.unit()).isEqualTo("Văn phòng");
            assertThat(signer.issuer()).isEqualTo("Chứng thực cấp hai");
        });
        assertThat(found.claimedAt()).isEqualTo("2026-03-02T02:30:00Z");
        assertThat(found.stamp()).isNull();
        assertThat(found.chain()).isEqualTo(Chain.TRUSTED);
        assertThat(found.chainEnd()).isEqualTo("Gốc thử nghiệm");
        assertThat(found.algorithm()).isEqualTo("RSA 2048, SHA256");
        assertThat(found.reason()).isEqualTo("Ban hành");
    }

    @Test
    void a_file_without_signatures_has_none() throws Exception {
        assertThat(signed(SignedPages.pdf()).signatures()).isEmpty();
    }

    @Test
    void a_field_that_nobody_signed_is_no_signature() throws Exception {
        var pdf = SignedPages.withEmptyField(SignedPages.pdf());
        assertThat(signed(pdf).signatures()).isEmpty();

        var both = signed(Signing.by(lan).on(pdf));
        assertThat(both.signatures()).hasSize(1);
        assertThat(both.emptyFields()).isEqualTo(1);
    }

    @Test
    void a_signature_that_cannot_be_read_is_told_and_not_passed_over() throws Exception {
        var found = only(Signing.by(lan).broken().on(SignedPages.pdf()));

        assertThat(verdict(found)).isEqualTo(SignatureVerdict.UNREADABLE);
    }

    @Test
    void a_signature_of_an_office_file_is_told_though_nobody_checks_it() {
        var docx = HostileZips.zip(
                Map.of("_xmlsignatures/sig1.xml", new byte[1], "_xmlsignatures/_rels/x.rels", new byte[1]));
        var odt = HostileZips.zip(Map.of(
                "META-INF/documentsignatures.xml",
                "<document-signatures><Signature/><Signature/></document-signatures>".getBytes()));

        assertThat(signed(FileKind.DOCX, docx).signatures())
                .extracting(this::verdict)
                .containsExactly(SignatureVerdict.UNCHECKED);
        assertThat(signed(FileKind.ODT, odt).signatures()).hasSize(2);
        assertThat(signed(FileKind.DOCX, HostileWord.docx("chữ")).signatures()).isEmpty();
    }
}
