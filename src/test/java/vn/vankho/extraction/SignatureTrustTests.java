package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.extraction.Identity.Use;
import vn.vankho.extraction.signature.FoundSignature;
import vn.vankho.extraction.signature.FoundSignature.Chain;
import vn.vankho.extraction.signature.FoundSignature.Integrity;
import vn.vankho.extraction.signature.FoundSignature.Kind;
import vn.vankho.extraction.signature.SignatureVerdict;

/** Who vouches for a signer, for what, and until when. */
class SignatureTrustTests extends SignatureRoom {
    @Test
    void a_root_that_nobody_supplied_is_said_to_be_unknown() throws Exception {
        var elsewhere = Identity.root("Gốc lạ").issue("C=VN, CN=Người lạ", Use.SIGNING);

        var found = only(Signing.by(elsewhere).on(SignedPages.pdf()));

        assertThat(found.integrity()).isEqualTo(Integrity.INTACT);
        assertThat(found.chainEnd()).isEqualTo("Gốc lạ");
        assertThat(verdict(found)).isEqualTo(SignatureVerdict.UNKNOWN_ROOT);
    }

    @Test
    void who_signs_for_himself_is_said_to() throws Exception {
        var found = only(Signing.by(Identity.selfSigned("CN=Tự ký")).on(SignedPages.pdf()));

        assertThat(verdict(found)).isEqualTo(SignatureVerdict.SELF_SIGNED);
    }

    @Test
    void a_person_may_not_vouch_for_another() throws Exception {
        var found = only(Signing.by(lan.issue("CN=Kẻ mạo danh", Use.SIGNING)).on(SignedPages.pdf()));

        assertThat(found.chain()).isEqualTo(Chain.BROKEN);
        assertThat(verdict(found)).isEqualTo(SignatureVerdict.BROKEN_CHAIN);
    }

    @Test
    void a_certificate_that_had_expired_when_it_was_used_is_not_valid() throws Exception {
        var expired = between.issue(LAN, Use.SIGNING, Identity.FROM, Instant.parse("2025-01-01T00:00:00Z"), 2048);

        assertThat(verdict(only(Signing.by(expired).at("2026-03-02T02:30:00Z").on(SignedPages.pdf()))))
                .isEqualTo(SignatureVerdict.NOT_VALID_THEN);
    }

    @Test
    void a_certificate_that_expired_since_is_good_where_a_time_stamp_shows_when_it_was_used() throws Exception {
        var expired = between.issue(LAN, Use.SIGNING, Identity.FROM, Instant.parse("2025-01-01T00:00:00Z"), 2048);
        var plain = Signing.by(expired).at("2024-06-01T00:00:00Z").on(SignedPages.pdf());
        var stamped = Signing.by(expired)
                .at("2024-06-01T00:00:00Z")
                .stampedBy(clock, "2024-06-01T00:00:05Z")
                .on(SignedPages.pdf());

        assertThat(verdict(only(plain))).isEqualTo(SignatureVerdict.EXPIRED_SINCE);
        assertThat(only(stamped).stamp())
                .isEqualTo(new FoundSignature.Stamp(
                        Instant.parse("2024-06-01T00:00:05Z"), "Dấu thời gian thử nghiệm", true));
        assertThat(verdict(only(stamped))).isEqualTo(SignatureVerdict.REVOCATION_UNKNOWN);
    }

    @Test
    void a_claimed_time_does_not_stand_against_a_time_stamp() throws Exception {
        var expired = between.issue(LAN, Use.SIGNING, Identity.FROM, Instant.parse("2025-01-01T00:00:00Z"), 2048);
        var found = only(Signing.by(expired)
                .at("2024-06-01T00:00:00Z")
                .stampedBy(clock, "2026-01-01T00:00:00Z")
                .on(SignedPages.pdf()));

        assertThat(verdict(found)).isEqualTo(SignatureVerdict.NOT_VALID_THEN);
    }

    @Test
    void a_time_stamp_of_a_stranger_proves_nothing() throws Exception {
        var stranger = Identity.root("Gốc lạ").issue("CN=Đồng hồ lạ", Use.STAMPING);
        var found =
                only(Signing.by(lan).stampedBy(stranger, "2026-03-02T02:30:05Z").on(SignedPages.pdf()));

        assertThat(found.stamp()).isNotNull();
        assertThat(found.stamp().trusted()).isFalse();
    }

    @Test
    void a_time_stamp_over_the_whole_file_is_a_line_of_its_own_and_proves_the_signature_before_it() throws Exception {
        var all = signed(Signing.stamped(Signing.by(lan).on(SignedPages.pdf()), clock, "2026-03-02T02:31:00Z"))
                .signatures();

        assertThat(all).extracting(FoundSignature::kind).containsExactly(Kind.SIGNATURE, Kind.TIME_STAMP);
        assertThat(all).extracting(this::verdict).containsOnly(SignatureVerdict.REVOCATION_UNKNOWN);
        assertThat(all.getFirst().stamp().at()).isEqualTo("2026-03-02T02:31:00Z");
    }

    @Test
    void a_list_in_the_file_that_takes_the_certificate_back_counts_unless_the_signature_is_older() throws Exception {
        var list = between.list(
                Instant.parse("2026-04-02T00:00:00Z"), lan.certificate(), Instant.parse("2026-04-01T00:00:00Z"));
        var clean = between.list(Instant.parse("2026-04-02T00:00:00Z"), null, null);

        assertThat(verdict(only(Signing.by(lan).with(list).on(SignedPages.pdf()))))
                .isEqualTo(SignatureVerdict.REVOKED);
        assertThat(verdict(only(Signing.by(lan)
                        .with(list)
                        .stampedBy(clock, "2026-03-02T02:30:05Z")
                        .on(SignedPages.pdf()))))
                .isEqualTo(SignatureVerdict.VALID);
        var cleared = only(Signing.by(lan).with(clean).on(SignedPages.pdf()));
        assertThat(cleared.revocation().known()).isTrue();
        assertThat(verdict(cleared)).isEqualTo(SignatureVerdict.VALID);
    }

    @Test
    void short_keys_and_outdated_digests_are_weak() throws Exception {
        var brief = between.issue(LAN, Use.SIGNING, Identity.FROM, Identity.UNTIL, 1024);

        assertThat(verdict(only(Signing.by(brief).on(SignedPages.pdf())))).isEqualTo(SignatureVerdict.WEAK);
        assertThat(verdict(only(Signing.by(lan).withDigest("SHA1").on(SignedPages.pdf()))))
                .isEqualTo(SignatureVerdict.WEAK);
    }

    @Test
    void a_certificate_for_a_web_site_or_for_time_stamps_does_not_sign_documents() throws Exception {
        for (var use : List.of(Use.WEB_SITE, Use.STAMPING)) {
            var other = between.issue("C=VN, CN=van-ban.example", use);

            assertThat(verdict(only(Signing.by(other).on(SignedPages.pdf()))))
                    .as("%s", use)
                    .isEqualTo(SignatureVerdict.NOT_FOR_DOCUMENTS);
        }
    }
}
