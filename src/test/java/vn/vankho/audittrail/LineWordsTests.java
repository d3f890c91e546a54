package vn.vankho.audittrail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineWordsTests {
    @Test
    void words_bear_no_diacritics_and_no_capitals_and_stand_once() {
        assertThat(LineWords.of("Đỗ Thị Lan QUY CHẾ cong-van_17.DOCX quy chế"))
                .containsExactlyInAnyOrder("do", "thi", "lan", "quy", "che", "cong", "van", "17", "docx");
        assertThat(LineWords.of("Qu\u0079\u0309 che\u0302\u0301 “…” \u0000"))
                .as("marks that stand beside their letters")
                .containsExactlyInAnyOrder("quy", "che");
    }

    @Test
    void ids_are_no_words() {
        assertThat(LineWords.of("tệp 0199a3c0-0000-7000-8000-000000000001 a-0199a3c0"))
                .containsExactlyInAnyOrder("tep", "a", "0199a3c0");
    }

    @Test
    void a_long_word_and_a_long_line_are_cut() {
        assertThat(LineWords.of("a".repeat(300))).containsExactly("a".repeat(100));
        assertThat(LineWords.of("một " + "x ".repeat(10_000) + "cuối")).containsExactlyInAnyOrder("mot", "x");
    }

    @Test
    void what_is_typed_is_folded_as_the_line_is() {
        assertThat(LineWords.query("LÒ hơi")).isEqualTo("'lo':* & 'hoi':*");
        assertThat(LineWords.query("“…”")).isEmpty();
    }
}
