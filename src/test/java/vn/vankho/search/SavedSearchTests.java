package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.ApiTest;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** Searches people keep, each for oneself. */
class SavedSearchTests extends ApiTest {
    private static final String SAVED = "/api/v1/search/saved/";

    @Autowired
    SavedSearches saved;

    @Autowired
    JdbcClient jdbc;

    private Person person;
    private Viewer clerk;

    @BeforeEach
    void person() {
        person = somebody("Văn thư", Role.CLERK);
        clerk = person.viewer();
    }

    @Test
    void a_search_is_saved_for_oneself_only() {
        var stranger = somebody("Người khác", Role.STAFF).viewer();
        var id = saved.save(" Hết hiệu lực ", "q=het+hieu+luc", clerk);
        assertThat(saved.save("Hết hiệu lực", "q=khac", clerk)).isEqualTo(id);
        assertThat(saved.save("Hết hiệu lực", "q=khac", clerk)).isEqualTo(id);
        assertThat(deeds("search.save", id)).as("the same again is no deed").isEqualTo(2);

        assertThat(saved.list(clerk)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Hết hiệu lực");
            assertThat(one.query()).isEqualTo("q=khac");
        });
        assertThat(saved.list(stranger)).isEmpty();
        assertThatThrownBy(() -> saved.delete(id, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> saved.save("  ", "q=a", clerk))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("search.saved.name.missing"));
        saved.delete(id, clerk);
        assertThat(saved.list(clerk)).isEmpty();
    }

    @Test
    void a_search_gets_another_name_and_the_trail_tells_both() {
        var id = saved.save("Hết hiệu lực", "q=het", clerk);

        saved.rename(id, " Văn bản hết hiệu lực ", clerk);
        saved.rename(id, "Văn bản hết hiệu lực", clerk);

        assertThat(saved.list(clerk)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Văn bản hết hiệu lực");
            assertThat(one.query()).isEqualTo("q=het");
        });
        assertThat(deeds("search.rename-saved", id))
                .as("the same again is no deed")
                .isEqualTo(1);
        assertThat(jdbc.sql("select details from audit_entry where deed = 'search.rename-saved' and subject_id = ?")
                        .param(id.toString())
                        .query(String.class)
                        .single())
                .contains("\"Văn bản hết hiệu lực\"", "\"Hết hiệu lực\"");
    }

    @Test
    void scripts_rename_too_and_are_told_what_hinders() throws Exception {
        saved.save("Của tháng", "q=thang", clerk);
        var id = saved.save("Của năm", "q=nam", clerk);

        refused(rename(person, id, "Của tháng"), 409, "search.saved.name.taken", "“Của tháng”");
        refused(rename(person, id, "  "), 422, "search.saved.name.missing", "tên");
        refused(rename(person, id, "n".repeat(201)), 422, "search.saved.name.tooLong", "201");
        refused(rename(somebody("Người khác", Role.STAFF), id, "Của tôi"), 404, "search.saved.missing", "");
        assertThat(saved.list(clerk)).extracting(SavedSearch::name).containsExactly("Của năm", "Của tháng");

        assertThat(rename(person, id, "Của quý").statusCode()).isEqualTo(204);
        assertThat(saved.list(clerk)).extracting(SavedSearch::name).containsExactly("Của quý", "Của tháng");
    }

    private HttpResponse<String> rename(Person caller, UUID id, String name) throws Exception {
        return send(caller, "PATCH", SAVED + id, "{\"name\":\"" + name + "\"}");
    }

    private static void refused(HttpResponse<String> answer, int status, String key, String word) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(JsonPath.<String>read(answer.body(), "$.key")).isEqualTo(key);
        assertThat(JsonPath.<String>read(answer.body(), "$.detail")).contains(word);
    }

    private long deeds(String deed, UUID subject) {
        return jdbc.sql("select count(*) from audit_entry where deed = ? and subject_id = ?")
                .params(deed, subject.toString())
                .query(Long.class)
                .single();
    }
}
