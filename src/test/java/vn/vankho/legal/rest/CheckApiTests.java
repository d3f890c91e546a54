package vn.vankho.legal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.register.LegalRegister;

/** What the screen tells before something is decided a script can ask for, too. */
class CheckApiTests extends LegalApi {
    private static final String DOCUMENTS = LEGAL + "/documents/";

    @Autowired
    private LegalRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void of_a_head_whether_it_is_a_legal_document_what_is_near_and_what_is_the_same() throws Exception {
        var known = fresh(2019);
        var same = register.enter(decision(known, "2019-07-09"), lawyer.viewer());
        var id = register.enter(decision(fresh(2019), "2019-07-09"), lawyer.viewer());

        var told = post(id, "confirm/warnings", """
                {"number": "%s", "typeName": "Quyết định", "title": "Quy định", "issuer": "Ủy ban nhân dân tỉnh Sông Vân",
                 "issuedOn": "2019-07-09", "effectiveFrom": "2019-07-01"}
                """.formatted(known));

        assertThat(JsonPath.<String>read(told, "$.normative")).contains("quy phạm pháp luật");
        assertThat(JsonPath.<String>read(told, "$.same.id"))
                .isEqualTo(same.value().toString());
        assertThat(JsonPath.<List<String>>read(told, "$.warnings")).anyMatch(said -> said.contains("trở về trước"));
        assertThat(JsonPath.<Map<String, Object>>read(told, "$").get("fills")).isNull();
        assertThat(JsonPath.<String>read(get(staff, DOCUMENTS + id.value()).body(), "$.header.number"))
                .as("nothing is written")
                .isNotEqualTo(known);
    }

    @Test
    void of_an_event_that_it_lies_before_the_day_of_issue_and_that_nobody_is_known_to_have_done_it() throws Exception {
        var id = register.enter(decision(fresh(2013), "2013-07-09"), lawyer.viewer());

        var told = post(id, "events/warnings", """
                {"kind": "REPEALED", "on": "2010-01-01"}""");

        assertThat(JsonPath.<List<String>>read(told, "$.warnings"))
                .anyMatch(said -> said.contains("01/01/2010") && said.contains("09/07/2013"))
                .hasSizeGreaterThan(1);
        assertThat(JsonPath.<List<Object>>read(
                        get(staff, DOCUMENTS + id.value()).body(), "$.timeline"))
                .hasSize(1);
    }

    @Test
    void of_an_act_on_a_chapter_its_articles_which_may_be_written_out() throws Exception {
        var older = register.enter(decision(fresh(2013), "2013-07-09"), lawyer.viewer());
        jdbc.sql("update legal_document set articles = ?, divisions = ? where id = ?")
                .params(
                        new String[] {"dieu_1", "dieu_2", "dieu_3"},
                        new String[] {"chuong_2 dieu_2 dieu_3"},
                        older.value())
                .update();
        var acting = register.enter(decision(fresh(2019), "2019-07-09"), lawyer.viewer());

        var told = post(acting, "relations/warnings", """
                {"kind": "REPEALS", "targetId": "%s", "provisions": "Chương II"}
                """.formatted(older.value()));

        assertThat(JsonPath.<List<String>>read(told, "$.hints")).anyMatch(said -> said.contains("Điều 2"));
        assertThat(JsonPath.<String>read(told, "$.spelled")).contains("Điều 2", "Điều 3");
    }

    private String post(LegalDocumentId id, String what, String body) throws Exception {
        var answer = send(lawyer, "POST", DOCUMENTS + id.value() + "/" + what, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
