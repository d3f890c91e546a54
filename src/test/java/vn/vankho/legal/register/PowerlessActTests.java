package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.ANNOUNCES_CESSATION;
import static vn.vankho.legal.RelationKind.REPEALS;
import static vn.vankho.legal.RelationKind.REPLACES;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.queue.DataQuality;
import vn.vankho.legal.queue.Quality;

/** A text that was repealed before its first day, or suspended on it, did nothing to others on that day (R3, R7): lawyers are told on both pages. */
class PowerlessActTests {
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
    void the_act_of_a_text_that_was_repealed_before_its_first_day_is_told_on_both_pages_and_listed() {
        var old = room.confirmed(decision("1/2024/QĐ-UBND", "2024-01-01", "2024-01-11"));
        var acting = room.confirmed(
                decision("2/2026/QĐ-UBND", "2026-05-01", "2026-07-01"), reads(REPLACES, "1/2024/QĐ-UBND", ""));
        room.register.confirmRelation(room.relation(acting, REPLACES), null, null, room.lawyer);
        assertThat(ofActs(acting)).isEmpty();
        assertThat(ofText(old)).isEmpty();

        repeal(acting, "3/2026/QĐ-UBND", "2026-06-15");

        assertThat(ofActs(acting)).containsExactly("legal.warning.actingOver [01/07/2026, 15/06/2026]");
        assertThat(ofText(old))
                .containsExactly("legal.warning.actedWithoutForce [Quyết định 2/2026/QĐ-UBND, 01/07/2026]");
        assertThat(listed(old, room.lawyer)).containsExactly("2/2026/QĐ-UBND, 01/07/2026");

        room.register.rejectRelation(room.relation(acting, REPLACES), "chưa từng có hiệu lực", room.lawyer);
        assertThat(ofText(old)).isEmpty();
        assertThat(listed(old, room.lawyer)).isEmpty();
    }

    @Test
    void a_suspension_over_the_first_day_is_told_and_a_later_one_is_not() {
        var old = room.confirmed(decision("4/2024/QĐ-UBND", "2024-01-01", "2024-01-11"));
        var acting = room.confirmed(
                decision("5/2026/QĐ-UBND", "2026-05-01", "2026-07-01"), reads(REPEALS, "4/2024/QĐ-UBND", ""));
        room.register.confirmRelation(room.relation(acting, REPEALS), null, null, room.lawyer);
        room.events.addEvent(
                acting,
                EffectKind.SUSPENDED,
                LocalDate.parse("2026-07-02"),
                LocalDate.parse("2026-12-31"),
                "",
                "",
                "Câu.",
                room.lawyer);
        assertThat(ofActs(acting)).isEmpty();

        room.events.addEvent(
                acting,
                EffectKind.SUSPENDED,
                LocalDate.parse("2026-06-15"),
                LocalDate.parse("2026-07-01"),
                "",
                "",
                "Câu.",
                room.lawyer);

        assertThat(ofActs(acting)).containsExactly("legal.warning.actingSuspended [01/07/2026, 01/07/2026]");
        assertThat(ofText(old)).hasSize(1);
    }

    @Test
    void it_is_told_before_the_act_is_entered_and_of_no_announcement() {
        var acting = room.confirmed(decision("6/2026/QĐ-UBND", "2026-05-01", "2026-07-01"));
        repeal(acting, "7/2026/QĐ-UBND", "2026-06-15");
        var older = decision("8/2024/QĐ-UBND", "2024-01-01");

        assertThat(keys(room.lookup.warnings(acting, older, act(REPEALS), room.lawyer)))
                .contains("legal.warning.actingOver [01/07/2026, 15/06/2026]");
        assertThat(keys(room.lookup.warnings(acting, older, act(ANNOUNCES_CESSATION), room.lawyer)))
                .noneMatch(said -> said.startsWith("legal.warning.acting"));
    }

    @Test
    void a_text_out_of_sight_is_neither_told_of_nor_listed() {
        var old = room.confirmed(decision("9/2024/QĐ-UBND", "2024-01-01", "2024-01-11"));
        var hidden = room.taken(
                room.hiddenFile("riêng"),
                decision("10/2026/QĐ-UBND", "2026-05-01", "2026-07-01"),
                reads(REPEALS, "9/2024/QĐ-UBND", ""));
        room.confirm(hidden);
        room.register.confirmRelation(room.relation(hidden, REPEALS), null, null, room.lawyer);
        repeal(hidden, "11/2026/QĐ-UBND", "2026-06-15");

        assertThat(listed(old, room.lawyer)).hasSize(1);
        assertThat(listed(old, room.staff)).isEmpty();
        assertThat(keys(room.lookup.view(old, null, null, room.staff).warnings()))
                .noneMatch(said -> said.startsWith("legal.warning.acted"));
    }

    private static void repeal(LegalDocumentId text, String number, String day) {
        var by = room.confirmed(decision(number, "2026-06-01", day));
        room.register.addRelation(by, text, act(REPEALS), room.lawyer);
    }

    private static RelationData act(vn.vankho.legal.RelationKind kind) {
        return new RelationData(kind, "", false, null, null, "Câu làm căn cứ.");
    }

    private static List<String> ofActs(LegalDocumentId id) {
        return room.view(id).relations().stream()
                .filter(row -> row.outgoing())
                .flatMap(row -> keys(row.warnings()).stream())
                .filter(said -> said.startsWith("legal.warning.acting"))
                .toList();
    }

    private static List<String> ofText(LegalDocumentId id) {
        return keys(room.view(id).warnings()).stream()
                .filter(said -> said.startsWith("legal.warning.acted"))
                .toList();
    }

    private static List<String> listed(LegalDocumentId id, Viewer viewer) {
        return room.bean(DataQuality.class).list(Quality.ACTED_WITHOUT_FORCE, 0, 200, viewer).rows().stream()
                .filter(row -> row.id().equals(id))
                .map(row -> row.more())
                .toList();
    }

    private static List<String> keys(List<LegalWarning> warnings) {
        return warnings.stream().map(one -> one.key() + " " + one.arguments()).toList();
    }
}
