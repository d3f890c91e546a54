package vn.vankho.legal.imports.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.ApiTest;
import vn.vankho.document.Documents;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.legal.register.LegalRegister;

/** Registers of others by script: how a file is sent, and what is asked of what was taken over. */
abstract class ImportApi extends ApiTest {
    static final String IMPORTS = "/api/v1/legal/imports";
    static final String DOCUMENTS = "/api/v1/legal/documents";
    static final String HEAD =
            "Số ký hiệu;Loại văn bản;Trích yếu;Cơ quan ban hành;Ngày ban hành;Ngày có hiệu lực;Tình trạng;Tệp\n";
    static int number = 5_000;

    @Autowired
    Documents documents;

    @Autowired
    LegalRegister register;

    Person lawyer;
    Person clerk;

    @BeforeEach
    void people() {
        lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        clerk = somebody("vanthu", Role.CLERK);
    }

    String checked(Person person, String csv) throws Exception {
        var started = post(person, csv);
        assertThat(started.statusCode()).as(started.body()).isEqualTo(201);
        String id = JsonPath.read(started.body(), "$.id");
        assertThat(send(person, "POST", IMPORTS + "/" + id + "/check", null).statusCode())
                .isEqualTo(202);
        reaches(person, id, "CHECKED");
        return id;
    }

    void apply(Person person, String id, String body) throws Exception {
        var answer = send(person, "POST", IMPORTS + "/" + id + "/apply", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        reaches(person, id, "DONE");
    }

    void reaches(Person person, String id, String state) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> JsonPath.<String>read(
                                get(person, IMPORTS + "/" + id).body(), "$.state")
                        .equals(state));
    }

    String counts(Person person, String id) throws Exception {
        var body = get(person, IMPORTS + "/" + id).body();
        var said = new StringBuilder();
        for (var outcome : List.of("NEW", "UPDATED", "UNCHANGED", "DOUBTFUL", "WRONG"))
            said.append(outcome)
                    .append(' ')
                    .append(JsonPath.<Integer>read(body, "$.counts." + outcome))
                    .append(' ');
        return said.toString().strip();
    }

    HttpResponse<String> post(Person person, String csv) throws Exception {
        var body =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"so.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                        + csv + "\r\n--x--\r\n";
        return answer(request(person, IMPORTS)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body)));
    }

    String document(String number) throws Exception {
        String id = JsonPath.read(
                get(clerk, DOCUMENTS + "?q=" + java.net.URLEncoder.encode(number, UTF_8))
                        .body(),
                "$.documents[0].id");
        return get(clerk, DOCUMENTS + "/" + id).body();
    }

    static String row(String number, String title, String issued, String effective) {
        return number + ";Quyết định;" + title + ";UBND tỉnh Sông Vân;" + issued + ";" + effective
                + ";Còn hiệu lực;https://vidu.vn/x.pdf\n";
    }

    static String fresh() {
        return ++number + "/2020/QĐ-UBND";
    }

    int total(String number) throws Exception {
        return JsonPath.<Integer>read(
                get(clerk, DOCUMENTS + "?q=" + java.net.URLEncoder.encode(number, UTF_8))
                        .body(),
                "$.total");
    }
}
