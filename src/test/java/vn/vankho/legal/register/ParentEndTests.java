package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.RelationKind.CONTINUES;
import static vn.vankho.legal.RelationKind.EXTENDS;
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
import vn.vankho.legal.effect.EffectKind;

/** What is proposed to the texts that detail one, when that one ends, and when it turns out that it does not (R5). */
class ParentEndTests {
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
    void a_text_that_is_found_to_detail_one_that_has_ended_is_proposed_to_end_too() {
        var parent = family.text();
        var child = family.text();
        family.repealed(parent, "", "2026-07-01");
        assertThat(family.proposed(child)).isEmpty();

        family.details(child, parent);

        assertThat(family.proposed(child)).singleElement().satisfies(row -> {
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
        var parent = family.text();
        family.repealed(parent, "", "2026-07-01");
        for (var first : List.of("2026-07-01", "2026-07-15")) {
            var child = room.confirmed(family.next("2026", "2026-06-20", first));
            family.details(child, parent);
            assertThat(family.proposed(child)).as(first).isEmpty();
        }
        var before = room.confirmed(family.next("2026", "2026-06-20", "2026-06-30"));
        family.details(before, parent);
        assertThat(family.proposed(before)).hasSize(1);
    }

    @Test
    void a_longer_term_takes_back_what_was_proposed_for_the_former_end_and_proposes_the_new_one() {
        var parent = family.text();
        var child = family.text();
        family.details(child, parent);
        term(parent, "2025-12-31");
        assertThat(family.proposed(child)).extracting(EffectRow::on).containsExactly(day("2026-01-01"));

        family.acts(EXTENDS, parent, "", "2025-12-01", "2026-12-31");

        assertThat(family.proposed(child)).extracting(EffectRow::on).containsExactly(day("2027-01-01"));
    }

    @Test
    void a_confirmed_end_of_a_child_is_proposed_to_be_undone_when_the_term_of_its_parent_is_longer() {
        var parent = family.text();
        var child = family.text();
        family.details(child, parent);
        term(parent, "2025-12-31");
        family.confirm(family.proposed(child).getFirst());
        assertThat(room.on(child, "2026-01-01")).containsExactly(CEASED);

        var extension = family.acts(EXTENDS, parent, "", "2025-12-01", "2026-12-31");

        assertThat(room.on(child, "2026-01-01")).as("never silently").containsExactly(CEASED);
        assertThat(family.proposed(child))
                .extracting(row -> row.effect().kind())
                .containsExactly(PARENT_GOES_ON);
        assertThat(family.proposed(child, PARENT_GOES_ON).basis())
                .startsWith("khoản 2 Điều 57 Luật số 64/2025/QH15")
                .contains("Luật số 87/2025/QH15")
                .contains("không hết hiệu lực");
        family.confirm(family.proposed(child, PARENT_GOES_ON));
        family.confirm(family.proposed(child, PARENT_CEASED));
        assertThat(room.on(child, "2026-12-31")).containsExactly(IN_FORCE);
        assertThat(room.on(child, "2027-01-01")).containsExactly(CEASED);

        room.register.rejectRelation(extension, "nhầm", room.lawyer);
        assertThat(room.on(child, "2025-12-31")).containsExactly(IN_FORCE);
        assertThat(room.on(child, "2026-01-01")).containsExactly(CEASED);
    }

    @Test
    void an_extension_taken_back_proposes_the_former_end_again() {
        var parent = family.text();
        var child = family.text();
        family.details(child, parent);
        term(parent, "2025-12-31");
        var extension = family.acts(EXTENDS, parent, "", "2025-12-01", "2026-12-31");

        room.register.rejectRelation(extension, "nhầm", room.lawyer);

        assertThat(family.proposed(child)).extracting(EffectRow::on).containsExactly(day("2026-01-01"));
    }

    @Test
    void a_text_that_goes_on_without_its_parent_ends_none_of_its_own_children() {
        var parent = family.text();
        var child = family.text();
        var grandchild = family.text();
        family.details(child, parent);
        family.details(grandchild, child);
        family.repealed(parent, "", "2026-07-01");
        family.acts(CONTINUES, child, "", "2026-06-15", null);

        family.confirm(family.proposed(child, PARENT_CEASED));

        assertThat(room.on(child, "2026-07-01")).containsExactly(IN_FORCE);
        assertThat(family.proposed(grandchild)).isEmpty();
    }

    private static void term(LegalDocumentId id, String last) {
        room.events.addEvent(id, EffectKind.TERM, day("2015-01-11"), day(last), "", "", "", room.lawyer);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
