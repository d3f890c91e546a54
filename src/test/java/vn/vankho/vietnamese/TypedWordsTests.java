package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedWordsTests {
    private static final List<String> TYPES = List.of("Luật", "Nghị quyết", "Quyết định", "Quy định");

    @Test
    void words_are_found_without_diacritics_and_in_any_case() {
        assertThat(TypedWords.in(TYPES, "quyet DINH")).containsExactly("Quyết định");
        assertThat(TypedWords.in(TYPES, " đinh ")).containsExactly("Quyết định", "Quy định");
        assertThat(TypedWords.in(TYPES, "xyz")).isEmpty();
    }

    @Test
    void those_that_begin_with_what_was_typed_come_first_and_nothing_typed_means_all() {
        assertThat(TypedWords.in(TYPES, "quy")).containsExactly("Quyết định", "Quy định", "Nghị quyết");
        assertThat(TypedWords.in(TYPES, "")).isEqualTo(TYPES);
    }
}
