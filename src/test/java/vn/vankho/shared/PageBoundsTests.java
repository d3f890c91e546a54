package vn.vankho.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageBoundsTests {
    @Test
    void the_first_row_and_the_whole_page_may_be_asked_for() {
        assertThatCode(() -> {
                    PageBounds.check(0, 1, 200);
                    PageBounds.check(Integer.MAX_VALUE, 200, 200);
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"-1, 20, offset, 0, -1", "0, 0, limit, 1, 0", "0, -5, limit, 1, -5", "0, 201, limit, 1, 201"})
    void beyond_it_the_parameter_its_bounds_and_what_was_asked_are_named(
            int offset, int limit, String parameter, int least, int asked) {
        var refusal = catchThrowableOfType(BadParameter.class, () -> PageBounds.check(offset, limit, 200));

        assertThat(refusal.key()).isEqualTo("problem.parameter.range");
        assertThat(refusal.arguments())
                .containsExactly(parameter, least, parameter.equals("offset") ? Integer.MAX_VALUE : 200, asked);
    }
}
