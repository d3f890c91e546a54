package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.SUSPENDED;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.SaidEvent;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.Scope;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** What a lawyer enters of the effect of a text: with the text that did it, once for its beginning, without days that mean nothing. */
class EventsByHandTests {
    private static RegisterRoom room;
    private static int number = 950;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void a_first_day_is_that_of_the_head_too() {
        var id = room.register.enter(undated(), room.lawyer);

        add(id, EffectKind.COMMENCED, "2018-02-01", null);

        assertThat(room.view(id).document().header().effectiveFrom()).isEqualTo(LocalDate.parse("2018-02-01"));
        assertThat(room.on(id, "2018-02-01")).containsExactly(IN_FORCE);
        room.confirm(id);
        assertThat(room.view(id).timeline()).hasSize(1);
    }

    @Test
    void a_text_begins_once() {
        var id = room.register.enter(decision(++number + "/2018/QĐ-UBND", "2018-01-01", "2018-01-11"), room.lawyer);

        assertThatThrownBy(() -> add(id, EffectKind.COMMENCED, "2018-02-01", null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("legal.event.on.begun");
        room.events.addEvent(
                id, EffectKind.COMMENCED, LocalDate.parse("2018-07-01"), null, "", "Điều 5", "từng phần", room.lawyer);
        assertThat(room.on(id, "2018-01-11")).containsExactly(IN_FORCE);
    }

    @Test
    void what_has_no_last_day_takes_none() {
        var id = room.register.enter(decision(++number + "/2018/QĐ-UBND", "2018-01-01", "2018-01-11"), room.lawyer);

        assertThatThrownBy(() -> add(id, EffectKind.REPEALED, "2020-01-01", LocalDate.parse("2020-12-31")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("legal.event.until.none");
    }

    @Test
    void a_term_begins_before_its_last_day() {
        var id = room.register.enter(decision(++number + "/2018/QĐ-UBND", "2018-01-01", "2018-01-11"), room.lawyer);

        assertThatThrownBy(() -> add(id, EffectKind.TERM, "2025-12-31", LocalDate.parse("2025-12-31")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("legal.event.until.begin");
    }

    @Test
    void an_amendment_that_names_no_place_is_one_of_a_part_that_nobody_named() {
        var id = room.register.enter(decision(++number + "/2018/QĐ-UBND", "2018-01-01", "2018-01-11"), room.lawyer);

        add(id, EffectKind.AMENDED, "2020-01-01", null);
        add(id, EffectKind.SUPPLEMENTED, "2021-01-01", null);

        assertThat(room.view(id).timeline())
                .filteredOn(row -> row.effect().kind() != EffectKind.COMMENCED)
                .extracting(row -> row.effect().scope())
                .containsExactly(Scope.UNNAMED_PART, Scope.UNNAMED_PART);
    }

    @Test
    void the_text_that_did_it_is_named_bears_it_too_and_takes_it_along_when_it_is_rejected() {
        var id = room.register.enter(decision(++number + "/2018/QĐ-UBND", "2018-01-01", "2018-01-11"), room.lawyer);
        var reviving =
                room.register.enter(decision(++number + "/2021/QĐ-UBND", "2021-01-01", "2021-01-11"), room.lawyer);
        add(id, EffectKind.REPEALED, "2020-01-01", null);

        room.events.addEvent(id, by(reviving, EffectKind.REVIVED, "2021-02-01", ""), room.lawyer);

        assertThat(room.on(id, "2020-06-01")).containsExactly(CEASED);
        assertThat(room.on(id, "2021-02-01")).containsExactly(IN_FORCE);
        assertThat(Objects.requireNonNull(room.view(id).timeline().getLast().acting())
                        .id())
                .isEqualTo(reviving);
        var act = room.relation(reviving, RelationKind.REVIVES);
        room.register.rejectRelation(act, "nhầm", room.lawyer);
        assertThat(room.on(id, "2021-02-01")).containsExactly(CEASED);
    }

    @Test
    void what_is_brought_back_for_a_time_is_over_behind_it() {
        var id = room.register.enter(decision(++number + "/2018/QĐ-UBND", "2018-01-01", "2018-01-11"), room.lawyer);
        var reviving =
                room.register.enter(decision(++number + "/2021/QĐ-UBND", "2021-01-01", "2021-01-11"), room.lawyer);
        add(id, EffectKind.REPEALED, "2020-01-01", null);
        var data = new vn.vankho.legal.RelationData(
                RelationKind.REVIVES,
                "",
                false,
                LocalDate.parse("2021-02-01"),
                LocalDate.parse("2021-04-15"),
                "Trong thời gian tạm ngưng hiệu lực, Quyết định ấy tiếp tục được áp dụng.");

        var act = room.register.addRelation(reviving, id, data, room.lawyer);

        assertThat(room.on(id, "2021-01-31")).containsExactly(CEASED);
        assertThat(room.on(id, "2021-02-01")).containsExactly(IN_FORCE);
        assertThat(room.on(id, "2021-04-15")).containsExactly(IN_FORCE);
        assertThat(room.on(id, "2021-04-16")).containsExactly(CEASED);
        room.register.rejectRelation(act, "nhầm", room.lawyer);
        assertThat(room.on(id, "2021-03-01")).containsExactly(CEASED);
    }

    @Test
    void the_last_day_of_what_is_brought_back_stays_behind_it_when_the_acting_text_begins_otherwise() {
        var id = room.register.enter(decision(++number + "/2018/QĐ-UBND", "2018-01-01", "2018-01-11"), room.lawyer);
        var reviving =
                room.register.enter(decision(++number + "/2021/QĐ-UBND", "2021-01-01", "2021-04-01"), room.lawyer);
        add(id, EffectKind.REPEALED, "2020-01-01", null);
        room.register.addRelation(reviving, id, revival(null, "2021-04-15"), room.lawyer);
        var held = room.view(reviving).document();
        var later = decision(Objects.requireNonNull(held.header().number()), "2021-01-01", "2021-04-03");

        room.register.confirmHeader(reviving, held.revision(), later, room.lawyer);

        assertThat(room.on(id, "2021-04-02")).containsExactly(CEASED);
        assertThat(room.on(id, "2021-04-03")).containsExactly(IN_FORCE);
        assertThat(room.on(id, "2021-04-15")).containsExactly(IN_FORCE);
        assertThat(room.on(id, "2021-04-16")).containsExactly(CEASED);
    }

    @Test
    void what_had_not_ended_is_not_brought_back_for_a_time() {
        var id = room.register.enter(decision(++number + "/2018/QĐ-UBND", "2018-01-01", "2018-01-11"), room.lawyer);
        var reviving =
                room.register.enter(decision(++number + "/2021/QĐ-UBND", "2021-01-01", "2021-01-11"), room.lawyer);

        assertThatThrownBy(
                        () -> room.register.addRelation(reviving, id, revival("2021-02-01", "2021-04-15"), room.lawyer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("legal.revival.goesOn");
        assertThat(room.on(id, "2021-05-01")).containsExactly(IN_FORCE);
    }

    @Test
    void what_is_brought_back_for_two_days_is_not_in_force_for_ever() {
        var id = room.register.enter(decision(++number + "/2018/QĐ-UBND", "2018-01-01", "2018-01-11"), room.lawyer);
        var reviving =
                room.register.enter(decision(++number + "/2021/QĐ-UBND", "2021-01-01", "2021-01-11"), room.lawyer);
        add(id, EffectKind.REPEALED, "2020-01-01", null);

        assertThatThrownBy(
                        () -> room.register.addRelation(reviving, id, revival("2021-03-10", "2021-03-11"), room.lawyer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("legal.revival.short");
        assertThat(room.on(id, "2021-05-01")).containsExactly(CEASED);
    }

    private static RelationData revival(@Nullable String from, String last) {
        return new RelationData(
                RelationKind.REVIVES,
                "",
                false,
                from == null ? null : LocalDate.parse(from),
                LocalDate.parse(last),
                "Quyết định ấy tiếp tục được áp dụng.");
    }

    @Test
    void an_open_suspension_keeps_its_condition_with_the_text_that_made_it() {
        var id = room.register.enter(decision(++number + "/2018/QĐ-UBND", "2018-01-01", "2018-01-11"), room.lawyer);
        var source = room.register.enter(decision(++number + "/2021/QĐ-UBND", "2021-01-01", "2021-01-11"), room.lawyer);

        room.events.addEvent(
                id, by(source, EffectKind.SUSPENDED, "2021-02-01", "cho đến khi có luật mới"), room.lawyer);
        room.events.addEvent(id, by(source, EffectKind.RESUMED, "2022-02-01", ""), room.lawyer);

        assertThat(room.on(id, "2021-02-01")).containsExactly(SUSPENDED);
        assertThat(room.on(id, "2022-02-01")).containsExactly(IN_FORCE);
        assertThat(room.view(id).timeline())
                .anySatisfy(row -> assertThat(row.condition()).isEqualTo("cho đến khi có luật mới"));
    }

    @Test
    void a_text_out_of_sight_cannot_be_named() {
        var id = room.register.enter(decision(++number + "/2018/QĐ-UBND", "2018-01-01", "2018-01-11"), room.lawyer);
        var hidden = room.taken(
                room.hiddenFile("kín " + number), decision(++number + "/2021/QĐ-UBND", "2021-01-01", "2021-01-11"));
        var other = room.person("phapche" + number, vn.vankho.identity.Role.LEGAL_OFFICER);

        for (var kind : new EffectKind[] {EffectKind.REPEALED, EffectKind.PARENT_CEASED})
            assertThatThrownBy(() -> room.events.addEvent(id, by(hidden, kind, "2021-02-01", ""), other))
                    .isInstanceOf(NotFound.class);
    }

    private static void add(LegalDocumentId id, EffectKind kind, String on, LocalDate until) {
        room.events.addEvent(id, kind, LocalDate.parse(on), until, "", "", "căn cứ", room.lawyer);
    }

    @Test
    void what_an_announcement_was_taken_for_is_told_where_a_part_is_suspended_beside_the_end_of_the_parent() {
        var id = room.confirmed(decision(++number + "/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));
        suspendArticle(id, "2026-01-01", "Điều 5");
        add(id, EffectKind.PARENT_CEASED, "2026-07-01", null);
        assertThat(warnings(id)).doesNotContain("legal.warning.continuesSuspended");

        add(id, EffectKind.CONTINUED, "2026-06-20", null);

        assertThat(room.on(id, "2026-07-01")).containsExactly(EffectStatus.PARTLY_SUSPENDED);
        assertThat(warnings(id)).contains("legal.warning.continuesSuspended");
    }

    @Test
    void it_is_told_too_where_it_was_taken_for_the_end_of_the_suspension_and_might_be_about_a_parent() {
        var detailing = ++number + "/2020/QĐ-UBND";
        var id = room.confirmed(
                decision(detailing, "2020-01-01", "2020-01-11"),
                reads(RelationKind.DETAILS, number + "/2015/QĐ-UBND", ""));
        suspendArticle(id, "2026-01-01", "Điều 5");
        add(id, EffectKind.CONTINUED, "2026-06-20", null);
        assertThat(room.on(id, "2026-07-01")).containsExactly(IN_FORCE);
        assertThat(warnings(id))
                .contains("legal.warning.continuesResumed")
                .doesNotContain("legal.warning.continuesSuspended");

        add(id, EffectKind.PARENT_CEASED, "2026-07-01", null);
        assertThat(warnings(id))
                .contains("legal.warning.continuesSuspended")
                .doesNotContain("legal.warning.continuesResumed");
    }

    @Test
    void of_a_text_that_was_suspended_as_a_whole_it_is_told_which_end_of_a_parent_is_left_open() {
        var id = room.confirmed(decision(++number + "/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));
        add(id, EffectKind.SUSPENDED, "2026-01-01", null);
        add(id, EffectKind.CONTINUED, "2026-06-20", null);
        assertThat(warnings(id)).noneMatch(key -> key.startsWith("legal.warning.continues"));

        add(id, EffectKind.PARENT_CEASED, "2026-07-01", null);

        assertThat(room.on(id, "2026-06-20")).containsExactly(IN_FORCE);
        assertThat(room.on(id, "2026-07-01")).containsExactly(CEASED);
        assertThat(room.view(id).warnings())
                .filteredOn(said -> said.key().equals("legal.warning.continuesAll"))
                .singleElement()
                .satisfies(said -> assertThat(said.arguments()).containsExactly("20/06/2026", "01/07/2026"));
    }

    @Test
    void a_suspension_that_begins_where_another_one_ends_says_nothing_of_a_parent() {
        var id = room.confirmed(decision(++number + "/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));
        suspendArticle(id, "2026-01-01", "Điều 5");
        add(id, EffectKind.CONTINUED, "2026-06-20", null);
        suspendArticle(id, "2026-06-20", "Điều 7");

        assertThat(room.on(id, "2026-06-20")).containsExactly(EffectStatus.PARTLY_SUSPENDED);
        assertThat(warnings(id)).noneMatch(key -> key.startsWith("legal.warning.continues"));
    }

    private static void suspendArticle(LegalDocumentId id, String on, String article) {
        room.events.addEvent(id, EffectKind.SUSPENDED, LocalDate.parse(on), null, "", article, "căn cứ", room.lawyer);
    }

    private static List<String> warnings(LegalDocumentId id) {
        return room.view(id).warnings().stream().map(LegalWarning::key).toList();
    }

    private static SaidEvent by(LegalDocumentId source, EffectKind kind, String on, String condition) {
        return new SaidEvent(kind, LocalDate.parse(on), null, condition, "", "căn cứ", source);
    }

    private static LegalHeader undated() {
        var header = decision(++number + "/2018/QĐ-UBND", "2018-01-01", "2018-01-11");
        return new LegalHeader(
                header.number(),
                header.typeName(),
                header.title(),
                header.issuer(),
                null,
                null,
                header.issuedOn(),
                null,
                null);
    }
}
