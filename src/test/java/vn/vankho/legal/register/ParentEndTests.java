package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.PROVINCE;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.RelationKind.CONTINUES;
import static vn.vankho.legal.RelationKind.DETAILS;
import static vn.vankho.legal.RelationKind.EXTENDS;
import static vn.vankho.legal.RelationKind.REPEALS;
import static vn.vankho.legal.RelationKind.REPLACES;
import static vn.vankho.legal.effect.EffectKind.PARENT_CEASED;
import static vn.vankho.legal.effect.EffectKind.PARENT_GOES_ON;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.coming.ComingChange;
import vn.vankho.legal.coming.ComingFilter;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.queue.DataQuality;
import vn.vankho.legal.queue.Quality;
import vn.vankho.legal.queue.QualityRow;

/** What is proposed to the texts that detail one, when that one ends, and when it turns out that it does not (R5). */
class ParentEndTests {
    private static RegisterRoom room;
    private static int number = 100;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void a_text_that_is_found_to_detail_one_that_has_ended_is_proposed_to_end_too() {
        var parent = text();
        var child = text();
        acts(REPEALS, parent, "", "2026-07-01", null);
        assertThat(proposed(child)).isEmpty();

        details(child, parent);

        assertThat(proposed(child)).singleElement().satisfies(row -> {
            assertThat(row.effect().kind()).isEqualTo(PARENT_CEASED);
            assertThat(row.on()).isEqualTo("2026-07-01");
            assertThat(row.basis())
                    .startsWith("khoản 2 Điều 57 Luật số 64/2025/QH15")
                    .contains("Luật số 87/2025/QH15");
            assertThat(row.acting().id()).isEqualTo(parent);
        });
        assertThat(room.on(child, "2026-07-01")).containsExactly(IN_FORCE);
    }

    @Test
    void a_text_that_begins_when_its_parent_is_over_is_not_asked_to_end_with_it() {
        var parent = text();
        acts(REPEALS, parent, "", "2026-07-01", null);
        for (var first : List.of("2026-07-01", "2026-07-15")) {
            var child = room.confirmed(decision(number++ + "/2026/QĐ-UBND", "2026-06-20", first));
            details(child, parent);
            assertThat(proposed(child)).as(first).isEmpty();
        }
        var before = room.confirmed(decision(number++ + "/2026/QĐ-UBND", "2026-06-20", "2026-06-30"));
        details(before, parent);
        assertThat(proposed(before)).hasSize(1);
    }

    @Test
    void a_longer_term_takes_back_what_was_proposed_for_the_former_end_and_proposes_the_new_one() {
        var parent = text();
        var child = text();
        details(child, parent);
        term(parent, "2025-12-31");
        assertThat(proposed(child)).extracting(EffectRow::on).containsExactly(day("2026-01-01"));

        acts(EXTENDS, parent, "", "2025-12-01", "2026-12-31");

        assertThat(proposed(child)).extracting(EffectRow::on).containsExactly(day("2027-01-01"));
    }

    @Test
    void a_confirmed_end_of_a_child_is_proposed_to_be_undone_when_the_term_of_its_parent_is_longer() {
        var parent = text();
        var child = text();
        details(child, parent);
        term(parent, "2025-12-31");
        confirm(proposed(child).getFirst());
        assertThat(room.on(child, "2026-01-01")).containsExactly(CEASED);

        var extension = acts(EXTENDS, parent, "", "2025-12-01", "2026-12-31");

        assertThat(room.on(child, "2026-01-01")).as("never silently").containsExactly(CEASED);
        assertThat(proposed(child)).extracting(row -> row.effect().kind()).containsExactly(PARENT_GOES_ON);
        assertThat(of(child, PARENT_GOES_ON).basis())
                .startsWith("khoản 2 Điều 57 Luật số 64/2025/QH15")
                .contains("Luật số 87/2025/QH15")
                .contains("không hết hiệu lực");
        confirm(of(child, PARENT_GOES_ON));
        confirm(of(child, PARENT_CEASED));
        assertThat(room.on(child, "2026-12-31")).containsExactly(IN_FORCE);
        assertThat(room.on(child, "2027-01-01")).containsExactly(CEASED);

        room.register.rejectRelation(extension, "nhầm", room.lawyer);
        assertThat(room.on(child, "2025-12-31")).containsExactly(IN_FORCE);
        assertThat(room.on(child, "2026-01-01")).containsExactly(CEASED);
    }

    @Test
    void an_extension_taken_back_proposes_the_former_end_again() {
        var parent = text();
        var child = text();
        details(child, parent);
        term(parent, "2025-12-31");
        var extension = acts(EXTENDS, parent, "", "2025-12-01", "2026-12-31");

        room.register.rejectRelation(extension, "nhầm", room.lawyer);

        assertThat(proposed(child)).extracting(EffectRow::on).containsExactly(day("2026-01-01"));
    }

    @Test
    void a_text_that_goes_on_without_its_parent_ends_none_of_its_own_children() {
        var parent = text();
        var child = text();
        var grandchild = text();
        details(child, parent);
        details(grandchild, child);
        acts(REPEALS, parent, "", "2026-07-01", null);
        acts(CONTINUES, child, "", "2026-06-15", null);

        confirm(of(child, PARENT_CEASED));

        assertThat(room.on(child, "2026-07-01")).containsExactly(IN_FORCE);
        assertThat(proposed(grandchild)).isEmpty();
    }

    @Test
    void to_a_text_that_has_ended_before_nothing_is_proposed() {
        var parent = text();
        var child = text();
        details(child, parent);
        var replaced = acts(REPLACES, child, "", "2020-01-01", null);

        acts(REPEALS, parent, "Điều 5", "2021-01-01", null);
        acts(REPEALS, parent, "", "2026-07-01", null);
        assertThat(proposed(child)).isEmpty();

        room.register.rejectRelation(replaced, "nhầm văn bản", room.lawyer);
        assertThat(proposed(child)).extracting(EffectRow::on).containsExactly(day("2021-01-01"), day("2026-07-01"));
    }

    @Test
    void one_day_of_one_parent_is_asked_once_and_the_end_of_the_whole_goes_before_that_of_parts() {
        var parent = text();
        var child = text();
        details(child, parent);
        acts(REPEALS, parent, "Điều 5", "2026-07-01", null);
        acts(REPEALS, parent, "Điều 6", "2026-07-01", null);
        assertThat(proposed(child)).hasSize(1);

        var whole = acts(REPEALS, parent, "", "2026-07-01", null);
        assertThat(proposed(child))
                .singleElement()
                .satisfies(row -> assertThat(row.effect().scope().whole()).isTrue());

        room.register.rejectRelation(whole, "nhầm", room.lawyer);
        assertThat(proposed(child))
                .singleElement()
                .satisfies(row -> assertThat(row.effect().scope().whole()).isFalse());
    }

    @Test
    void what_a_person_refused_is_not_proposed_again() {
        var parent = text();
        var child = text();
        details(child, parent);
        acts(REPEALS, parent, "Điều 5", "2026-07-01", null);
        room.events.retractEvent(proposed(child).getFirst().id(), "không chi tiết Điều 5", room.lawyer);

        acts(REPEALS, parent, "Điều 7", "2026-09-01", null);

        assertThat(proposed(child)).extracting(EffectRow::on).containsExactly(day("2026-09-01"));
    }

    @Test
    void a_text_that_turns_out_to_detail_something_else_is_asked_no_more() {
        var parent = text();
        var child = text();
        var details = details(child, parent);
        acts(REPEALS, parent, "", "2026-07-01", null);

        room.register.rejectRelation(details, "chỉ là căn cứ", room.lawyer);

        assertThat(proposed(child)).isEmpty();
    }

    @Test
    void who_details_a_second_entry_of_a_text_that_has_ended_is_asked_while_both_are_one() {
        var parent = text();
        var second = entered();
        var child = text();
        details(child, second);
        acts(REPEALS, parent, "", "2026-07-01", null);

        assertThat(room.merges.merge(parent, second, "nhầm", room.lawyer)).isEqualTo(parent);
        assertThat(proposed(child)).extracting(EffectRow::on).containsExactly(day("2026-07-01"));

        room.partings.part(second, "", room.lawyer);
        assertThat(proposed(child)).isEmpty();
    }

    @Test
    void a_text_whose_second_entry_details_one_that_has_ended_is_asked_while_both_are_one() {
        var parent = text();
        var child = text();
        var second = entered();
        details(second, parent);
        room.merges.merge(child, second, "nhầm", room.lawyer);
        acts(REPEALS, parent, "", "2026-07-01", null);
        assertThat(proposed(child)).hasSize(1);

        room.partings.part(second, "", room.lawyer);

        assertThat(proposed(child)).isEmpty();
        assertThat(proposed(second)).extracting(EffectRow::on).containsExactly(day("2026-07-01"));
    }

    @Test
    void what_is_known_of_the_children_is_read_once_however_many_ends_there_are() {
        var parent = text();
        var children = List.of(text(), text(), text());
        children.forEach(child -> details(child, parent));
        for (var month : List.of("01", "02", "03", "04")) repealed(parent, month);

        var statements = Statements.during(() -> repealed(parent, "05"));

        for (var child : children) assertThat(proposed(child)).hasSize(5);
        assertThat(statements).filteredOn(sql -> sql.contains("cause_held")).hasSize(1);
        assertThat(statements)
                .filteredOn(sql -> sql.contains("select l.articles"))
                .as("of the parent and of each child")
                .hasSize(1 + children.size());
    }

    @Test
    void where_the_law_lets_the_children_go_on_the_proposal_says_so() {
        var parent = text();
        var child = text();
        details(child, parent);

        acts(REPEALS, parent, "", "2025-05-01", null);

        assertThat(proposed(child))
                .singleElement()
                .satisfies(row -> assertThat(row.basis())
                        .startsWith("khoản 2 Điều 57 Luật số 64/2025/QH15")
                        .contains("không làm đổi tình trạng"));
    }

    @Test
    void a_text_in_force_that_details_one_that_is_not_is_a_case_for_review() {
        var parent = text();
        var child = text();
        details(child, parent);
        acts(REPEALS, parent, "", "2025-05-01", null);

        var cases = room.bean(DataQuality.class).list(Quality.DEAD_BASIS, 0, 200, room.lawyer);
        assertThat(cases.rows())
                .filteredOn(row -> row.id().equals(child))
                .extracting(QualityRow::more)
                .containsExactly(room.view(parent).document().header().number());
    }

    @Test
    void the_sentence_of_a_text_out_of_sight_is_not_told_on_the_pages_of_the_children() {
        var parent = text();
        var child = text();
        var grandchild = text();
        details(child, parent);
        details(grandchild, child);
        var header = decision(number++ + "/2026/QĐ-UBND", "2026-06-01", "2026-07-01");
        var hidden = room.taken(room.hiddenFile(header.name()), header);
        room.confirm(hidden);
        room.register.addRelation(
                hidden, parent, new RelationData(REPEALS, "", false, null, null, "Lời kín."), room.lawyer);
        confirm(of(child, PARENT_CEASED));

        for (var text : List.of(child, grandchild)) {
            assertThat(room.view(text).timeline())
                    .extracting(EffectRow::sentence)
                    .contains("Lời kín.");
            assertThat(room.lookup.view(text, null, null, room.staff).timeline())
                    .extracting(EffectRow::sentence)
                    .doesNotContain("Lời kín.");
        }
    }

    @Test
    void of_an_end_that_comes_the_parent_is_named_though_the_text_that_ends_it_is_out_of_sight() {
        var parent = text();
        var child = text();
        details(child, parent);
        var header = decision(number++ + "/2026/QĐ-UBND", "2026-06-01", "2026-07-01");
        var hidden = room.taken(room.hiddenFile(header.name()), header);
        room.confirm(hidden);
        room.register.addRelation(
                hidden, parent, new RelationData(REPEALS, "", false, null, null, "Lời kín."), room.lawyer);
        confirm(of(child, PARENT_CEASED));

        var coming = room.coming
                .list(new ComingFilter(day("2026-06-15"), 30, null), 0, 200, room.staff)
                .rows();

        assertThat(coming)
                .filteredOn(change -> change.id().equals(child))
                .flatExtracting(ComingChange::reasons)
                .extracting(ComingChange.Reason::by)
                .containsExactly(room.view(parent).document().header().name());
        assertThat(coming)
                .filteredOn(change -> change.id().equals(parent))
                .flatExtracting(ComingChange::reasons)
                .extracting(ComingChange.Reason::by)
                .containsExactly("");
    }

    private static LegalDocumentId text() {
        return room.confirmed(decision(number++ + "/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));
    }

    /** Without a first day: a merge takes nothing back. */
    private static LegalDocumentId entered() {
        var dated = decision(number++ + "/2015/QĐ-UBND", "2015-01-01");
        var header = LegalHeader.cited(dated.number(), "Quyết định", "Nhập tay", PROVINCE, dated.issuedOn());
        return room.register.enter(header, room.lawyer);
    }

    private static RelationId details(LegalDocumentId child, LegalDocumentId parent) {
        return room.register.addRelation(
                child, parent, new RelationData(DETAILS, "", false, null, null, ""), room.lawyer);
    }

    private static RelationId acts(
            RelationKind kind, LegalDocumentId target, String provisions, String from, String until) {
        var data = new RelationData(
                kind, provisions, false, day(from), until == null ? null : day(until), "Câu làm căn cứ.");
        return room.register.addRelation(text(), target, data, room.lawyer);
    }

    private static void repealed(LegalDocumentId id, String month) {
        room.events.addEvent(
                id, EffectKind.REPEALED, day("2026-" + month + "-01"), null, "", "Điều " + month, "", room.lawyer);
    }

    private static void term(LegalDocumentId id, String last) {
        room.events.addEvent(id, EffectKind.TERM, day("2015-01-11"), day(last), "", "", "", room.lawyer);
    }

    private static void confirm(EffectRow row) {
        room.events.confirmEvent(row.id(), room.lawyer);
    }

    private static EffectRow of(LegalDocumentId id, EffectKind kind) {
        return proposed(id).stream()
                .filter(row -> row.effect().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<EffectRow> proposed(LegalDocumentId id) {
        return room.view(id).timeline().stream()
                .filter(row -> !row.effect().confirmed() && row.effect().retractedAt() == null)
                .toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
