package vn.vankho.legal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.text.Merged;
import vn.vankho.shared.Texts;

/** What became of an amending text itself, of what it ended, and who has the last word of one day. */
class AmendingTextsTests extends AmendedText {
    @Test
    void a_clause_of_the_amending_text_that_was_amended_or_repealed_is_told_and_not_put_in() {
        for (var kind : List.of(EffectKind.AMENDED, EffectKind.REPEALED)) {
            acting(
                    first,
                    "2019-12-01",
                    AMENDING,
                    commenced("2020-01-01"),
                    row(kind, "2021-01-01", null, "dieu_1__khoan_1"));

            var before = merged("2020-06-01", row(EffectKind.AMENDED, "2020-01-01", first));
            assertThat(said(before)).contains("1. Mười lăm đồng.", "2. Ba mươi đồng.");
            assertThat(before.gaps()).isEmpty();

            var after = merged("2021-06-01", row(EffectKind.AMENDED, "2020-01-01", first));
            assertThat(said(after)).contains("2. Ba mươi đồng.").doesNotContain("1. Mười lăm đồng.");
            assertThat(after.gaps()).extracting(Merged.Gap::key).containsExactly("dieu_2__khoan_1");
        }
    }

    @Test
    void a_misprint_of_the_amending_text_that_was_put_right_is_right_in_what_it_does() {
        acting(second, "2020-12-01", correction("“Mười lăm đồng”, nay sửa lại là “Mười sáu đồng”"));
        acting(
                first,
                "2019-12-01",
                AMENDING,
                commenced("2020-01-01"),
                row(EffectKind.CORRECTED, "2021-01-01", second, "dieu_1__khoan_1"));

        assertThat(said(merged("2020-06-01", row(EffectKind.AMENDED, "2020-01-01", first))))
                .contains("1. Mười lăm đồng.");
        var put = put("2021-06-01", null, row(EffectKind.AMENDED, "2020-01-01", first));
        var after = put.consolidator().merged();
        assertThat(said(after)).contains("1. Mười sáu đồng.", "2. Ba mươi đồng.");
        assertThat(after.gaps()).isEmpty();
        assertThat(after.notes())
                .extracting(note -> new ConsolidatedWords(
                                (key, values) -> new Texts().get(Texts.VIETNAMESE, key, values))
                        .note(Whole.Note.of(note, put.amending())))
                .satisfiesExactly(
                        clause -> assertThat(clause)
                                .contains("1/2020/QĐ-UBND")
                                .contains(
                                        ". Nội dung này được đính chính theo Quyết định số 2/2020/QĐ-UBND ngày 01 tháng 12 năm 2020"),
                        other -> assertThat(other).doesNotContain("đính chính"));
    }

    @Test
    void the_note_of_a_misprint_put_right_names_no_day_of_effect() {
        acting(
                first,
                "2020-12-01",
                "Điều 1. Đính chính khoản 1 Điều 2 Quyết định số 30/2013/QĐ-UBND như sau:\nTại khoản 1 Điều 2 đã in là “Mười đồng”, nay sửa lại là “Mười một đồng”.\nĐiều 2. Hiệu lực\nCó hiệu lực từ ngày ký.\n");

        var put = put("2021-06-01", null, row(EffectKind.CORRECTED, "2020-12-01", first, "dieu_2__khoan_1"));

        assertThat(put.consolidator().merged().notes())
                .singleElement()
                .extracting(note -> new ConsolidatedWords(
                                (key, values) -> new Texts().get(Texts.VIETNAMESE, key, values))
                        .note(Whole.Note.of(note, put.amending())))
                .asString()
                .contains("được đính chính thành “Mười một đồng” theo ", "1/2020/QĐ-UBND")
                .doesNotContain("hiệu lực", "quy định tại");
    }

    @Test
    void a_new_chapter_stays_whole_where_one_of_its_words_was_put_right() {
        acting(second, "2020-12-01", correction("“cách nhà 1.500 m”, nay sửa lại là “cách nhà 1.000 m”"));
        acting(
                first,
                "2019-12-01",
                """
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2013/QĐ-UBND
                1. Bổ sung Chương Ia vào sau Chương I như sau:
                “Chương Ia
                HỎA TÁNG
                Điều 3a. Cơ sở
                Cơ sở cách nhà 1.500 m.
                Điều 3b. Sổ
                Có sổ.”
                Điều 2. Hiệu lực
                Có hiệu lực từ ngày ký.
                """,
                commenced("2020-01-01"),
                row(EffectKind.CORRECTED, "2021-01-01", second, "dieu_1__khoan_1"));

        var after = merged("2021-06-01", row(EffectKind.AMENDED, "2020-01-01", first));

        assertThat(said(after)).contains("Điều 3a. Cơ sở", "Cơ sở cách nhà 1.000 m.", "Điều 3b. Sổ");
        assertThat(after.gaps()).isEmpty();
    }

    @Test
    void where_a_correction_cannot_be_put_in_the_provision_stays_and_it_is_told() {
        for (var said : List.of("lỗi ở dòng đầu", "“Mười năm đồng”, nay sửa lại là “Mười sáu đồng”")) {
            acting(second, "2020-12-01", correction(said));
            acting(
                    first,
                    "2019-12-01",
                    AMENDING,
                    commenced("2020-01-01"),
                    row(EffectKind.CORRECTED, "2021-01-01", second, "dieu_1__khoan_1"));

            var after = merged("2021-06-01", row(EffectKind.AMENDED, "2020-01-01", first));

            assertThat(said(after)).contains("1. Mười lăm đồng.", "2. Ba mươi đồng.");
            assertThat(after.gaps()).extracting(Merged.Gap::key).containsExactly("dieu_2__khoan_1");
        }
    }

    @Test
    void what_is_put_right_in_the_place_of_a_clause_or_in_a_repeal_is_told_and_not_put_in() {
        acting(second, "2020-12-01", correction("“khoản 1 Điều 2”, nay sửa lại là “khoản 2 Điều 2”"));
        for (var clause :
                List.of("1. Sửa đổi khoản 1 Điều 2 như sau:\n“1. Mười lăm đồng.”", "1. Bãi bỏ khoản 1 Điều 2.")) {
            acting(
                    first,
                    "2019-12-01",
                    "Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2013/QĐ-UBND\n" + clause
                            + "\nĐiều 2. Hiệu lực\nCó hiệu lực từ ngày ký.\n",
                    commenced("2020-01-01"),
                    row(EffectKind.CORRECTED, "2021-01-01", second, "dieu_1__khoan_1"));

            var after = merged("2021-06-01", row(EffectKind.AMENDED, "2020-01-01", first));

            assertThat(said(after)).contains("1. Mười đồng.", "2. Hai mươi đồng.");
            assertThat(after.gaps()).extracting(Merged.Gap::key).containsExactly("dieu_2__khoan_1");
        }
    }

    @Test
    void where_nobody_named_the_clause_the_text_that_amended_the_amending_one_tells_it() {
        acting(second, "2020-12-01", """
                Điều 1. Sửa đổi khoản 2 Điều 1 Quyết định số 1/2020/QĐ-UBND như sau:
                “2. Sửa đổi khoản 2 Điều 2 như sau: bốn mươi đồng.”
                Điều 2. Hiệu lực
                Có hiệu lực từ ngày ký.
                """);
        acting(first, "2019-12-01", AMENDING, commenced("2020-01-01"), row(EffectKind.AMENDED, "2021-01-01", second));

        var merged = merged("2021-06-01", row(EffectKind.AMENDED, "2020-01-01", first));

        assertThat(said(merged)).contains("1. Mười lăm đồng.", "2. Hai mươi đồng.");
        assertThat(merged.gaps()).extracting(Merged.Gap::key).containsExactly("dieu_2__khoan_2");
        verify(texts, times(1)).of(eq(new DocumentId(second.value())), any(), any());
    }

    @Test
    void a_clause_that_begins_later_than_its_text_changes_nothing_before() {
        acting(
                first,
                "2024-12-01",
                AMENDING,
                commenced("2025-07-01"),
                row(EffectKind.COMMENCED, "2026-01-01", null, "dieu_1__khoan_2"));
        var amended = row(EffectKind.AMENDED, "2025-07-01", first);

        assertThat(said(merged("2025-08-01", amended))).contains("1. Mười lăm đồng.", "2. Hai mươi đồng.");
        assertThat(merged("2025-08-01", amended).gaps()).isEmpty();
        assertThat(said(merged("2026-01-01", amended))).contains("1. Mười lăm đồng.", "2. Ba mươi đồng.");
    }

    @Test
    void of_a_past_moment_the_amending_text_too_is_read_as_it_was_known_then() {
        var later = row(EffectKind.COMMENCED, "2026-01-01", null, "dieu_1__khoan_2");
        acting(
                first,
                "2019-12-01",
                AMENDING,
                commenced("2020-01-01"),
                retracted(later, Instant.parse("2023-01-01T00:00:00Z")));
        var amended = row(EffectKind.AMENDED, "2020-01-01", first);

        assertThat(said(known("2022-01-31T00:00:00Z", "2021-06-01", amended)))
                .contains("1. Mười lăm đồng.", "2. Hai mươi đồng.");
        assertThat(said(merged("2021-06-01", amended))).contains("1. Mười lăm đồng.", "2. Ba mươi đồng.");
    }

    @Test
    void what_an_amending_text_says_that_was_over_before_is_told() {
        acting(first, "2019-12-01", AMENDING, commenced("2020-01-01"), row(EffectKind.REPEALED, "2019-12-20", null));

        var merged = merged("2020-06-01", row(EffectKind.AMENDED, "2020-01-01", first));

        assertThat(said(merged)).contains("1. Mười đồng.", "2. Hai mươi đồng.");
        assertThat(merged.gaps()).hasSize(2);
    }

    @Test
    void a_repealed_provision_that_applies_again_has_its_words_again() {
        acting(
                first,
                "2020-12-01",
                "Điều 1. Bãi bỏ Điều 3 Quyết định số 30/2013/QĐ-UBND.\nĐiều 2. Hiệu lực\nTừ ngày ký.");
        var repealed = row(EffectKind.REPEALED, "2021-01-01", first, "dieu_3");
        var revived = row(EffectKind.REVIVED, "2022-01-01", null, "dieu_3");

        assertThat(said(merged("2021-06-01", repealed, revived))).contains("Điều 3. (được bãi bỏ)");
        var again = merged("2023-01-01", repealed, revived);
        assertThat(said(again)).contains("Điều 3. Miễn thu", "Người có công.");
        assertThat(again.gaps()).isEmpty();
    }

    @Test
    void of_one_day_the_text_that_was_issued_later_has_the_last_word_whoever_was_entered_first() {
        acting(first, "2019-12-20", AMENDING, commenced("2020-01-01"));
        acting(second, "2019-12-01", AMENDING.replace("Mười lăm", "Chín"), commenced("2020-01-01"));

        var merged = merged(
                "2020-06-01",
                row(EffectKind.AMENDED, "2020-01-01", first),
                row(EffectKind.AMENDED, "2020-01-01", second));

        assertThat(said(merged)).contains("1. Mười lăm đồng.").doesNotContain("1. Chín đồng.");
    }

    @Test
    void of_an_article_reworded_as_a_whole_only_the_clause_is_put_in_that_a_person_confirmed() {
        acting(first, "2019-12-01", """
                Điều 1. Sửa đổi Điều 2 Quyết định số 30/2013/QĐ-UBND như sau:
                “Điều 2. Mức thu
                1. Mười lăm đồng.
                2. Ba mươi đồng.”
                Điều 2. Hiệu lực
                Có hiệu lực từ ngày ký.
                """, commenced("2020-01-01"));
        var clause = row(EffectKind.AMENDED, "2020-01-01", first, "dieu_2__khoan_2");
        var other = row(EffectKind.AMENDED, "2020-07-01", first, "dieu_2__khoan_1");

        assertThat(said(merged("2020-06-01", clause, other))).contains("1. Mười đồng.", "2. Ba mươi đồng.");
        assertThat(said(merged("2020-07-01", clause, other))).contains("1. Mười lăm đồng.", "2. Ba mươi đồng.");
        assertThat(merged("2020-07-01", clause, other).gaps()).isEmpty();
    }

    private static String correction(String words) {
        return "Điều 1. Đính chính khoản 1 Điều 1 Quyết định số 1/2020/QĐ-UBND như sau:\nTại khoản 1 Điều 1 đã in là "
                + words + ".\nĐiều 2. Hiệu lực\nCó hiệu lực từ ngày ký.\n";
    }
}
