package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.legal.FieldEvidence;

/** A person is asked to look at a title only where its edges are in doubt: a mark that is always there says nothing. */
class TitleSurenessTests {
    private static final String HEAD = """
            ỦY BAN NHÂN DÂN
            TỈNH SÔNG VÂN
            Số: 12/2031/QĐ-UBND
            Sông Vân, ngày 05 tháng 6 năm 2031
            QUYẾT ĐỊNH
            """;
    private static final String TITLE = "Ban hành Quy chế quản lý chợ trên địa bàn tỉnh Sông Vân\n";
    private static final String BASES =
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2025;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Quy chế.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN\n",
                "-------------\n\nỦY BAN NHÂN DÂN TỈNH SÔNG VÂN\n",
                "HỘI ĐỒNG NHÂN DÂN TỈNH SÔNG VÂN\nKHÓA X, KỲ HỌP THỨ 3\n"
            })
    void between_its_type_and_what_it_rests_on_a_title_is_sure(String office) {
        assertThat(title(HEAD + TITLE + office + BASES).isSure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A. Tình hình chung\n", "Trong năm qua, các chợ của tỉnh đã hoạt động tốt.\n"})
    void before_other_words_where_it_ends_is_in_doubt(String next) {
        assertThat(title(HEAD + TITLE + next + BASES).isSure()).isFalse();
    }

    @Test
    void capitals_below_a_title_in_capitals_may_belong_to_it() {
        var capitals = TITLE.toUpperCase(java.util.Locale.ROOT);
        var office = "ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN\n";

        assertThat(title(HEAD + capitals + office + BASES).isSure()).isFalse();
        assertThat(title(HEAD + capitals + "--------\n" + office + BASES).isSure())
                .isTrue();
    }

    @Test
    void the_title_of_a_scan_is_to_be_looked_at() {
        var read =
                LegalRecognition.read(List.of(HEAD + TITLE + BASES), Map.of("12/2031/QĐ-UBND", 99), KnownFields.none());

        assertThat(read.sureness().title()).isFalse();
    }

    private static FieldEvidence title(String text) {
        return FieldEvidence.of(LegalRecognition.read(List.of(text))).stream()
                .filter(one -> one.field() == HeaderField.TITLE)
                .findFirst()
                .orElseThrow();
    }
}
