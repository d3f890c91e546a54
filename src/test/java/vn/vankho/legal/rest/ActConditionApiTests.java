package vn.vankho.legal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Until what comes true a text is suspended, and who decided so when, for scripts. */
class ActConditionApiTests extends LegalApi {
    private static final String SAID = "cho đến khi Luật Đo lường (sửa đổi) có hiệu lực";
    private static final String READ = "cho đến khi có quyết định khác";

    private String old;
    private String newer;

    @BeforeEach
    void enterBoth() throws Exception {
        old = enter(fresh(2013), "2013-07-09", "2013-07-19");
        newer = enter(fresh(2019), "2019-04-24", "2019-05-06");
    }

    @Test
    void a_condition_that_is_said_with_the_act_is_answered_with_it_and_with_its_event() throws Exception {
        var act = add(", \"condition\": \"" + SAID + "\"");

        assertThat(act("$.condition")).containsExactly(SAID);
        assertThat(event("condition")).containsExactly(SAID);
        assertThat(act("$.id")).containsExactly(act);
        assertThat(status(old, "2019-05-06")).containsExactly("SUSPENDED");
    }

    @Test
    void without_one_it_is_what_the_sentence_says_and_with_a_last_day_there_is_none() throws Exception {
        add(", \"sentence\": \"Ngưng hiệu lực Quyết định ấy " + READ + ".\"");
        assertThat(act("$.condition")).containsExactly(READ);

        old = enter(fresh(2014), "2014-07-09", "2014-07-19");
        add(", \"until\": \"2019-12-31\", \"condition\": \"" + SAID + "\"");

        assertThat(act("$.condition")).containsExactly("");
        assertThat(event("condition")).containsExactly("");
    }

    @Test
    void another_condition_takes_its_place_and_what_was_known_before_is_still_answered() throws Exception {
        var act = add(", \"sentence\": \"Ngưng hiệu lực Quyết định ấy " + READ + ".\"");
        var decided = act("$.decidedAt").getFirst().toString();

        var corrected = send(lawyer, "POST", LEGAL + "/relations/" + act + "/correct", """
                {"condition": "%s", "why": "nêu chưa đủ"}""".formatted(SAID));

        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        assertThat(act("$.condition")).containsExactly(SAID);
        assertThat(act("$.id")).containsExactly(JsonPath.<String>read(corrected.body(), "$.id"));
        var then = get(staff, relations() + "&knownAt=" + decided).body();
        assertThat(JsonPath.<List<String>>read(then, "$.rows[*].condition")).containsExactly(READ);
        // said again it is no change
        problem(
                send(lawyer, "POST", LEGAL + "/relations/" + act("$.id").getFirst() + "/correct", """
                {"condition": "%s"}""".formatted(SAID)),
                422,
                "legal.correct.nothing");
    }

    @Test
    void a_confirmed_act_says_when_it_was_decided_and_by_whom() throws Exception {
        add("");

        assertThat(act("$.decidedBy")).containsExactly(lawyer.id().value().toString());
        assertThat(act("$.decidedAt").getFirst()).asString().isNotBlank();
        assertThat(act("$.whole")).containsExactly(true);
    }

    @Test
    void a_script_takes_back_the_event_and_the_act_that_it_entered() throws Exception {
        var alone = send(lawyer, "POST", LEGAL + "/documents/" + old + "/events", """
                {"kind": "REPEALED", "on": "2020-01-01"}""");
        assertThat(alone.statusCode()).as(alone.body()).isEqualTo(201);
        assertThat(JsonPath.<Object>read(alone.body(), "$.relation")).isNull();
        assertThat(status(old, "2020-01-01")).containsExactly("CEASED");
        take(LEGAL + "/events/" + JsonPath.read(alone.body(), "$.id") + "/retract");
        assertThat(status(old, "2020-01-01")).containsExactly("IN_FORCE");

        var ofAct = send(lawyer, "POST", LEGAL + "/documents/" + old + "/events", """
                {"kind": "SUSPENDED", "on": "2019-05-06", "sourceId": "%s"}""".formatted(newer));
        assertThat(ofAct.statusCode()).as(ofAct.body()).isEqualTo(201);
        assertThat(event("id")).containsExactly(JsonPath.<String>read(ofAct.body(), "$.id"));
        assertThat(act("$.id")).containsExactly(JsonPath.<String>read(ofAct.body(), "$.relation"));
        take(LEGAL + "/relations/" + JsonPath.read(ofAct.body(), "$.relation") + "/reject");
        assertThat(status(old, "2019-05-06")).containsExactly("IN_FORCE");
    }

    private void take(String deed) throws Exception {
        var back = send(lawyer, "POST", deed, "{\"reason\": \"nhập nhầm\"}");
        assertThat(back.statusCode()).as(back.body()).isEqualTo(204);
    }

    private String add(String more) throws Exception {
        var added = send(lawyer, "POST", LEGAL + "/documents/" + newer + "/relations", """
                {"kind": "SUSPENDS_EFFECT", "targetId": "%s"%s}""".formatted(old, more));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        return JsonPath.read(added.body(), "$.id");
    }

    private String relations() {
        return LEGAL + "/documents/" + old + "/relations?kind=SUSPENDS_EFFECT&outgoing=false";
    }

    private List<Object> act(String field) throws Exception {
        return JsonPath.read(get(staff, relations()).body(), field.replace("$", "$.rows[*]"));
    }

    private List<String> event(String field) throws Exception {
        return JsonPath.read(
                get(staff, LEGAL + "/documents/" + old).body(), "$.timeline[?(@.kind == 'SUSPENDED')]." + field);
    }
}
