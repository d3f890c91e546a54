package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;

/** How what is found stands on a day: badge, filter, counts, and what is over stands lower. Today is 15/06/2026. */
class StatusSearchTests {
    private static SearchRoom room;
    private static DocumentId old;
    private static DocumentId newer;

    @BeforeAll
    static void open() {
        room = new SearchRoom();
        old = room.document("Quy định thu phí đo lường")
                .number("30/2013/QĐ-UBND")
                .issued("2013-07-09")
                .text("Thu phí đo lường, phí đo lường, mức phí đo lường tại tỉnh Sông Vân.")
                .stands(
                        span(null, "2013-07-19", "NOT_YET_IN_FORCE"),
                        span("2013-07-19", "2026-05-01", "IN_FORCE"),
                        span("2026-05-01", null, "CEASED"))
                .put();
        newer = room.document("Quy định thu phí đo lường mới")
                .number("14/2026/QĐ-UBND")
                .issued("2026-04-20")
                .text("Thu phí đo lường, phí đo lường, mức phí tại tỉnh Sông Vân.")
                .stands(span("2026-05-01", null, "PARTLY_CEASED", "PARTLY_SUSPENDED"))
                .put();
        room.document("Quy định riêng về đo lường")
                .text("Đo lường.")
                .onlyFor(SearchRoom.PERSON)
                .stands(span(null, null, "CEASED"))
                .put();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void a_hit_bears_its_statuses_of_today_or_of_the_day_asked_for() {
        assertThat(hit(null, old).statuses()).containsExactly("CEASED");
        assertThat(hit(null, newer).statuses()).containsExactly("PARTLY_CEASED", "PARTLY_SUSPENDED");
        assertThat(hit("2026-04-30", old).statuses()).containsExactly("IN_FORCE");
    }

    @Test
    void results_are_narrowed_by_the_status_on_a_day() {
        assertThat(SearchRoom.ids(narrowed(null, "CEASED"))).containsExactly(old);
        assertThat(SearchRoom.ids(narrowed(null, "PARTLY_SUSPENDED"))).containsExactly(newer);
        assertThat(SearchRoom.ids(narrowed("2026-04-30", "IN_FORCE"))).containsExactly(old);
        assertThat(SearchRoom.ids(narrowed("2013-07-18", "NOT_YET_IN_FORCE"))).containsExactly(old);
        assertThat(SearchRoom.ids(narrowed("2013-07-19", "NOT_YET_IN_FORCE"))).isEmpty();
    }

    @Test
    void counts_tell_nothing_of_what_is_out_of_sight() {
        assertThat(SearchRoom.counts(narrowed(null), Facet.STATUS))
                .contains("CEASED 1")
                .contains("PARTLY_CEASED 1");
        assertThat(SearchRoom.counts(room.narrowed("đo lường", SearchRoom.READER), Facet.STATUS))
                .contains("CEASED 2");
    }

    @Test
    void what_is_over_stands_lower_unless_its_number_is_asked_for() {
        assertThat(SearchRoom.ids(room.narrowedOn(LocalDate.parse("2020-01-01"), "phí đo lường", SearchRoom.STAFF)))
                .startsWith(old);
        assertThat(SearchRoom.ids(room.search("phí đo lường"))).startsWith(newer);
        assertThat(SearchRoom.ids(room.search("30/2013/QĐ-UBND phí đo lường"))).startsWith(old);
    }

    private static Hit hit(@Nullable String on, DocumentId id) {
        return narrowed(on).hits().stream()
                .filter(hit -> hit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static SearchResult narrowed(@Nullable String on, String... status) {
        var filters = status.length == 0 ? new Object[0] : new Object[] {Facet.STATUS, status[0]};
        return room.narrowedOn(on == null ? null : LocalDate.parse(on), "đo lường", SearchRoom.STAFF, filters);
    }

    private static StatusSpan span(@Nullable String from, @Nullable String to, String... statuses) {
        return new StatusSpan(
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                List.of(statuses));
    }
}
