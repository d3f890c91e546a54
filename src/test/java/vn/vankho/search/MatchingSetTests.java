package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;

/** All that a search finds, as a set. Today is 15/06/2026. */
class MatchingSetTests {
    private static SearchRoom room;
    private static DocumentId bears;
    private static DocumentId names;
    private static DocumentId other;

    @BeforeAll
    static void open() {
        room = new SearchRoom();
        bears = room.document("Quy định phí chợ")
                .number("30/2013/QĐ-UBND")
                .issued("2013-07-09")
                .text("Mức phí chợ.")
                .stands(new StatusSpan(null, null, List.of("IN_FORCE")))
                .put();
        names = room.document("Sửa đổi phí chợ")
                .text("Sửa đổi Quyết định số 30/2013/QĐ-UBND về phí chợ.")
                .put();
        other = room.document("Số liệu 30 của năm 2013 tại UBND")
                .kind(vn.vankho.document.DocumentKind.OTHER)
                .text("QĐ 30 2013 UBND phí.")
                .put();
        room.document("Việc riêng về phí chợ")
                .text("Phí chợ.")
                .onlyFor(SearchRoom.PERSON)
                .put();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void each_that_matches_is_in_it_with_how_it_stands_and_nothing_hidden() {
        assertThat(matching("phí chợ", null))
                .containsOnly(entry(bears, List.of("IN_FORCE")), entry(names, List.of("UNKNOWN")));
        assertThat(matching("phí", null)).contains(entry(other, List.of()));
    }

    @Test
    void among_a_few_the_same_match_as_among_all() {
        assertThat(matching("phí chợ", Set.of(names, other))).containsOnlyKeys(names);
        assertThat(matching("30/2013/QĐ-UBND phí", Set.of(other)))
                .as("a number means what bears it, though that is not among the few")
                .isEmpty();
        assertThat(matching("30/2013/QĐ-UBND phí", Set.of(names, other))).containsOnlyKeys(names);
    }

    @Test
    void a_status_that_is_asked_for_narrows_nothing() {
        var request = new SearchRequest(
                "phí chợ",
                false,
                Map.of(Facet.STATUS, Set.of("CEASED")),
                null,
                null,
                null,
                SearchRequest.Sort.RELEVANCE,
                0,
                1,
                true);
        assertThat(room.engine.matching(request, null, SearchRoom.STAFF)).containsOnlyKeys(bears, names);
    }

    private static Map<DocumentId, List<String>> matching(String query, Set<DocumentId> among) {
        return room.engine.matching(SearchRequest.of(query, 0, 1), among, SearchRoom.STAFF);
    }
}
