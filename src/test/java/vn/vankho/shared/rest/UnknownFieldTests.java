package vn.vankho.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.vankho.ApiTest;
import vn.vankho.identity.Role;

/** A body in JSON with a field that nobody knows is not taken as if it had been understood. */
class UnknownFieldTests extends ApiTest {
    @Test
    void a_field_that_is_none_is_named_with_those_there_are() throws Exception {
        var person = somebody("Hà Gõ Nhầm", Role.STAFF);

        var answer = send(person, "POST", "/api/v1/me/tokens", "{\"name\": \"kịch bản\", \"dayz\": 7}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Không có trường “dayz”", "days, name");
        assertThat(get(person, "/api/v1/me/tokens").body()).doesNotContain("kịch bản");
    }

    @Test
    void fields_may_be_left_out() throws Exception {
        var person = somebody("Hà Gõ Đúng", Role.STAFF);

        assertThat(send(person, "POST", "/api/v1/me/tokens", "{\"name\": \"kịch bản\"}")
                        .statusCode())
                .isEqualTo(201);
    }
}
