package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.vankho.extraction.signature.FoundSignature;
import vn.vankho.extraction.signature.FoundSignature.Added;
import vn.vankho.extraction.signature.FoundSignature.Covered;
import vn.vankho.extraction.signature.FoundSignature.Integrity;
import vn.vankho.extraction.signature.SignatureVerdict;

/** What was changed or added after somebody signed. */
class SignatureAdditionsTests extends SignatureRoom {
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
    void words_laid_over_a_signed_page_are_told_with_the_page_whoever_signed() throws Exception {
        var myself = Identity.selfSigned("CN=Nguyễn Thị Lan");
        var found = only(SignedPages.withTextBox(Signing.by(myself).on(SignedPages.pdf()), false));

        assertThat(verdict(found)).isEqualTo(SignatureVerdict.ADDED);
        assertThat(found.notesOn()).containsExactly(1);
        assertThat(verdict(found).why(found)).isEqualTo("signature.why.ADDED.noted");
    }

    @Test
    void a_hidden_note_and_one_that_was_there_before_are_not_told_as_seen() throws Exception {
        var before = SignedPages.withTextBox(SignedPages.pdf(), false);
        var found = only(SignedPages.withTextBox(Signing.by(lan).on(before), true));

        assertThat(verdict(found)).isEqualTo(SignatureVerdict.ADDED);
        assertThat(found.notesOn()).isEmpty();
    }

    @Test
    void words_that_the_first_signer_did_not_permit_are_a_change_and_told_with_the_page() throws Exception {
        var certified = Signing.by(lan).permitting(2).on(SignedPages.pdf());
        var found = only(SignedPages.withTextBox(certified, false));

        assertThat(verdict(found)).isEqualTo(SignatureVerdict.CHANGED);
        assertThat(verdict(found).why(found)).isEqualTo("signature.why.CHANGED.noted");
        assertThat(found.notesOn()).containsExactly(1);
    }

    @Test
    void where_a_signature_is_seen_is_told() throws Exception {
        var once = Signing.by(lan).seen().on(SignedPages.pdf());

        assertThat(signed(Signing.by(lan).on(once)).signatures())
                .extracting(FoundSignature::page)
                .containsExactly(1, 0);
    }

    @Test
    void signatures_that_a_program_packed_while_writing_the_file_anew_are_told_as_no_longer_fitting() throws Exception {
        var once = Signing.by(lan).at("2026-03-02T02:30:00Z").seen().on(SignedPages.pdf());
        var packed = SignedPages.packedAnew(
                Signing.by(office).at("2026-03-02T03:00:00Z").on(once));
        assertThat(new String(packed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("/ByteRange");

        var all = signed(packed).signatures();

        assertThat(all)
                .extracting(one -> one.signer().name())
                .containsExactly("Nguyễn Thị Lan", "Ủy ban nhân dân tỉnh Bình An");
        assertThat(all)
                .extracting(one -> one.claimedAt().toString())
                .containsExactly("2026-03-02T02:30:00Z", "2026-03-02T03:00:00Z");
        assertThat(all).extracting(this::verdict).containsOnly(SignatureVerdict.DETACHED);
        assertThat(all).extracting(FoundSignature::page).containsExactly(1, 0);
    }

    @Test
    void a_form_filled_in_after_signing_is_told() throws Exception {
        var found = only(SignedPages.filledIn(Signing.by(lan).on(SignedPages.withField(SignedPages.pdf()))));

        assertThat(found.added()).isEqualTo(Added.FORM);
        assertThat(verdict(found)).isEqualTo(SignatureVerdict.ADDED);
    }

    @Test
    void a_form_filled_in_after_all_have_signed_is_told_of_each_of_them() throws Exception {
        var once = Signing.by(lan).on(SignedPages.withField(SignedPages.pdf()));
        var both = Signing.by(office).on(once);
        assertThat(signed(both).signatures())
                .extracting(FoundSignature::added)
                .containsExactly(Added.SIGNATURES, Added.NOTHING);

        var all = signed(SignedPages.filledIn(both)).signatures();

        assertThat(all).extracting(FoundSignature::added).containsExactly(Added.FORM, Added.FORM);
        assertThat(all).extracting(this::verdict).containsOnly(SignatureVerdict.ADDED);
    }

    @Test
    void a_time_stamp_over_a_form_that_was_filled_in_after_signing_is_nobody_who_saw_it() throws Exception {
        var once = Signing.by(lan).on(SignedPages.withField(SignedPages.pdf()));
        var stamped = Signing.stamped(SignedPages.filledIn(once), clock, "2026-03-05T00:00:00Z");

        assertThat(signed(stamped).signatures())
                .extracting(FoundSignature::added)
                .containsExactly(Added.FORM, Added.NOTHING);
    }

    @Test
    void a_form_filled_in_before_the_last_signature_was_seen_by_who_gave_it() throws Exception {
        var once = Signing.by(lan).on(SignedPages.withField(SignedPages.pdf()));
        var twice = Signing.by(office).on(SignedPages.filledIn(once));

        assertThat(signed(Signing.stamped(twice, clock, "2026-03-05T00:00:00Z")).signatures())
                .extracting(FoundSignature::added)
                .containsExactly(Added.SIGNATURES, Added.SIGNATURES, Added.NOTHING);
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
        assertThat(all).extracting(this::verdict).containsOnly(SignatureVerdict.REVOCATION_UNKNOWN);
    }

    @Test
    void a_second_signature_does_not_hide_a_change_between_the_two() throws Exception {
        var changed = SignedPages.withOtherText(Signing.by(lan).on(SignedPages.pdf()));

        var all = signed(Signing.by(office).on(changed)).signatures();

        assertThat(all)
                .extracting(this::verdict)
                .containsExactly(SignatureVerdict.CHANGED, SignatureVerdict.REVOCATION_UNKNOWN);
    }

    @Test
    void a_file_written_anew_after_signing_still_says_who_had_signed_it() throws Exception {
        var found = only(SignedPages.writtenAnew(Signing.by(lan).on(SignedPages.pdf())));

        assertThat(found.signer().name()).isEqualTo("Nguyễn Thị Lan");
        assertThat(verdict(found)).isEqualTo(SignatureVerdict.DETACHED);
    }

    @Test
    void what_the_first_signer_permitted_decides_whether_an_addition_is_a_change() throws Exception {
        var form = SignedPages.withField(SignedPages.pdf());
        for (int permitted = 1; permitted <= 3; permitted++) {
            var certified = Signing.by(lan).permitting(permitted).on(form);

            assertThat(verdict(only(certified))).isEqualTo(SignatureVerdict.REVOCATION_UNKNOWN);
            assertThat(verdict(only(SignedPages.filledIn(certified))))
                    .as("filled in, permitted %d", permitted)
                    .isEqualTo(permitted == 1 ? SignatureVerdict.CHANGED : SignatureVerdict.ADDED);
            assertThat(verdict(only(SignedPages.withNote(certified))))
                    .as("a note, permitted %d", permitted)
                    .isEqualTo(permitted < 3 ? SignatureVerdict.CHANGED : SignatureVerdict.ADDED);
        }
    }
}
