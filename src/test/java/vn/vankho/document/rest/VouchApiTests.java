package vn.vankho.document.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.identity.Role;

/** A file that no program could read is opened by a person who has looked at it, over HTTP as on the page. */
class VouchApiTests extends DocumentCalls {
    @Autowired
    JdbcClient jdbc;

    @Test
    void an_unreadable_file_is_opened_to_all_by_somebody_who_has_looked_at_it() throws Exception {
        var id = unreadable();
        var place = DOCUMENTS + "/" + id;
        var officer = somebody("Pháp chế", Role.LEGAL_OFFICER);
        assertThat(JsonPath.<String>read(get(clerk, place).body(), "$.versions[0].looked"))
                .isEqualTo("COULD_NOT");
        problem(get(staff, place + "/file"), 422, "hỏng.txt", "dấu mật");
        problem(post(staff, place + "/versions/1/vouch"), 403);
        problem(post(officer, place + "/versions/7/vouch"), 404);
        problem(post(officer, place + "/versions/x/vouch"), 400, "version", "“x”");

        var opened = post(officer, place + "/versions/1/vouch");

        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        assertThat(JsonPath.<String>read(opened.body(), "$[0].looked")).isEqualTo("DONE");
        assertThat(get(staff, place + "/file").statusCode()).isEqualTo(200);
        problem(post(officer, place + "/versions/1/vouch"), 409, "hỏng.txt", "không còn chờ");
    }

    @Test
    void the_description_says_when_it_may_be_called_and_what_it_answers() throws Exception {
        var description = get(null, "/api/v1/openapi.json").body();
        Map<String, Object> vouch =
                JsonPath.read(description, "$.paths['/api/v1/documents/{id}/versions/{version}/vouch'].post");
        assertThat(vouch.get("description").toString()).contains("COULD_NOT");
        assertThat(vouch.get("responses").toString()).contains("VersionAnswer", "Problem403", "Problem409");
        assertThat(JsonPath.<String>read(
                        description, "$.components.schemas.VersionAnswer.properties.looked.description"))
                .contains("WAITS", "COULD_NOT", "DONE");
    }

    /** Its reading ended in a failure, and nobody has looked at it. */
    private UUID unreadable() throws Exception {
        var id = UUID.fromString(
                JsonPath.read(upload(clerk, "hỏng.txt", fresh("Hỏng")).body(), "$.id"));
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> "DONE"
                        .equals(JsonPath.read(get(clerk, DOCUMENTS + "/" + id).body(), "$.versions[0].looked")));
        jdbc.sql("""
                update step set state = 'FAILED', reason = 'extraction.timeout', detail = '60'
                 where document_id = :id and kind = 'READ'
                """).param("id", id).update();
        jdbc.sql("""
                delete from version_read where version_id = (select current_version from document where id = :id)
                """).param("id", id).update();
        return id;
    }
}
