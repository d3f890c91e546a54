package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.search.SearchRoom.ids;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.DocumentId;

/** Each year has its No. 15, and each body: the words beside a number say which one is meant. */
class NumberWithWordsTests {
    private static final int YEARS = 25;

    private static SearchRoom room;
    private static final List<DocumentId> all = new ArrayList<>();
    private static DocumentId rules;
    private static DocumentId holiday;

    @BeforeAll
    static void fill() {
        room = new SearchRoom();
        for (int i = 0; i < YEARS; i++) {
            int year = 2000 + i;
            var id = room.document(year == 2004 ? "Ban hành Quy chế làm việc của Ủy ban nhân dân" : "Giao dự toán " + i)
                    .number("15/QĐ-UBND")
                    .type("Quyết định")
                    .issued(year + "-03-01")
                    .text("Điều 1. Quyết định này giao việc " + i + ".\nĐiều 2. Hiệu lực")
                    .put();
            all.addFirst(id);
            if (year == 2004) rules = id;
            var notice = room.document("Thông báo kết luận cuộc họp " + i)
                    .number("12/TB-UBND")
                    .type("Thông báo")
                    .issued(year + "-01-20")
                    .text(year == 2007 ? "Cơ quan nghỉ lễ từ ngày 30 tháng 4." : "Chủ tịch kết luận.")
                    .put();
            if (year == 2007) holiday = notice;
        }
    }

    @AfterAll
    static void close() {
        room.close();
        all.clear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quyết định 15 UBND quy chế làm việc",
                "quyet dinh 15 ubnd quy che lam viec",
                "15/QĐ-UBND quy chế làm việc",
                "Quyết định số 15/QĐ-UBND về quy chế làm việc",
                "quy chế làm việc 15/QĐ-UBND"
            })
    void of_those_that_bear_it_the_one_with_the_words_is_first_and_the_others_follow(String query) {
        var found = room.search(query);

        assertThat(found.hits().getFirst().id()).isEqualTo(rules);
        assertThat(found.hits().getFirst().why()).isEqualTo("search.why.number");
        assertThat(found.matching()).isEqualTo(YEARS);
        assertThat(ids(found)).containsAnyElementsOf(all.subList(0, 3));
    }

    @Test
    void in_their_text_too() {
        assertThat(ids(room.search("thông báo 12 nghỉ lễ"))).startsWith(holiday);
        assertThat(ids(room.search("12/TB-UBND nghỉ lễ"))).startsWith(holiday);
    }

    @Test
    void each_stands_on_one_page() {
        var query = "15/QĐ-UBND quy chế làm việc";
        var listed = new ArrayList<DocumentId>();
        for (int from = 0; from < YEARS; from += 5)
            room.engine.search(SearchRequest.of(query, from, 5), SearchRoom.STAFF).hits().stream()
                    .filter(hit -> !hit.weaker())
                    .map(Hit::id)
                    .forEach(listed::add);

        var expected = new ArrayList<>(all);
        expected.remove(rules);
        expected.addFirst(rules);
        assertThat(listed).containsExactlyElementsOf(expected);
    }

    @Test
    void words_that_none_of_them_has_change_nothing() {
        assertThat(ids(room.search("15/QĐ-UBND xyzzy"))).startsWith(all.get(0), all.get(1), all.get(2));
    }
}
