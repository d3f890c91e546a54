package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.effect.EffectKind.PARENT_CEASED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.coming.ComingChange;
import vn.vankho.legal.coming.ComingFilter;
import vn.vankho.legal.queue.DataQuality;
import vn.vankho.legal.queue.Quality;
import vn.vankho.legal.queue.QualityRow;

/** What a proposal that follows from the end of a parent says, and to whom (R5). */
class ParentEndToldTests {
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
    void where_the_law_lets_the_children_go_on_the_proposal_says_so() {
        var parent = family.text();
        var child = family.text();
        family.details(child, parent);

        family.repealed(parent, "", "2025-05-01");

        assertThat(family.proposed(child))
                .singleElement()
                .satisfies(row -> assertThat(row.basis())
                        .startsWith("khoản 2 Điều 57 Luật số 64/2025/QH15")
                        .contains("không làm đổi tình trạng"));
    }

    @Test
    void a_text_in_force_that_details_one_that_is_not_is_a_case_for_review() {
        var parent = family.text();
        var child = family.text();
        family.details(child, parent);
        family.repealed(parent, "", "2025-05-01");

        var cases = room.bean(DataQuality.class).list(Quality.DEAD_BASIS, 0, 200, room.lawyer);
        assertThat(cases.rows())
                .filteredOn(row -> row.id().equals(child))
                .extracting(QualityRow::more)
                .containsExactly(room.view(parent).document().header().number());
    }

    @Test
    void the_sentence_of_a_text_out_of_sight_is_not_told_on_the_pages_of_the_children() {
        var parent = family.text();
        var child = family.text();
        var grandchild = family.text();
        family.details(child, parent);
        family.details(grandchild, child);
        family.repealedOutOfSight(parent, "Lời kín.");
        family.confirm(family.proposed(child, PARENT_CEASED));

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
        var parent = family.text();
        var child = family.text();
        family.details(child, parent);
        family.repealedOutOfSight(parent, "Lời kín.");
        family.confirm(family.proposed(child, PARENT_CEASED));

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

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
