package vn.vankho.legal.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationCount;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.register.RegisterRoom;

/** A law on which thousands of texts rest: its lược đồ is cut kind by kind, says so, and goes on where a person asks. */
class ManyRelationsTests {
    private static final int CITING = 2_300;
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
    void the_text_that_ends_it_is_among_them_however_many_rest_on_it() {
        var law = room.confirmed(decision("80/2015/QĐ-UBND", "2015-06-22", "2016-07-01"));
        cite(law, CITING);
        var end = room.confirmed(
                decision("64/2025/QĐ-UBND", "2025-02-19", "2025-04-01"),
                reads(RelationKind.REPLACES, "80/2015/QĐ-UBND", ""));

        var view = room.view(law);

        assertThat(view.relations())
                .filteredOn(row -> row.data().kind() == RelationKind.REPLACES)
                .extracting(RelationRow::other)
                .containsExactly(end);
        assertThat(view.relationCounts())
                .contains(
                        new RelationCount(RelationKind.BASED_ON, false, CITING, 0),
                        new RelationCount(RelationKind.REPLACES, false, 0, 1));
        assertThat(view.relations()).hasSizeLessThan(CITING);
        assertThat(room.lookup.whole(law, null, null, room.lawyer).relations()).hasSize(CITING + 1);
    }

    @Test
    void the_rest_of_a_kind_is_read_page_by_page() {
        var law = room.confirmed(decision("81/2015/QĐ-UBND", "2015-06-22", "2016-07-01"));
        cite(law, 620);
        var shown = room.view(law).relations().stream().map(RelationRow::id).toList();

        var rest = room.lookup.relations(
                law, RelationKind.BASED_ON, false, LocalDate.parse("2020-01-01"), null, shown.size(), 500, room.staff);

        assertThat(rest.total()).isEqualTo(620);
        assertThat(rest.rows()).hasSize(620 - shown.size());
        assertThat(rest.rows()).extracting(RelationRow::id).doesNotContainAnyElementsOf(shown);
        assertThat(rest.rows()).allMatch(row -> row.state() == ProposalState.CONFIRMED && !row.outgoing());
    }

    @Test
    void who_does_not_see_a_text_does_not_count_it() {
        var law = room.confirmed(decision("82/2015/QĐ-UBND", "2015-06-22", "2016-07-01"));
        room.taken(
                room.hiddenFile("Căn cứ kín"),
                decision("83/2016/QĐ-UBND", "2016-06-22", "2016-07-01"),
                reads(RelationKind.BASED_ON, "82/2015/QĐ-UBND", ""));

        assertThat(room.lookup.view(law, null, null, room.lawyer).relationCounts())
                .containsExactly(new RelationCount(RelationKind.BASED_ON, false, 0, 1));
        assertThat(room.lookup.view(law, null, null, room.staff).relationCounts())
                .isEmpty();
    }

    @Test
    void related_texts_stand_as_they_were_believed_to_at_a_past_moment() {
        var law = room.confirmed(decision("84/2015/QĐ-UBND", "2015-06-22", "2016-07-01"));
        var child = room.confirmed(
                decision("85/2016/QĐ-UBND", "2016-01-01", "2016-07-01"),
                reads(RelationKind.BASED_ON, "84/2015/QĐ-UBND", ""));
        var before = room.clock.instant();
        room.clock.advance(Duration.ofMinutes(1));
        room.events.addEvent(
                child, EffectKind.REPEALED, LocalDate.parse("2018-01-01"), null, "", "", "Bãi bỏ.", room.lawyer);

        var on = LocalDate.parse("2019-01-01");
        assertThat(statuses(room.lookup.view(law, on, before, room.lawyer).relations()))
                .containsExactly(List.of(EffectStatus.IN_FORCE));
        assertThat(statuses(room.lookup.view(law, on, null, room.lawyer).relations()))
                .containsExactly(List.of(EffectStatus.CEASED));
    }

    private static List<List<EffectStatus>> statuses(List<RelationRow> rows) {
        return rows.stream().map(RelationRow::otherStatuses).toList();
    }

    private static void cite(LegalDocumentId law, int times) {
        var mark = UUID.randomUUID().toString();
        room.jdbc.sql("""
                insert into legal_document (id, number, type_name, title, issued_on, state, taken_in_at, confirmed_at)
                select gen_random_uuid(), i || '/2017/QĐ-UBND', 'Quyết định', :mark, date '2017-01-01' + i % 300, 'CONFIRMED', now(), now()
                  from generate_series(1, :times) i
                """).param("mark", mark).param("times", times).update();
        room.jdbc.sql("""
                insert into legal_relation (id, source_id, target_id, kind, target_named, whole, origin, state, said_at, decided_at, confirmed_at)
                select gen_random_uuid(), id, :law, 'BASED_ON', '', true, 'IMPORTED', 'CONFIRMED', '2020-01-01', '2020-01-01', '2020-01-01'
                  from legal_document where title = :mark
                """).param("mark", mark).param("law", law.value()).update();
    }
}
