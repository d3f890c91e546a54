package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.RelationKind.REPLACES;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.effect.EffectKind;

/** Of one end a text is asked once, whoever says it, as long as it details the other and nobody has answered (R5). */
class ParentEndOnceTests {
    private static RegisterRoom room;
    private static Families family;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
        family = new Families(room, 100);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void to_a_text_that_has_ended_before_nothing_is_proposed() {
        var parent = family.text();
        var child = family.text();
        family.details(child, parent);
        var replaced = family.acts(REPLACES, child, "", "2020-01-01", null);

        family.repealed(parent, "Điều 5", "2021-01-01");
        family.repealed(parent, "", "2026-07-01");
        assertThat(family.proposed(child)).isEmpty();

        room.register.rejectRelation(replaced, "nhầm văn bản", room.lawyer);
        assertThat(family.proposed(child))
                .extracting(EffectRow::on)
                .containsExactly(day("2021-01-01"), day("2026-07-01"));
    }

    @Test
    void one_day_of_one_parent_is_asked_once_and_the_end_of_the_whole_goes_before_that_of_parts() {
        var parent = family.text();
        var child = family.text();
        family.details(child, parent);
        family.repealed(parent, "Điều 5", "2026-07-01");
        family.repealed(parent, "Điều 6", "2026-07-01");
        assertThat(family.proposed(child)).hasSize(1);

        var whole = family.repealed(parent, "", "2026-07-01");
        assertThat(family.proposed(child))
                .singleElement()
                .satisfies(row -> assertThat(row.effect().scope().whole()).isTrue());

        room.register.rejectRelation(whole, "nhầm", room.lawyer);
        assertThat(family.proposed(child))
                .singleElement()
                .satisfies(row -> assertThat(row.effect().scope().whole()).isFalse());
    }

    @Test
    void what_a_person_refused_is_not_proposed_again() {
        var parent = family.text();
        var child = family.text();
        family.details(child, parent);
        family.repealed(parent, "Điều 5", "2026-07-01");
        room.events.retractEvent(family.proposed(child).getFirst().id(), "không chi tiết Điều 5", room.lawyer);

        family.repealed(parent, "Điều 7", "2026-09-01");

        assertThat(family.proposed(child)).extracting(EffectRow::on).containsExactly(day("2026-09-01"));
    }

    @Test
    void a_text_that_turns_out_to_detail_something_else_is_asked_no_more() {
        var parent = family.text();
        var child = family.text();
        var details = family.details(child, parent);
        family.repealed(parent, "", "2026-07-01");

        room.register.rejectRelation(details, "chỉ là căn cứ", room.lawyer);

        assertThat(family.proposed(child)).isEmpty();
    }

    @Test
    void who_details_a_second_entry_of_a_text_that_has_ended_is_asked_while_both_are_one() {
        var parent = family.text();
        var second = family.entered();
        var child = family.text();
        family.details(child, second);
        family.repealed(parent, "", "2026-07-01");

        assertThat(room.merges.merge(parent, second, "nhầm", room.lawyer)).isEqualTo(parent);
        assertThat(family.proposed(child)).extracting(EffectRow::on).containsExactly(day("2026-07-01"));

        room.partings.part(second, "", room.lawyer);
        assertThat(family.proposed(child)).isEmpty();
    }

    @Test
    void a_text_whose_second_entry_details_one_that_has_ended_is_asked_while_both_are_one() {
        var parent = family.text();
        var child = family.text();
        var second = family.entered();
        family.details(second, parent);
        room.merges.merge(child, second, "nhầm", room.lawyer);
        family.repealed(parent, "", "2026-07-01");
        assertThat(family.proposed(child)).hasSize(1);

        room.partings.part(second, "", room.lawyer);

        assertThat(family.proposed(child)).isEmpty();
        assertThat(family.proposed(second)).extracting(EffectRow::on).containsExactly(day("2026-07-01"));
    }

    @Test
    void what_is_known_of_the_children_is_read_once_however_many_ends_there_are() {
        var parent = family.text();
        var children = List.of(family.text(), family.text(), family.text());
        children.forEach(child -> family.details(child, parent));
        for (var month : List.of("01", "02", "03", "04")) ends(parent, month);

        var statements = Statements.during(() -> ends(parent, "05"));

        for (var child : children) assertThat(family.proposed(child)).hasSize(5);
        assertThat(statements).filteredOn(sql -> sql.contains("cause_held")).hasSize(1);
        assertThat(statements)
                .filteredOn(sql -> sql.contains("select l.articles"))
                .as("of the parent and of each child")
                .hasSize(1 + children.size());
    }

    private static void ends(LegalDocumentId id, String month) {
        room.events.addEvent(
                id, EffectKind.REPEALED, day("2026-" + month + "-01"), null, "", "Điều " + month, "", room.lawyer);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
