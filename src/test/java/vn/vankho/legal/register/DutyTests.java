package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.ANNOUNCES_CESSATION;
import static vn.vankho.legal.RelationKind.DETAILS;
import static vn.vankho.legal.RelationKind.SUSPENDS_EFFECT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.head.Duties;

/** What has to be published, and until when, stands on the pages of the texts it is about. */
class DutyTests {
    private static int number = 4_700;
    private static RegisterRoom room;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void before_a_text_ended_with_its_parent_until_march_2025_a_list_of_it_was_due() {
        var child = ended("2024-06-01");

        assertThat(warnings(child, "legal.warning.parentList"))
                .as("only proposed")
                .extracting(LegalWarning::key)
                .containsExactly("legal.warning.parentList.missingIfEnded");
        room.view(child).timeline().stream()
                .filter(row -> row.effect().kind() == EffectKind.PARENT_CEASED)
                .forEach(row -> room.events.confirmEvent(row.id(), room.lawyer));
        assertThat(warnings(child, "legal.warning.parentList")).singleElement().satisfies(warning -> {
            assertThat(warning.key()).isEqualTo("legal.warning.parentList.missing");
            assertThat(warning.arguments())
                    .startsWith("01/06/2024")
                    .endsWith("khoản 4, khoản 5 Điều 38 Nghị định số 34/2016/NĐ-CP");
        });

        announced(child, "2024-07-01");
        assertThat(warnings(child, "legal.warning.parentList.missing")).isEmpty();
        assertThat(warnings(child, "legal.warning.parentList.late")).hasSize(1);

        announced(child, "2024-05-31");
        assertThat(warnings(child, "legal.warning.parentList")).isEmpty();
    }

    @Test
    void the_end_of_a_part_is_told_as_that_and_of_one_day_what_is_certain() {
        var day = LocalDate.parse("2024-06-01");
        var part =
                new RecordedEffect(EffectKind.PARENT_CEASED, day, Scope.UNNAMED_PART, null, true, Instant.EPOCH, null);
        var proposed = new RecordedEffect(EffectKind.PARENT_CEASED, day, Scope.WHOLE, null, false, Instant.EPOCH, null);

        assertThat(Duties.lists(
                        List.of(proposed, part), List.of(), EffectRules.load().duties()))
                .extracting(LegalWarning::key)
                .containsExactly("legal.warning.parentList.missingOfPart");
    }

    @Test
    void of_later_ends_no_such_list_is_due() {
        assertThat(warnings(ended("2025-04-01"), "legal.warning.parentList")).isEmpty();
        assertThat(warnings(ended("2025-07-01"), "legal.warning.parentList")).isEmpty();
    }

    @Test
    void a_suspension_says_until_when_it_has_to_be_public_on_the_page_of_the_text_whose_issuer_sees_to_it() {
        var old = room.confirmed(head("2020-01-10"));
        var acting = room.confirmed(head("2026-04-06"), reads(SUSPENDS_EFFECT, header(old), ""));
        room.register.confirmRelation(room.relation(acting, SUSPENDS_EFFECT), null, null, room.lawyer);

        var duty = LegalWarning.of(
                "legal.hint.suspension.public", header(acting).name(), "09/04/2026", 3, "Điều 56 Luật số 64/2025/QH15");
        assertThat(room.view(acting).hints()).contains(duty);
        assertThat(room.view(old).hints()).doesNotContain(duty);
    }

    /** A text that details one that was repealed on the day. */
    private static LegalDocumentId ended(String day) {
        var parent = room.confirmed(head("2018-01-10"));
        var child = room.confirmed(head("2019-01-10"), reads(DETAILS, header(parent), ""));
        room.register.confirmRelation(room.relation(child, DETAILS), null, null, room.lawyer);
        room.events.addEvent(parent, EffectKind.REPEALED, LocalDate.parse(day), null, "", "", "", room.lawyer);
        return child;
    }

    private static void announced(LegalDocumentId child, String issued) {
        room.confirmed(head(issued), reads(ANNOUNCES_CESSATION, header(child), ""));
    }

    private static List<LegalWarning> warnings(LegalDocumentId id, String key) {
        return room.view(id).warnings().stream()
                .filter(warning -> warning.key().startsWith(key))
                .toList();
    }

    private static LegalHeader head(String issued) {
        return decision(++number + "/" + issued.substring(0, 4) + "/QĐ-UBND", issued);
    }

    private static LegalHeader header(LegalDocumentId id) {
        return room.view(id).document().header();
    }
}
