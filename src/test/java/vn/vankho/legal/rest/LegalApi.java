package vn.vankho.legal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import vn.vankho.ApiTest;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** The register for scripts of a lawyer and of one who may only read. */
abstract class LegalApi extends ApiTest {
    static final String LEGAL = "/api/v1/legal";
    static int number = 300;
    Person lawyer;

    Person staff;

    @BeforeEach
    void people() {
        lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        staff = somebody("chuyenvien", Role.STAFF);
    }

    static String fresh(int year) {
        return ++number + "/" + year + "/QĐ-UBND";
    }

    List<String> status(String id, String on) throws Exception {
        return JsonPath.read(
                get(staff, LEGAL + "/documents/" + id + "?on=" + on).body(), "$.status");
    }

    static void problem(HttpResponse<String> answer, int status, String... words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
    }
}
