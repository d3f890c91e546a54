package vn.vankho.legal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.Scope;

class SourceClaimTests {
    private static final LocalDate TAKEN = LocalDate.parse("2026-11-29");

    @ParameterizedTest
    @CsvSource({
        "Văn bản đang có hiệu lực, IN_FORCE",
        "Đang hiệu lực, IN_FORCE",
        "Còn hiệu lực, IN_FORCE",
        "CHL, IN_FORCE",
        "Văn bản hết hiệu lực, CEASED",
        "Hết hiệu lực toàn bộ, CEASED",
        "HHL, CEASED",
        "Không còn hiệu lực, CEASED",
        "Không có hiệu lực, CEASED",
        "Không còn có hiệu lực, CEASED",
        "Không hiệu lực, CEASED",
        "Đã bị thay thế, CEASED",
        "Văn bản còn hiệu lực một phần, PARTLY_CEASED",
        "Hết hiệu lực 1 phần, PARTLY_CEASED",
        "HHL1P, PARTLY_CEASED",
        "Hết hiệu lực thi hành một phần, PARTLY_CEASED",
        "Bị bãi bỏ một phần, PARTLY_CEASED",
        "Đã bị thay thế một phần, PARTLY_CEASED",
        "Một phần hết hiệu lực, PARTLY_CEASED",
        "Bị bãi bỏ toàn bộ, CEASED",
        "Chưa có hiệu lực, NOT_YET_IN_FORCE",
        "Chưa hết hiệu lực, IN_FORCE",
        "Tạm ngưng hiệu lực, SUSPENDED",
        "Ngưng hiệu lực một phần, PARTLY_SUSPENDED",
    })
    void words_of_other_registers_are_understood(String words, EffectStatus status) {
        assertThat(SourceClaim.of(words, null, TAKEN)).contains(new SourceClaim(status, TAKEN, false));
    }

    @ParameterizedTest
    @CsvSource({"Không còn phù hợp", "blah", "''"})
    void others_say_nothing(String words) {
        assertThat(SourceClaim.of(words, null, TAKEN)).isEmpty();
    }

    @Test
    void a_day_of_the_end_goes_before_words_that_were_not_kept_up_to_date() {
        assertThat(claim("Còn hiệu lực", "2020-07-01"))
                .isEqualTo(new SourceClaim(EffectStatus.CEASED, LocalDate.parse("2020-07-01"), true));
        assertThat(claim("", "2020-07-01").status()).isEqualTo(EffectStatus.CEASED);
        assertThat(claim("Hết hiệu lực một phần", "2020-07-01").status()).isEqualTo(EffectStatus.PARTLY_CEASED);
    }

    @Test
    void an_end_that_comes_is_none_yet_unless_the_source_calls_it_one() {
        assertThat(claim("Còn hiệu lực", "2027-03-01")).isEqualTo(new SourceClaim(EffectStatus.IN_FORCE, TAKEN, false));
        assertThat(claim("Hết hiệu lực", "2027-03-01").on()).isEqualTo("2027-03-01");
    }

    @Test
    void it_contradicts_another_standing_but_in_force_only_one_that_is_not() {
        assertThat(claim("Hết hiệu lực", null).contradicts(Set.of(EffectStatus.IN_FORCE)))
                .isTrue();
        assertThat(claim("Hết hiệu lực", null).contradicts(Set.of())).isTrue();
        assertThat(claim("Hết hiệu lực", null).contradicts(Set.of(EffectStatus.CEASED)))
                .isFalse();
        assertThat(claim("Còn hiệu lực", null).contradicts(Set.of(EffectStatus.PARTLY_CEASED)))
                .isFalse();
        assertThat(claim("Còn hiệu lực", null).contradicts(Set.of(EffectStatus.CEASED)))
                .isTrue();
    }

    @Test
    void the_reason_tells_what_would_be_recorded() {
        var ended = claim("Hết hiệu lực", "2020-07-01");

        assertThat(List.of("Được thay thế bởi Quyết định 12/2020/QĐ-UBND", "Bị bãi bỏ bởi Quyết định 3/QĐ-UBND", ""))
                .extracting(ended::kind)
                .containsExactly(EffectKind.REPLACED, EffectKind.REPEALED, EffectKind.ANNOUNCED_CEASED);
        assertThat(ended.scope()).isEqualTo(Scope.WHOLE);
        assertThat(claim("Hết hiệu lực một phần", "2020-07-01").scope()).isEqualTo(Scope.UNNAMED_PART);
        assertThat(claim("Còn hiệu lực", null).kind("")).isNull();
    }

    /** An amended text is "hết hiệu lực một phần" in many registers; nobody announced an end by that. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Được sửa đổi, bãi bỏ bởi Nghị định số 59/2024/NĐ-CP | ANNOUNCED_CEASED",
                "Được sửa đổi bởi Nghị định 59/2024/NĐ-CP | AMENDED",
                "Được sửa đổi, bổ sung bởi Nghị định số 59/2024/NĐ-CP | AMENDED",
                "Sửa đổi, bổ sung, thay thế một số điều bởi Nghị định số 59/2024/NĐ-CP | AMENDED",
                "Được bổ sung, thay thế bởi Nghị định số 59/2024/NĐ-CP | AMENDED",
                "Được bổ sung bởi Nghị định số 59/2024/NĐ-CP sửa đổi, bổ sung một số điều | SUPPLEMENTED",
                "Bị bãi bỏ bởi Nghị định số 59/2024/NĐ-CP sửa đổi, bổ sung một số điều | REPEALED",
                "Bị huỷ bỏ một phần bởi Nghị định số 59/2024/NĐ-CP | REPEALED",
                "Được thay thế một phần bởi Nghị định số 59/2024/NĐ-CP | REPLACED",
                "Theo Quyết định số 413/QĐ-UBND | ANNOUNCED_CEASED",
            })
    void of_a_text_that_ended_in_part_the_deed_that_is_said_first_is_recorded(String reason, EffectKind kind) {
        assertThat(claim("Hết hiệu lực một phần", "2024-05-25").kind(reason)).isEqualTo(kind);
    }

    @Test
    void a_text_that_ended_as_a_whole_was_not_amended() {
        var ended = claim("Hết hiệu lực", "2024-05-25");

        assertThat(List.of(
                        "Được sửa đổi, bổ sung bởi Nghị định số 59/2024/NĐ-CP",
                        "Được sửa đổi bởi Nghị định số 59/2024/NĐ-CP; bị thay thế bởi Nghị định số 78/2025/NĐ-CP",
                        "Bị bãi bỏ bởi Nghị định số 78/2025/NĐ-CP thay thế Nghị định số 34/2016/NĐ-CP"))
                .extracting(ended::kind)
                .containsExactly(EffectKind.ANNOUNCED_CEASED, EffectKind.REPLACED, EffectKind.REPEALED);
    }

    private static SourceClaim claim(String words, @Nullable String ceasedOn) {
        return SourceClaim.of(words, ceasedOn == null ? null : LocalDate.parse(ceasedOn), TAKEN)
                .orElseThrow();
    }
}
