package vn.vankho.legal.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.BASED_ON;
import static vn.vankho.legal.RelationKind.REPEALS;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.legal.register.RegisterRoom;
import vn.vankho.shared.NotFound;

/** Whoever may not see a file learns nothing of it from the register. */
class HiddenLegalTests {
    private static final String HIDDEN = "88/2022/QĐ-UBND";
    private static RegisterRoom room;
    private static LegalDocumentId hidden;
    private static LegalDocumentId repealed;
    private static LegalDocumentId citing;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
        repealed = room.confirmed(decision("87/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));
        hidden = room.taken(
                room.hiddenFile("quyết định kín"),
                decision(HIDDEN, "2022-01-01", "2022-01-11"),
                reads(REPEALS, "87/2015/QĐ-UBND", ""));
        room.confirm(hidden);
        room.register.confirmRelation(room.relation(hidden, REPEALS), null, null, room.lawyer);
        citing = room.confirmed(decision("89/2023/QĐ-UBND", "2023-01-01", "2023-01-11"), reads(BASED_ON, HIDDEN, ""));
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void its_page_is_not_found_and_the_list_neither_shows_nor_counts_it() {
        assertThatThrownBy(() -> room.lookup.view(hidden, null, null, room.staff))
                .isInstanceOf(NotFound.class);
        var filter = LegalFilter.all(LocalDate.parse("2024-01-01"));
        var seen = room.list.page(filter, LegalOrder.ISSUED, 0, 10, room.staff);
        assertThat(seen.rows()).extracting(LegalRow::id).containsExactly(citing, repealed);
        assertThat(seen.total()).isEqualTo(2);
        assertThat(room.list.page(filter, LegalOrder.ISSUED, 0, 10, room.lawyer).total())
                .isEqualTo(3);
    }

    @Test
    void what_it_did_to_an_open_text_holds_without_its_name_or_its_sentence() {
        var view = room.lookup.view(repealed, LocalDate.parse("2024-01-01"), null, room.staff);

        assertThat(view.statuses()).containsExactly(EffectStatus.CEASED);
        var last = view.timeline().getLast();
        assertThat(last.actingHidden()).isTrue();
        assertThat(last.acting()).isNull();
        assertThat(last.sentence()).isEmpty();
        assertThat(view.relations()).isEmpty();
    }

    @Test
    void an_open_text_that_cites_it_names_it_in_its_own_words_and_says_no_more() {
        var row = room.lookup.view(citing, null, null, room.staff).relations().getFirst();

        assertThat(row.name()).isEqualTo("Quyết định " + HIDDEN);
        assertThat(row.other()).isNull();
        assertThat(row.otherHeader()).isNull();
        assertThat(row.otherStatuses()).isEmpty();
        assertThat(room.lookup
                        .view(citing, null, null, room.lawyer)
                        .relations()
                        .getFirst()
                        .other())
                .isEqualTo(hidden);
    }
}
