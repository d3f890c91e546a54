package vn.vankho.document.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vankho.PortalTest;

/** A script can be written from the description of the API alone. */
@PortalTest
class DocumentDescriptionTests {
    @LocalServerPort
    int port;

    private String description;

    @BeforeEach
    void read() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + port + "/api/v1/openapi.json");
            description = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    void an_upload_names_its_fields_with_their_meaning_and_both_answers() {
        Map<String, Map<String, Object>> form =
                read("post", "", ".requestBody.content['multipart/form-data'].schema.properties");
        assertThat(form)
                .containsKeys("file", "folder")
                .containsKeys(FormField.ALL.keySet().toArray(String[]::new));
        FormField.ALL.forEach((name, field) ->
                assertThat(form.get(name).get("description")).as(name).isEqualTo(field.meaning()));
        assertThat(form.get("kind").get("enum")).hasToString("[\"LEGAL\",\"ISO\",\"RECORD\",\"OTHER\"]");

        Map<String, Object> answers = read("post", "", ".responses");
        assertThat(answers).containsKeys("200", "201", "400", "401", "403", "409", "413", "415", "422");
        assertThat(answers.get("201").toString()).contains("Receipt");
        assertThat(answers.get("200").toString()).contains("Receipt");
    }

    @Test
    void a_change_names_its_fields_and_problems() {
        Map<String, Object> body = read("patch", "/{id}", ".requestBody.content['application/json'].schema.properties");
        assertThat(body)
                .containsKey("revision")
                .containsKeys(FormField.ALL.keySet().toArray(String[]::new));

        Map<String, Object> answers = read("patch", "/{id}", ".responses");
        assertThat(answers).containsKeys("200", "400", "401", "403", "404", "409", "422");
        assertThat(answers.get("200").toString()).contains("DocumentAnswer");
        assertThat(answers.get("409").toString()).contains("Problem409");
    }

    @Test
    void a_problem_is_described_as_it_is_answered() {
        Map<String, Object> problem = JsonPath.read(description, "$.components.schemas.Problem.properties");
        assertThat(problem).containsOnlyKeys("type", "title", "status", "detail", "instance", "key");
        assertThat(JsonPath.<String>read(description, "$.components.responses.Problem413.description"))
                .isEqualTo("Tệp quá lớn");
    }

    private <T> T read(String method, String path, String rest) {
        return JsonPath.read(description, "$.paths['/api/v1/documents" + path + "']." + method + rest);
    }
}
