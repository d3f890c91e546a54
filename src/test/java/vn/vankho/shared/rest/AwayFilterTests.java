package vn.vankho.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.shared.Texts;

/** What escapes before a screen or a controller is reached, since already who calls cannot be looked up. */
class AwayFilterTests {
    private static final RuntimeException AWAY =
            new CannotGetJdbcConnectionException("none", new SQLTransientConnectionException("timed out"));

    private final Texts texts = new Texts();
    private final AwayFilter filter = new AwayFilter(new EarlyProblems(texts, new JsonMapper()), texts);

    @Test
    void a_page_says_so_and_opens_again_by_itself() throws Exception {
        var page = answered("/tai-lieu", AWAY);

        assertThat(page.getStatus()).isEqualTo(503);
        assertThat(page.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.getContentAsString())
                .contains("http-equiv=\"refresh\" content=\"5\"", "Cơ sở dữ liệu không trả lời", "lang=\"vi\"")
                .doesNotContain("Exception");
    }

    @Test
    void a_script_gets_a_problem_and_when_to_come_again() throws Exception {
        var problem = answered("/api/v1/me", AWAY);

        assertThat(problem.getStatus()).isEqualTo(503);
        assertThat(problem.getContentType()).isEqualTo("application/problem+json");
        assertThat(problem.getHeader("Retry-After")).isEqualTo("5");
        assertThat(problem.getContentAsString()).contains("problem.database", "hãy gửi lại sau ít giây");
    }

    @Test
    void what_is_wrong_otherwise_goes_on() {
        assertThatThrownBy(() -> answered("/api/v1/me", new IllegalStateException("broken")))
                .hasMessage("broken");
    }

    private MockHttpServletResponse answered(String address, RuntimeException trouble) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest("GET", address), response, (_, _) -> {
            throw trouble;
        });
        return response;
    }
}
