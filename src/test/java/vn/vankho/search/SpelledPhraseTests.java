package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.search.SearchRoom.ids;
import static vn.vankho.search.SearchRoom.marked;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;

/** Phrases and exclusions hold whoever knows their words, and whatever spelling is offered for the others. */
class SpelledPhraseTests {
    private SearchRoom room;
    private DocumentId plan;
    private DocumentId draft;

    @BeforeEach
    void fill() {
        room = new SearchRoom();
        plan = room.document("Kế hoạch kiểm tra")
                .text("Kiểm tra hồ sơ lưu trữ.")
                .put();
        draft = room.document("Kế hoạch kiểm tra khác")
                .text("Bản dự thảo: kiểm tra hồ sơ.")
                .put();
        for (int i = 0; i < 5; i++)
            room.document("Công văn " + i).text("Kiểm tra khuất tất.").put();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void another_spelling_keeps_what_must_stand_so_and_what_must_not() {
        var found = room.search("kiem tra \"hồ sơ\" -\"dự thảo\"");

        assertThat(ids(found)).containsExactly(plan);
        assertThat(found.didYouMean()).isEqualTo("kiểm tra \"hồ sơ\" -\"dự thảo\"");
        assertThat(ids(room.search(found.didYouMean()))).containsExactly(plan);
    }

    @Test
    void the_last_line_of_the_box_keeps_them_too() {
        assertThat(room.suggestions
                        .suggest("kiem tra -\"dự thảo\"", 8, SearchRoom.STAFF)
                        .getLast()
                        .text())
                .isEqualTo("kiểm tra -\"dự thảo\"");
    }

    @Test
    void a_spelling_that_nobody_wrote_is_not_offered_because_a_phrase_stands_beside_it() {
        try (var here = new SearchRoom()) {
            here.document("Thuế").text("Thuế thu nhập. Trực ban. Hồ sơ.").put();

            assertThat(here.search("thue truc").didYouMean()).isNull();
            assertThat(here.search("thue truc \"hồ sơ\"").didYouMean()).isNull();
        }
    }

    @Test
    void where_nothing_is_found_the_spelling_offered_keeps_them() {
        assertThat(room.search("kiem tra \"dự thảo\" -\"hồ sơ\"").suggestions())
                .noneMatch(line -> line.equals("kiểm tra"));
    }

    @Test
    void a_phrase_without_marks_is_found_where_only_its_readers_know_the_word() {
        var complaint = room.document("Đơn")
                .text("Ông Khuật Duy Mến khiếu nại.")
                .onlyFor(SearchRoom.UNIT)
                .put();

        assertThat(ids(room.search("\"khuat duy\"", SearchRoom.READER))).containsExactly(complaint);
        assertThat(marked(room.search("\"khuat duy\"", SearchRoom.READER).hits().getFirst()))
                .containsExactly("Khuật Duy");
        assertThat(ids(room.search("\"khuat\"", SearchRoom.READER))).contains(complaint);
        assertThat(ids(room.search("\"khuat duy\"", SearchRoom.STAFF))).isEmpty();
    }

    @Test
    void an_exclusion_without_marks_leaves_out_what_only_its_readers_know() {
        room.document("Đơn kiểm tra")
                .text("Kiểm tra đơn của ông Khuật.")
                .onlyFor(SearchRoom.UNIT)
                .put();

        assertThat(ids(room.search("kiểm tra -khuat", SearchRoom.READER))).containsExactlyInAnyOrder(plan, draft);
    }
}
