package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.extraction.Identity.Use;
import vn.vankho.extraction.signature.FoundSignature;
import vn.vankho.extraction.signature.FoundSignature.Added;
import vn.vankho.extraction.signature.FoundSignature.Chain;
import vn.vankho.extraction.signature.FoundSignature.Covered;
import vn.vankho.extraction.signature.FoundSignature.Integrity;
import vn.vankho.extraction.signature.FoundSignature.Kind;
import vn.vankho.extraction.signature.SignatureVerdict;
import vn.vankho.extraction.signature.SignedPdf;
import vn.vankho.extraction.worker.Answer;

/** What the portal says of signatures, on files that the test signs and then spoils, through a real worker process. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignatureTests {
    private static final Instant TODAY = Instant.parse("2026-06-01T00:00:00Z");
    private static final String LAN =
            "C=VN, O=Ủy ban nhân dân tỉnh Bình An, OU=Văn phòng, T=Chánh Văn phòng, CN=Nguyễn Thị Lan";

    private final Identity root = Identity.root("Gốc thử nghiệm");
    private final Identity between = root.issue("C=VN, O=Cơ quan thử nghiệm, CN=Chứng thực cấp hai", Use.AUTHORITY);
    private final Identity lan = between.issue(LAN, Use.SIGNING);
    private final Identity office = between.issue("C=VN, CN=Ủy ban nhân dân tỉnh Bình An", Use.SIGNING);
    private final Identity clock = between.issue("C=VN, CN=Dấu thời gian thử nghiệm", Use.STAMPING);

    private WorkerPool pool;

    @BeforeAll
    void start(@TempDir Path roots) throws Exception {
        root.trustIn(roots);
        Files.writeString(roots.resolve("ghi-chu.txt"), "no certificate, and none of its endings");
        pool = Workers.pool(60, 50, 1_000_000, roots.toString());
    }

    @AfterAll
    void stop() {
        pool.close();
    }

    @Test
    void a_good_signature_says_who_signed_for_whom_and_when() throws Exception {
        var found = only(Signing.by(lan).at("2026-03-02T02:30:00Z").on(SignedPages.pdf()));

        assertThat(verdict(found)).isEqualTo(SignatureVerdict.VALID);
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
    void one_other_byte_breaks_the_signature() throws Exception {
        var found = only(SignedPages.withOtherByte(Signing.by(lan).on(SignedPages.pdf())));

        assertThat(found.integrity()).isEqualTo(Integrity.CHANGED);
        assertThat(verdict(found)).isEqualTo(SignatureVerdict.CHANGED);
    }

    @Test
    void other_text_after_signing_is_a_change_even_where_the_signed_bytes_are_the_same() throws Exception {
        var found = only(SignedPages.withOtherText(Signing.by(lan).on(SignedPages.pdf())));

        assertThat(found.integrity()).isEqualTo(Integrity.INTACT);
        assertThat(found.added()).isEqualTo(Added.CONTENT);
        assertThat(verdict(found)).isEqualTo(SignatureVerdict.CHANGED);
    }

    @Test
    void a_note_after_signing_is_told() throws Exception {
        var found = only(SignedPages.withNote(Signing.by(lan).on(SignedPages.pdf())));

        assertThat(found.added()).isEqualTo(Added.NOTES);
        assertThat(verdict(found)).isEqualTo(SignatureVerdict.ADDED);
    }

    @Test
    void a_form_filled_in_after_signing_is_told() throws Exception {
        var found = only(SignedPages.filledIn(Signing.by(lan).on(SignedPages.withField(SignedPages.pdf()))));

        assertThat(found.added()).isEqualTo(Added.FORM);
        assertThat(verdict(found)).isEqualTo(SignatureVerdict.ADDED);
    }

    @Test
    void a_second_signature_over_the_first_harms_neither() throws Exception {
        var once = Signing.by(lan).at("2026-03-02T02:30:00Z").on(SignedPages.pdf());
        var twice = Signing.by(office).at("2026-03-02T03:00:00Z").on(once);

        var all = signed(twice).signatures();

        assertThat(all)
                .extracting(one -> one.signer().name())
                .containsExactly("Nguyễn Thị Lan", "Ủy ban nhân dân tỉnh Bình An");
        assertThat(all).extracting(FoundSignature::added).containsExactly(Added.SIGNATURES, Added.NOTHING);
        assertThat(all)
                .extracting(FoundSignature::covered)
                .containsExactly(new Covered(once.length, twice.length), new Covered(twice.length, twice.length));
        assertThat(all).extracting(this::verdict).containsOnly(SignatureVerdict.VALID);
    }

    @Test
    void a_second_signature_does_not_hide_a_change_between_the_two() throws Exception {
        var changed = SignedPages.withOtherText(Signing.by(lan).on(SignedPages.pdf()));

        var all = signed(Signing.by(office).on(changed)).signatures();

        assertThat(all).extracting(this::verdict).containsExactly(SignatureVerdict.CHANGED, SignatureVerdict.VALID);
    }

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
        assertThat(verdict(only(stamped))).isEqualTo(SignatureVerdict.VALID);
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
        assertThat(all).extracting(this::verdict).containsOnly(SignatureVerdict.VALID);
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
    void a_signature_that_cannot_be_read_is_told_and_not_passed_over() throws Exception {
        var found = only(Signing.by(lan).broken().on(SignedPages.pdf()));

        assertThat(verdict(found)).isEqualTo(SignatureVerdict.UNREADABLE);
    }

    @Test
    void a_file_written_anew_after_signing_still_says_who_had_signed_it() throws Exception {
        var found = only(SignedPages.writtenAnew(Signing.by(lan).on(SignedPages.pdf())));

        assertThat(found.signer().name()).isEqualTo("Nguyễn Thị Lan");
        assertThat(verdict(found)).isEqualTo(SignatureVerdict.DETACHED);
    }

    private SignatureVerdict verdict(FoundSignature found) {
        return SignatureVerdict.of(found, TODAY);
    }

    private FoundSignature only(byte[] pdf) {
        var all = signed(pdf).signatures();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private SignedPdf signed(byte[] pdf) {
        var answer = Workers.run(pool, List.of(Workers.signatures(pdf))).getFirst();
        if (answer instanceof Answer.Signatures(int _, var signed)) return signed;
        throw new AssertionError("no signatures but " + answer);
    }
}
