package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.Refused;

/** The rule of the number is a default; a lawyer's word with a reason goes before it, and the warnings go by it. */
class NormativeWordTests {
    private static RegisterRoom room;
    private static NormativeWord word;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
        word = room.bean(NormativeWord.class);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void it_goes_before_the_rule_until_it_is_taken_back_and_stays_when_the_head_is_confirmed_again() {
        var id = room.confirmed(decision("1/QĐ-UBND", "2026-01-01", "2026-01-11"));
        assertThat(room.view(id).document().normative()).isFalse();

        word.say(id, true, "có quy tắc xử sự chung", room.lawyer);
        room.confirm(id);

        assertThat(room.view(id).document().normative()).isTrue();
        assertThat(room.view(id).document().normativeReason()).isEqualTo("legal.normative.said");
        assertThat(room.view(id).document().normativeWhy()).isEqualTo("có quy tắc xử sự chung");
        assertThat(room.jdbc
                        .sql(
                                "select details->>'reason' from audit_entry where deed = 'legal.say-normative' and subject_id = ?")
                        .param(id.value().toString())
                        .query(String.class)
                        .list())
                .containsExactly("có quy tắc xử sự chung");

        word.say(id, null, "", room.lawyer);
        assertThat(room.view(id).document().normative()).isFalse();
        assertThat(room.view(id).document().normativeReason()).isEqualTo("legal.normative.noYear");
    }

    @Test
    void warnings_of_days_and_of_acts_go_by_it() {
        var old = room.confirmed(decision("2/2025/QĐ-UBND", "2025-05-01", "2025-05-20"));
        // one day after its issue: too early for a văn bản quy phạm pháp luật
        var early = room.confirmed(decision("3/2025/QĐ-UBND", "2025-06-01", "2025-06-02"));
        room.register.addRelation(
                early, old, new RelationData(RelationKind.REPEALS, "", false, null, null, ""), room.lawyer);
        assertThat(warnings(early)).contains("legal.warning.lead").doesNotContain("legal.warning.administrative");

        word.say(early, false, "văn bản cá biệt", room.lawyer);

        assertThat(warnings(early)).doesNotContain("legal.warning.lead").contains("legal.warning.administrative");
    }

    @Test
    void it_needs_a_reason_and_a_lawyer() {
        var id = room.confirmed(decision("4/2025/QĐ-UBND", "2025-05-01", "2025-05-20"));
        var clerk = room.person("vanthu", Role.CLERK);

        assertThatThrownBy(() -> word.say(id, false, " ", room.lawyer)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> word.say(id, false, "vì", clerk)).isInstanceOf(Forbidden.class);
    }

    private static List<String> warnings(LegalDocumentId id) {
        var view = room.view(id);
        return java.util.stream.Stream.concat(
                        view.warnings().stream(), view.relations().stream().flatMap(row -> row.warnings().stream()))
                .map(LegalWarning::key)
                .toList();
    }
}
