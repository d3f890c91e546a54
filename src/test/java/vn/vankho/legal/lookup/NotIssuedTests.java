package vn.vankho.legal.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.legal.register.RegisterRoom;
import vn.vankho.search.SearchFields;

/** On a past day a text that was issued later was not there: it is neither "chưa có hiệu lực" nor "chưa xác định". */
class NotIssuedTests {
    private static final LocalDate DAY = LocalDate.parse("2019-06-01");
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
    void the_list_of_a_past_day_calls_what_came_later_not_issued_and_counts_it_apart() {
        var waiting = room.confirmed(decision("1/2071/QĐ-UBND", "2019-05-25", "2019-06-05"));
        var later = room.confirmed(decision("2/2071/QĐ-UBND", "2020-01-01", "2020-01-11"));
        var undetermined = room.taken(room.file("chưa xác nhận"), decision("3/2071/QĐ-UBND", "2019-05-01"));
        var laterToo = room.taken(room.file("cũng chưa"), decision("4/2071/QĐ-UBND", "2020-05-01"));

        assertThat(ids("/2071/", EffectStatus.NOT_YET_IN_FORCE, false)).containsExactly(waiting);
        assertThat(ids("/2071/", null, true)).containsExactly(undetermined);
        assertThat(room.list.counts(filter("/2071/", null, false), room.lawyer))
                .containsOnly(
                        java.util.Map.entry(Optional.of(EffectStatus.NOT_YET_IN_FORCE), 1L),
                        java.util.Map.entry(Optional.empty(), 1L));
        assertThat(room.list.notIssued(filter("/2071/", EffectStatus.IN_FORCE, false), room.lawyer))
                .as("whatever status is asked for")
                .isEqualTo(2);
        assertThat(rows("/2071/"))
                .filteredOn(LegalRow::notIssued)
                .extracting(LegalRow::id)
                .containsExactlyInAnyOrder(later, laterToo);
        assertThat(room.lookup.view(later, DAY, null, room.lawyer).notIssued()).isTrue();
        assertThat(room.lookup.view(waiting, DAY, null, room.lawyer).notIssued())
                .isFalse();
    }

    @Test
    void the_same_holds_of_what_was_known_once() {
        var waiting = room.confirmed(decision("1/2072/QĐ-UBND", "2019-05-25", "2019-06-05"));
        room.confirmed(decision("2/2072/QĐ-UBND", "2020-01-01", "2020-01-11"));
        var then = room.clock.instant();
        room.clock.advance(java.time.Duration.ofMinutes(1));
        room.events.addEvent(
                waiting, EffectKind.REPEALED, LocalDate.parse("2021-06-01"), null, "", "", "", room.lawyer);

        var asked = filter("/2072/", EffectStatus.NOT_YET_IN_FORCE, false).knownAt(then);

        assertThat(room.list.page(asked, LegalOrder.NUMBER, 0, 10, room.lawyer).rows())
                .extracting(LegalRow::id)
                .containsExactly(waiting);
        assertThat(room.list.notIssued(asked, room.lawyer)).isEqualTo(1);
    }

    /** Luật 64/2025/QH15 Điều 55: what applies to days before its own stands on them as it says. */
    @Test
    void a_text_that_reaches_back_stands_as_its_events_say() {
        var back = room.confirmed(decision("1/2073/QĐ-UBND", "2020-01-01", "2019-01-01"));

        assertThat(ids("/2073/", EffectStatus.IN_FORCE, false)).containsExactly(back);
        assertThat(rows("/2073/")).noneMatch(LegalRow::notIssued);
    }

    @Test
    void around_a_text_those_are_told_that_were_issued_after_the_day() {
        var old = room.confirmed(decision("1/2074/QĐ-UBND", "2019-01-01"));
        room.confirmed(
                decision("2/2074/QĐ-UBND", "2019-04-01"), reads(RelationKind.AMENDS, "1/2074/QĐ-UBND", "Điều 1"));
        room.confirmed(
                decision("3/2074/QĐ-UBND", "2020-04-01"), reads(RelationKind.AMENDS, "1/2074/QĐ-UBND", "Điều 2"));

        assertThat(room.lookup.view(old, DAY, null, room.lawyer).relations())
                .filteredOn(row -> row.otherNotIssued(DAY))
                .extracting(RelationRow::name)
                .containsExactly("Quyết định 3/2074/QĐ-UBND");
    }

    @Test
    void search_holds_the_same_of_each_day() {
        var file = room.file("sẽ tìm");
        var id = room.taken(file, decision("1/2075/QĐ-UBND", "2020-01-01", "2020-01-11"));
        room.confirm(id);
        assertThat(found(file, "2019-12-31")).containsExactly("NOT_ISSUED");
        assertThat(found(file, "2020-01-01")).containsExactly("NOT_YET_IN_FORCE");
        assertThat(found(file, "2020-01-11")).containsExactly("IN_FORCE");

        room.jdbc.sql("delete from step").update();
        int revision = room.view(id).document().revision();
        room.register.confirmHeader(id, revision, decision("1/2075/QĐ-UBND", "2020-01-05", "2020-01-11"), room.lawyer);

        assertThat(room.jdbc
                        .sql("select exists (select from step where document_id = ? and kind = 'INDEX')")
                        .param(file.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(found(file, "2020-01-04")).containsExactly("NOT_ISSUED");
        var back = room.file("có hiệu lực trở về trước");
        room.confirm(room.taken(back, decision("2/2075/QĐ-UBND", "2020-01-01", "2019-01-01")));
        assertThat(found(back, "2018-12-31")).containsExactly("NOT_ISSUED");
        assertThat(found(back, "2019-06-01")).containsExactly("IN_FORCE");
        assertThat(room.bean(SearchFields.class).allStatuses()).contains("NOT_ISSUED");
    }

    private static List<String> found(DocumentId file, String day) {
        var on = LocalDate.parse(day);
        return room.bean(SearchFields.class).statuses(List.of(file)).get(file).stream()
                .filter(span -> (span.from() == null || !span.from().isAfter(on))
                        && (span.to() == null || span.to().isAfter(on)))
                .flatMap(span -> span.statuses().stream())
                .toList();
    }

    private static List<LegalDocumentId> ids(String words, @Nullable EffectStatus status, boolean undetermined) {
        return room
                .list
                .page(filter(words, status, undetermined), LegalOrder.NUMBER, 0, 50, room.lawyer)
                .rows()
                .stream()
                .map(LegalRow::id)
                .toList();
    }

    private static List<LegalRow> rows(String words) {
        return room.list
                .page(filter(words, null, false), LegalOrder.NUMBER, 0, 50, room.lawyer)
                .rows();
    }

    private static LegalFilter filter(String words, @Nullable EffectStatus status, boolean undetermined) {
        return new LegalFilter(words, null, null, null, null, status, undetermined, null, DAY);
    }
}
