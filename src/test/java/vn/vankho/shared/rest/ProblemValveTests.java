package vn.vankho.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.shared.Texts;

class ProblemValveTests {
    private final Texts texts = new Texts();

    /** Statuses that Http11Processor, Http11InputBuffer and CoyoteAdapter of Tomcat set by themselves. */
    @ParameterizedTest
    @ValueSource(ints = {400, 413, 414, 417, 431, 500, 501, 503, 505})
    void each_status_of_tomcat_has_words(int status) {
        var title = "problem.title." + status;
        var key = ProblemValve.key(status, "/api/v1/search");

        assertThat(texts.get(Texts.VIETNAMESE, title)).isNotEqualTo(title);
        assertThat(texts.get(Texts.ENGLISH, title)).isNotEqualTo(title);
        assertThat(texts.get(Texts.VIETNAMESE, key)).isNotEqualTo(key);
        assertThat(texts.get(Texts.ENGLISH, key)).isNotEqualTo(key);
    }

    @Test
    void a_call_that_is_right_is_not_told_to_be_written_otherwise() {
        assertThat(ProblemValve.key(503, "/api/v1/search")).isEqualTo("problem.unavailable");
        assertThat(ProblemValve.key(500, "/api/v1/search")).isEqualTo("problem.other");
        assertThat(ProblemValve.key(417, "/api/v1/search")).isEqualTo("problem.request.refused");
        assertThat(ProblemValve.key(505, "/api/v1/search")).isEqualTo("problem.request.refused");
    }
}
