package vn.vankho.legal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.register.LegalEvents;

/** The register for scripts: from entering a text to "in force on that day, and why". */
class LegalApiTests extends LegalApi {
    @Autowired
    private LegalEvents events;

    @Autowired
    private Clock clock;

    @Test
    void a_repeal_ends_a_text_on_its_day_and_the_answer_names_the_text_that_did_it() throws Exception {
        var oldNumber = fresh(2013);
        var old = enter(oldNumber, "2013-07-09", "2013-07-19");
        var newer = enter(fresh(2019), "2019-04-24", "2019-05-06");

        var added =
                send(lawyer, "POST", LEGAL + "/documents/" + newer + "/relations", """
                {"kind": "REPEALS", "number": "%s", "typeName": "Quyết định", "sentence": "Bãi bỏ Quyết định số %s."}
                """.formatted(oldNumber, oldNumber));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);

        assertThat(status(old, "2019-05-05")).containsExactly("IN_FORCE");
        var standing = LEGAL + "/documents/" + old + "/status?on=2019-05-06";
        assertThat(JsonPath.<List<String>>read(get(staff, standing).body(), "$.status"))
                .containsExactly("CEASED");
        assertThat(JsonPath.<List<String>>read(
                        get(staff, standing + "&provision=%C4%90i%E1%BB%81u%205&knownAt=2000-01-01T00:00:00Z")
                                .body(),
                        "$.status"))
                .isEmpty();
        problem(get(staff, standing + "&provision=xyz"), 422, "xyz");
        var after = get(staff, LEGAL + "/documents/" + old + "?on=2019-05-06").body();
        assertThat(JsonPath.<List<String>>read(after, "$.status")).containsExactly("CEASED");
        assertThat(JsonPath.<String>read(after, "$.since")).isEqualTo("2019-05-06");
        assertThat(JsonPath.<String>read(after, "$.timeline[1].acting")).isEqualTo(newer);
        assertThat(JsonPath.<String>read(after, "$.timeline[1].sentence")).contains(oldNumber);
        assertThat(JsonPath.<String>read(after, "$.intervals[2].from")).isEqualTo("2019-05-06");
        assertThat(JsonPath.<Integer>read(after, "$.relationCounts[0].confirmed"))
                .isEqualTo(1);
        var acts = LEGAL + "/documents/" + old + "/relations?kind=REPEALS&outgoing=false&limit=1";
        assertThat(JsonPath.<List<String>>read(get(staff, acts).body(), "$.rows[*].other"))
                .containsExactly(newer);
        assertThat(JsonPath.<Integer>read(get(staff, acts + "&offset=1").body(), "$.total"))
                .isEqualTo(1);
        problem(get(staff, acts + "&offset=-1"), 400, "offset");
        var list = get(
                staff, LEGAL + "/documents?q=" + oldNumber.replace("Đ", "D") + "&status=CEASED&statusOn=2019-05-06");
        assertThat(JsonPath.<List<String>>read(list.body(), "$.documents[*].id"))
                .containsExactly(old);
    }

    @Test
    void of_two_texts_it_is_told_which_one_is_applied_to_an_act_of_a_day_and_by_which_article() throws Exception {
        var old = enter(fresh(2020), "2020-07-09", "2020-07-19");
        var newer = enter(fresh(2026), "2026-01-01", "2026-01-11");
        var both = LEGAL + "/precedence?first=" + old + "&second=" + newer;

        var later = get(staff, both + "&on=2026-02-01").body();
        assertThat(JsonPath.<String>read(later, "$.before")).isEqualTo(newer);
        assertThat(JsonPath.<String>read(later, "$.rule")).isEqualTo("legal.order.laterText");
        var then = get(staff, both + "&on=2021-01-01").body();
        assertThat(JsonPath.<String>read(then, "$.which")).isEqualTo("FIRST");
        assertThat(JsonPath.<List<String>>read(then, "$.why"))
                .satisfiesExactly(
                        why -> assertThat(why).contains("khoản 1 Điều 156"),
                        unless -> assertThat(unless).contains("khoản 4 Điều 156"));
        problem(
                get(staff, LEGAL + "/precedence?first=" + old + "&second=" + java.util.UUID.randomUUID()),
                404,
                "legal.missing");
    }

    @Test
    void a_text_acted_upon_is_named_by_its_id_where_its_number_is_not_enough() throws Exception {
        var number = fresh(2013).replace("/2013", "");
        var old = enter(number, "2013-07-09", "2013-07-19");
        var newer = enter(fresh(2019), "2019-04-24", "2019-05-06");
        var relations = LEGAL + "/documents/" + newer + "/relations";

        problem(
                send(lawyer, "POST", relations, "{\"kind\": \"REPEALS\", \"number\": \"%s\"}".formatted(number)),
                422,
                number,
                "09/07/2013");
        assertThat(send(lawyer, "POST", relations, "{\"kind\": \"REPEALS\", \"targetId\": \"%s\"}".formatted(old))
                        .statusCode())
                .isEqualTo(201);

        assertThat(status(old, "2019-05-06")).containsExactly("CEASED");
    }

    @Test
    void of_a_day_before_it_was_issued_scripts_are_told_so_as_people_are() throws Exception {
        var number = fresh(2013);
        var id = enter(number, "2013-07-09", "2013-07-19");
        var newer = enter(fresh(2019), "2019-04-24", "2019-05-06");
        send(lawyer, "POST", LEGAL + "/documents/" + newer + "/relations", """
                {"kind": "AMENDS", "targetId": "%s", "provisions": "Điều 1"}""".formatted(id));

        var list = get(staff, LEGAL + "/documents?statusOn=2013-07-01&number=" + number)
                .body();
        var left = get(staff, LEGAL + "/documents?statusOn=2013-07-01&status=NOT_YET_IN_FORCE&number=" + number)
                .body();
        var status =
                get(staff, LEGAL + "/documents/" + id + "/status?on=2013-07-01").body();
        var page = get(staff, LEGAL + "/documents/" + id + "?on=2014-01-01").body();

        assertThat(JsonPath.<Boolean>read(list, "$.documents[0].notIssued")).isTrue();
        assertThat(JsonPath.<Integer>read(list, "$.notIssued")).isEqualTo(1);
        assertThat(JsonPath.<Integer>read(left, "$.total")).isZero();
        assertThat(JsonPath.<Integer>read(left, "$.notIssued")).isEqualTo(1);
        assertThat(JsonPath.<Boolean>read(status, "$.notIssued")).isTrue();
        assertThat(JsonPath.<Boolean>read(page, "$.notIssued")).isFalse();
        assertThat(JsonPath.<List<Boolean>>read(page, "$.relations[*].otherNotIssued"))
                .containsExactly(true);
        assertThat(JsonPath.<String>read(page, "$.enteredAt")).isNotBlank();
    }

    @Test
    void a_confirmed_act_and_an_event_are_put_right_by_scripts_too() throws Exception {
        var wrong = enter(fresh(2013), "2013-07-09", "2013-07-19");
        var right = enter(fresh(2013), "2013-07-09", "2013-07-19");
        var newer = enter(fresh(2019), "2019-04-24", "2019-05-06");
        var relations = LEGAL + "/documents/" + newer + "/relations";
        var act = JsonPath.<String>read(
                send(lawyer, "POST", relations, "{\"kind\": \"REPEALS\", \"targetId\": \"%s\"}".formatted(wrong))
                        .body(),
                "$.id");
        var correct = LEGAL + "/relations/" + act + "/correct";
        var body = "{\"targetId\": \"%s\", \"why\": \"nhầm số\"}".formatted(right);
        problem(send(staff, "POST", correct, body), 403, "");
        problem(send(lawyer, "POST", correct, "{}"), 422, "legal.correct.nothing");

        var corrected = send(lawyer, "POST", correct, body);

        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        assertThat(JsonPath.<String>read(corrected.body(), "$.id")).isNotEqualTo(act);
        assertThat(status(wrong, "2019-05-06")).containsExactly("IN_FORCE");
        assertThat(status(right, "2019-05-06")).containsExactly("CEASED");

        send(lawyer, "POST", LEGAL + "/documents/" + wrong + "/events", """
                {"kind": "REPEALED", "on": "2020-01-01"}""");
        var timeline = get(staff, LEGAL + "/documents/" + wrong).body();
        var event = JsonPath.<List<String>>read(timeline, "$.timeline[?(@.kind == 'REPEALED')].id")
                .getFirst();
        var put = send(lawyer, "POST", LEGAL + "/events/" + event + "/correct", """
                {"event": {"kind": "REPEALED", "on": "2021-01-01"}, "why": "nhầm năm"}""");
        assertThat(put.statusCode()).as(put.body()).isEqualTo(204);
        assertThat(status(wrong, "2020-06-01")).containsExactly("IN_FORCE");
    }

    @Test
    void a_part_that_nobody_named_ended_is_said_and_stays_one_when_its_day_is_put_right() throws Exception {
        var id = enter(fresh(2014), "2014-01-01", "2014-01-11");
        var added = send(lawyer, "POST", LEGAL + "/documents/" + id + "/events", """
                {"kind": "REPEALED", "on": "2015-01-09", "part": true}""");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(status(id, "2015-01-09")).containsExactly("PARTLY_CEASED");
        var event = JsonPath.<List<String>>read(
                        get(staff, LEGAL + "/documents/" + id).body(), "$.timeline[?(@.kind == 'REPEALED')].id")
                .getFirst();

        var put = send(lawyer, "POST", LEGAL + "/events/" + event + "/correct", """
                {"event": {"kind": "REPEALED", "on": "2015-02-27"}, "why": "nhầm ngày"}""");

        assertThat(put.statusCode()).as(put.body()).isEqualTo(204);
        assertThat(status(id, "2015-01-09")).containsExactly("IN_FORCE");
        assertThat(status(id, "2015-02-27")).containsExactly("PARTLY_CEASED");
    }

    @Test
    void what_was_known_before_is_asked_for_by_a_moment() throws Exception {
        var id = enter(fresh(2014), "2014-01-01", "2014-01-11");

        var before = get(staff, LEGAL + "/documents/" + id + "?on=2020-01-01&knownAt=2020-01-01T00:00:00Z")
                .body();
        assertThat(JsonPath.<List<String>>read(before, "$.status")).isEmpty();
        assertThat(status(id, "2020-01-01")).containsExactly("IN_FORCE");
    }

    @Test
    void refusals_are_sentences_that_name_what_is_wrong() throws Exception {
        var id = enter(fresh(2015), "2015-01-01", null);
        var number = fresh(2010);

        problem(
                send(lawyer, "POST", LEGAL + "/documents/" + id + "/relations", """
                {"kind": "REPEALS", "number": "%s"}""".formatted(number)),
                422,
                number,
                "từ ngày nào");
        problem(
                send(lawyer, "POST", LEGAL + "/documents/" + id + "/relations", "{\"number\": \"1/2010/QĐ-UBND\"}"),
                400,
                "kind");
        problem(send(staff, "POST", LEGAL + "/documents", "{\"number\": \"1/2010/QĐ-UBND\"}"), 403, "");
        problem(get(staff, LEGAL + "/documents/00000000-0000-0000-0000-000000000000"), 404, "trong sổ");
        problem(get(staff, LEGAL + "/documents?status=DEAD"), 400, "status", "DEAD");
        problem(get(staff, LEGAL + "/documents?statusOn=31-12-2020"), 400, "statusOn");
        problem(get(null, LEGAL + "/documents"), 401, "");
    }

    @Test
    void a_filter_that_a_script_follows_says_what_it_asks_as_the_address_of_the_list_does() throws Exception {
        var made = send(
                staff,
                "POST",
                LEGAL + "/follows?name=Ngh%E1%BB%8B%20quy%E1%BA%BFt&type=Ngh%E1%BB%8B%20quy%E1%BA%BFt&status=CEASED",
                "");
        var id = JsonPath.<String>read(made.body(), "$.id");

        var follows = get(staff, LEGAL + "/follows").body();

        assertThat(JsonPath.<List<String>>read(follows, "$.follows[?(@.id=='" + id + "')].query"))
                .containsExactly("loai=Ngh%E1%BB%8B+quy%E1%BA%BFt&tinh-trang=CEASED");
        send(staff, "DELETE", LEGAL + "/follows/" + id, "");
    }

    @Test
    void changes_that_come_are_listed_and_followed_texts_are_told_of() throws Exception {
        var id = enter(fresh(2016), "2016-01-01", "2016-01-11");
        var follow = JsonPath.<String>read(
                send(staff, "PUT", LEGAL + "/follows/documents/" + id, "").body(), "$.id");
        var today = LocalDate.now(clock);
        events.addEvent(
                new LegalDocumentId(UUID.fromString(id)),
                EffectKind.TERM,
                LocalDate.parse("2016-01-11"),
                today.plusDays(9),
                "",
                "",
                "",
                lawyer.viewer());

        var coming = get(staff, LEGAL + "/coming-changes?days=30&status=CEASED").body();
        assertThat(JsonPath.<List<String>>read(coming, "$.changes[?(@.id=='" + id + "')].day"))
                .containsExactly(today.plusDays(10).toString());
        var notices = get(staff, "/api/v1/me/notices?unread=true").body();
        assertThat(JsonPath.<List<String>>read(notices, "$.notices[?(@.subjectId=='" + id + "')].said"))
                .singleElement()
                .asString()
                .contains("Có thời hạn hiệu lực");
        send(staff, "POST", "/api/v1/me/notices/read", "{}");
        assertThat(JsonPath.<Integer>read(get(staff, "/api/v1/me/notices").body(), "$.unread"))
                .isZero();
        assertThat(send(staff, "DELETE", LEGAL + "/follows/" + follow, "").statusCode())
                .isEqualTo(204);
        problem(get(staff, LEGAL + "/coming-changes?days=0"), 400, "days");
        problem(get(staff, LEGAL + "/coming-changes?tage=5"), 400, "tage");
    }

    @Test
    void the_list_is_asked_by_every_attribute_and_a_span_the_wrong_way_round_is_refused_by_name() throws Exception {
        var number = fresh(2017);
        var id = enter(number, "2017-02-03", "2017-02-13");
        var asked =
                LEGAL + "/documents?number=" + number.replace("Đ", "D") + "&normative=true&file=false&origin=ENTERED"
                        + "&issuedFrom=2017-02-03&issuedUntil=2017-02-03&effectiveFrom=2017-02-13";

        assertThat(JsonPath.<List<String>>read(get(staff, asked).body(), "$.documents[*].id"))
                .containsExactly(id);
        assertThat(JsonPath.<List<String>>read(
                        get(staff, asked + "&endedUntil=2030-01-01").body(), "$.documents[*].id"))
                .isEmpty();
        assertThat(get(staff, asked + "&status=IN_FORCE&knownAt=2000-01-01T00:00:00Z")
                        .body())
                .contains("\"total\":0");
        problem(
                get(staff, LEGAL + "/documents?issuedFrom=2017-02-03&issuedUntil=2017-02-02"),
                400,
                "issuedFrom",
                "issuedUntil");
        problem(get(staff, LEGAL + "/documents?origin=STOLEN"), 400, "origin");
        problem(get(staff, LEGAL + "/documents?signer=Lan"), 400, "signer");
    }

    @Test
    void the_id_of_an_entry_that_was_merged_leads_to_the_one_that_stands_for_it_until_they_are_parted()
            throws Exception {
        var first = enter(fresh(2013), "2013-07-09", "2013-07-19");
        var second = enter(fresh(2014), "2014-07-09", "2014-07-19");
        var merged = send(lawyer, "POST", LEGAL + "/documents/" + first + "/merge", """
                {"other": "%s", "reason": "gõ nhầm số"}""".formatted(second));
        assertThat(merged.statusCode()).as(merged.body()).isLessThan(300);
        var stays = JsonPath.<String>read(merged.body(), "$.id");
        var gone = stays.equals(first) ? second : first;

        var answer = get(staff, LEGAL + "/documents/" + gone + "?on=2020-01-01");

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).hasValue(LEGAL + "/documents/" + stays + "?on=2020-01-01");

        var parted = send(lawyer, "POST", LEGAL + "/documents/" + gone + "/part", "{\"reason\": \"gộp nhầm\"}");

        assertThat(parted.statusCode()).as(parted.body()).isEqualTo(204);
        assertThat(get(staff, LEGAL + "/documents/" + gone).statusCode()).isEqualTo(200);
    }

    @Test
    void the_description_names_the_calls() throws Exception {
        var description = get(staff, "/api/v1/openapi.json").body();
        assertThat(JsonPath.<Object>read(description, "$.paths['/api/v1/legal/documents'].get"))
                .isNotNull();
        assertThat(JsonPath.<Object>read(description, "$.paths['/api/v1/legal/relations/{id}/confirm'].post"))
                .isNotNull();
    }
}
