package vn.vankho.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WishedLanguageTests {
    @Test
    void a_caller_is_answered_in_english_only_when_english_comes_first() {
        assertThat(Texts.wished("en-US,en;q=0.9")).isEqualTo(Texts.ENGLISH);
        assertThat(Texts.wished("EN")).isEqualTo(Texts.ENGLISH);
        assertThat(Texts.wished("vi,en;q=0.5")).isEqualTo(Texts.VIETNAMESE);
        assertThat(Texts.wished("fr")).isEqualTo(Texts.VIETNAMESE);
        assertThat(Texts.wished(null)).isEqualTo(Texts.VIETNAMESE);
    }
}
