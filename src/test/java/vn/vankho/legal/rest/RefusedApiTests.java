package vn.vankho.legal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.register.LegalRegister;

/** What was rejected, and its way back, for scripts and in the trail. */
class RefusedApiTests extends LegalApi {
    @Autowired
    private LegalRegister register;

    @Autowired
    private LegalLookup lookup;

    @Test
    void a_rejected_relation_is_listed_with_who_and_why_and_waits_again() throws Exception {
        var older = text();
        var acting = register.enter(decision(fresh(2026), "2026-06-01"), lawyer.viewer());
        var act = register.addRelation(acting, older, said(RelationKind.REPEALS, null), lawyer.viewer());
        send(lawyer, "POST", LEGAL + "/relations/" + act.value() + "/reject", "{\"why\": \"bấm nhầm\"}");
        var list = LEGAL + "/documents/" + older.value() + "/relations/rejected";

        var body = get(staff, list).body();
        assertThat(JsonPath.<Integer>read(body, "$.total")).isEqualTo(1);
        assertThat(JsonPath.<String>read(body, "$.rows[0].relation.id"))
                .isEqualTo(act.value().toString());
        assertThat(JsonPath.<Boolean>read(body, "$.rows[0].relation.outgoing")).isFalse();
        assertThat(JsonPath.<String>read(body, "$.rows[0].refusal.why")).isEqualTo("bấm nhầm");
        assertThat(JsonPath.<String>read(body, "$.rows[0].refusal.by"))
                .isEqualTo(lawyer.id().value().toString());

        var reopen = LEGAL + "/relations/" + act.value() + "/reopen";
        problem(send(staff, "POST", reopen, ""), 403, "pháp chế");
        var answer = send(lawyer, "POST", reopen, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var again = JsonPath.<String>read(answer.body(), "$.id");
        assertThat(JsonPath.<Integer>read(get(staff, list).body(), "$.total")).isZero();
        problem(send(lawyer, "POST", reopen, ""), 422, "không còn ở trạng thái bị bác bỏ");
        assertThat(send(lawyer, "POST", LEGAL + "/relations/" + again + "/confirm", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(status(older.value().toString(), "2026-07-01")).containsExactly("CEASED");
        trailSays(acting, "Đưa quan hệ đã bác bỏ lại vào hàng chờ");
    }

    @Test
    void a_refused_event_is_listed_and_waits_again() throws Exception {
        var parent = text();
        var child = text();
        register.addRelation(child, parent, said(RelationKind.DETAILS, null), lawyer.viewer());
        var acting = register.enter(decision(fresh(2026), "2026-06-01"), lawyer.viewer());
        register.addRelation(
                acting, parent, said(RelationKind.REPEALS, LocalDate.parse("2026-07-01")), lawyer.viewer());
        var event = lookup.view(child, null, null, lawyer.viewer()).timeline().stream()
                .filter(row -> !row.effect().confirmed())
                .findFirst()
                .orElseThrow()
                .id();
        send(lawyer, "POST", LEGAL + "/events/" + event.value() + "/retract", "{\"why\": \"chưa chắc\"}");
        var list = LEGAL + "/documents/" + child.value() + "/events/rejected";

        var body = get(staff, list).body();
        assertThat(JsonPath.<String>read(body, "$[0].event.id"))
                .isEqualTo(event.value().toString());
        assertThat(JsonPath.<String>read(body, "$[0].refusal.why")).isEqualTo("chưa chắc");
        var answer = send(lawyer, "POST", LEGAL + "/events/" + event.value() + "/reopen", "");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(get(staff, list).body()).isEqualTo("[]");
        var again = JsonPath.<String>read(answer.body(), "$.id");
        send(lawyer, "POST", LEGAL + "/events/" + again + "/confirm", "");
        assertThat(status(child.value().toString(), "2026-07-01")).containsExactly("CEASED");
        trailSays(child, "Đưa sự kiện hiệu lực đã bác bỏ lại vào hàng chờ");
    }

    @Test
    void the_description_names_them() throws Exception {
        assertThat(get(staff, "/api/v1/openapi.json").body())
                .contains(
                        "/api/v1/legal/documents/{id}/relations/rejected",
                        "/api/v1/legal/documents/{id}/events/rejected",
                        "/api/v1/legal/relations/{id}/reopen",
                        "/api/v1/legal/events/{id}/reopen");
    }

    private void trailSays(LegalDocumentId id, String deed) throws Exception {
        var admin = somebody("quantri", Role.ADMINISTRATOR);
        assertThat(get(admin, "/api/v1/audit?subject=legal&subjectId=" + id.value())
                        .body())
                .contains(deed);
    }

    private LegalDocumentId text() {
        return register.enter(decision(fresh(2020), "2020-02-01"), lawyer.viewer());
    }

    private static RelationData said(RelationKind kind, @Nullable LocalDate from) {
        return new RelationData(kind, "", false, from, null, "Câu làm căn cứ.");
    }
}
