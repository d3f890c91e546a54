package vn.vankho.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.vankho.ApiTest;
import vn.vankho.identity.Role;

/** Who writes a value in another form is told the form, wherever the parameter is read. */
class WrongValueTests extends ApiTest {
    private static final String REGISTER = "/api/v1/legal/documents";

    @Test
    void a_moment_a_day_and_a_choice_say_what_they_must_be() throws Exception {
        var person = somebody("Hà Hỏi Sai", Role.STAFF);

        for (var asked :
                new String[] {"?knownAt=2022-01-31", "/018f0000-0000-7000-8000-000000000000?knownAt=2022-01-31"}) {
            var answer = get(person, REGISTER + asked);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("knownAt", "2022-01-31T16:59:59Z");
        }
        assertThat(get(person, REGISTER + "?statusOn=31-01-2022").body()).contains("statusOn", "năm-tháng-ngày");
        assertThat(get(person, REGISTER + "?state=XONG").body()).contains("state", "CITED, PROPOSED, CONFIRMED");
        assertThat(get(person, REGISTER + "?year=nay").body()).contains("year", "không hợp lệ");
    }
}
