package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;

import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.Scope;
import vn.vankho.shared.Refused;

/** What of a text ends with the one it details: the whole, or the part that a person names, most of all where it details several (R5). */
class SeveralParentsTests {
    private static RegisterRoom room;
    private static Families family;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
        family = new Families(room, 400);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void a_text_that_details_another_one_too_is_proposed_to_lose_a_part() {
        var parent = family.text();
        var child = family.text();
        family.details(child, parent);
        family.details(child, family.text());

        family.repealed(parent, "", "2026-07-01");

        var row = only(child);
        assertThat(row.effect().scope()).isEqualTo(Scope.UNNAMED_PART);
        assertThat(row.basis())
                .startsWith("khoản 2 Điều 57 Luật số 64/2025/QH15")
                .contains("Luật số 87/2025/QH15")
                .contains("còn quy định chi tiết văn bản khác");
        room.events.confirmEvent(row.id(), room.lawyer);
        assertThat(room.on(child, "2026-07-01")).containsExactly(PARTLY_CEASED);
    }

    @Test
    void with_the_last_of_them_the_whole_ends_whichever_was_entered_first() {
        var first = family.text();
        var last = family.text();
        var child = family.text();
        family.details(child, first);
        family.details(child, last);

        family.repealed(last, "", "2026-07-01");
        assertThat(only(child).effect().scope()).isEqualTo(Scope.UNNAMED_PART);
        family.repealed(first, "", "2026-01-01");

        assertThat(family.proposed(child))
                .extracting(one -> one.on() + " " + one.effect().scope().whole())
                .containsExactlyInAnyOrder("2026-01-01 false", "2026-07-01 true");
    }

    @Test
    void a_text_that_is_found_to_detail_another_one_is_asked_for_a_part_only_and_the_other_way_round() {
        var parent = family.text();
        var child = family.text();
        family.details(child, parent);
        family.repealed(parent, "", "2026-07-01");
        assertThat(only(child).effect().scope()).isEqualTo(Scope.WHOLE);

        var other = family.details(child, family.text());
        assertThat(only(child).effect().scope()).isEqualTo(Scope.UNNAMED_PART);

        room.register.rejectRelation(other, "chỉ là căn cứ", room.lawyer);
        assertThat(only(child).effect().scope()).isEqualTo(Scope.WHOLE);
    }

    @Test
    void the_part_that_ended_is_named_when_it_is_confirmed_and_comes_back_with_the_parent() {
        var parent = family.text();
        var child = family.text();
        family.details(child, parent);
        var end = family.repealed(parent, "Điều 5", "2026-07-01");
        var asked = only(child);

        room.events.confirmEvent(asked.id(), false, "Điều 3", room.lawyer);

        var row = Objects.requireNonNull(confirmed(child));
        assertThat(row.effect().scope()).isEqualTo(Scope.of("dieu_3"));
        assertThat(row.provisions()).isEqualTo("Điều 3");
        assertThat(row.basis())
                .startsWith("khoản 2 Điều 57 Luật số 64/2025/QH15")
                .contains("Luật số 87/2025/QH15");
        assertThat(family.proposed(child)).as("answered").isEmpty();
        room.register.rejectRelation(end, "nhầm", room.lawyer);
        assertThat(room.on(child, "2026-07-01")).containsExactly(IN_FORCE);
    }

    @Test
    void a_part_that_cannot_be_parted_from_the_rest_ends_the_whole() {
        var parent = family.text();
        var child = family.text();
        family.details(child, parent);
        family.repealed(parent, "Điều 5", "2026-07-01");

        room.events.confirmEvent(only(child).id(), false, "", room.lawyer);

        assertThat(room.on(child, "2026-07-01")).containsExactly(CEASED);
        assertThat(family.proposed(child)).isEmpty();
    }

    @Test
    void only_of_the_end_of_a_parent_a_person_says_what_ends_with_it() {
        var id = family.text();
        room.proposeTerm(id, "2015-01-11", "2030-12-31");

        assertThatThrownBy(() -> room.events.confirmEvent(only(id).id(), false, "Điều 3", room.lawyer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("legal.event.part.none");
    }

    @Test
    void two_equal_questions_are_one_after_a_merge() {
        var one = family.text();
        var other = family.entered();
        var child = family.text();
        family.details(child, one);
        family.details(child, other);
        family.repealed(one, "Điều 5", "2026-07-01");
        family.repealed(other, "Điều 6", "2026-07-01");
        assertThat(family.proposed(child)).hasSize(2);

        room.merges.merge(one, other, "một văn bản", room.lawyer);

        assertThat(family.proposed(child)).hasSize(1);
    }

    private static EffectRow only(LegalDocumentId id) {
        assertThat(family.proposed(id)).hasSize(1);
        return family.proposed(id).getFirst();
    }

    private static EffectRow confirmed(LegalDocumentId id) {
        return room.view(id).timeline().stream()
                .filter(row -> row.effect().confirmed() && row.effect().kind() == EffectKind.PARENT_CEASED)
                .findFirst()
                .orElse(null);
    }
}
