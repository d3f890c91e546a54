package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts as old Word keeps them; here { stands for the beginning of a field, | for its separator and } for its end. */
class WordFieldsTests {
    @Test
    void a_field_says_its_result() {
        assertThat(shown("- { PAGE |3} -")).isEqualTo("- 3 -");
        assertThat(shown("theo {HYPERLINK \"http://so.example\" |Nghị định 34} của"))
                .isEqualTo("theo Nghị định 34 của");
    }

    @Test
    void a_field_without_result_says_nothing() {
        assertThat(shown("Trang {PAGE} trên {NUMPAGES}\rĐiều 1")).isEqualTo("Trang  trên \rĐiều 1");
    }

    @Test
    void fields_stand_in_codes_and_results_of_others_and_results_go_on_over_paragraphs() {
        assertThat(shown("{TOC \\o|{HYPERLINK \\l a|Chương I {PAGEREF a|3}}\r{HYPERLINK \\l b|Chương II}\r}Điều 1"))
                .isEqualTo("Chương I 3\rChương II\rĐiều 1");
        assertThat(shown("{IF {PAGE|2} = 1|kính gửi}.")).isEqualTo("kính gửi.");
    }

    @Test
    void what_only_looks_like_a_field_takes_no_text_away() {
        assertThat(shown("a { b\rĐiều 1 } c | d")).isEqualTo("a { b\rĐiều 1 } c | d");
    }

    private static String shown(String text) {
        var raw = text.replace('{', '\u0013').replace('|', '\u0014').replace('}', '\u0015');
        var codes = WordFields.codes(raw);
        var out = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) if (!codes.get(i)) out.append(text.charAt(i));
        return out.toString();
    }
}
