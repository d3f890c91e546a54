package vn.vankho.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.vankho.ApiTest;

/** A script learns which units and readers it may name. */
class PeopleApiTests extends ApiTest {
    @Test
    void units_are_listed_by_the_code_that_a_document_takes() throws Exception {
        var staff = somebody("Chuyên viên", Role.STAFF);
        var code = TestPeople.freshLogin("DV").replace('.', '-').toUpperCase(Locale.ROOT);
        var above = accounts.createUnit(new UnitData(code, "Sở", null, true), TestPeople.ADMINISTRATOR);
        accounts.createUnit(new UnitData(code + "A", "Phòng A", above, true), TestPeople.ADMINISTRATOR);
        accounts.createUnit(new UnitData(code + "B", "Phòng B", above, false), TestPeople.ADMINISTRATOR);

        var body = get(staff, "/api/v1/units").body();

        assertThat(JsonPath.<List<String>>read(body, "$[?(@.code=='" + code + "A')].parent"))
                .containsExactly(above.value().toString());
        assertThat(body).contains(code).doesNotContain(code + "B");
        assertThat(get(null, "/api/v1/units").statusCode()).isEqualTo(401);
    }

    @Test
    void people_are_found_by_name_and_told_by_login_without_what_is_known_to_administrators_alone() throws Exception {
        var staff = somebody("Chuyên viên", Role.STAFF);
        var wanted = somebody("Nguyễn Thị Người Đọc", Role.LEADER);
        var gone = somebody("Nguyễn Thị Người Đọc", Role.STAFF);
        accounts.changePerson(
                gone.id(), TestPeople.data(gone.login(), gone.fullName(), Role.STAFF), false, TestPeople.ADMINISTRATOR);

        var body = get(staff, "/api/v1/people?q=nguoi+doc+" + wanted.login()).body();

        assertThat(JsonPath.<List<String>>read(body, "$[*].login")).containsExactly(wanted.login());
        assertThat(body).doesNotContain("LEADER", "email", "roles");
        assertThat(get(staff, "/api/v1/people?q=" + gone.login()).body()).isEqualTo("[]");
        assertThat(get(staff, "/api/v1/people?limit=0").statusCode()).isEqualTo(400);
    }
}
