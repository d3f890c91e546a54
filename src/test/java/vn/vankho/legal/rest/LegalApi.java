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

    String enter(String number, String issued, String effective) throws Exception {
        var answer = send(lawyer, "POST", LEGAL + "/documents", """
                {"number": "%s", "typeName": "Quyết định", "title": "Quy định thử", "issuer": "Ủy ban nhân dân tỉnh Sông Vân",
                 "issuedOn": "%s", "effectiveFrom": %s}
                """.formatted(
                        number, issued, effective == null ? null : '"' + effective + '"'));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonPath.read(answer.body(), "$.id");
    }

    static void problem(HttpResponse<String> answer, int status, String... words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
    }
}
