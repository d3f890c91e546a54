package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where in its document a hit says it is: the words that are shown, not the beginning of what holds them. */
class HitPlaceTests {
    private static final String FULL = "Báo cáo kết quả công tác của đơn vị trong năm vừa qua. ";

    private final SearchRoom room = new SearchRoom();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void words_behind_the_end_of_a_page_are_on_the_next_one() {
        room.document("Công văn")
                .text(
                        FULL.repeat(20),
                        FULL.repeat(5) + "\nĐoàn đã khảo sát bến phà.\n" + FULL.repeat(20),
                        FULL.repeat(40))
                .put();

        var hit = room.search("khảo sát bến phà").hits().getFirst();

        assertThat(SearchRoom.marked(hit)).containsExactly("khảo sát bến phà");
        assertThat(hit.page()).isEqualTo(2);
        assertThat(hit.unitKey()).isEqualTo("trang_2");
        assertThat(hit.behind()).isZero();
    }

    @Test
    void of_rows_that_begin_alike_the_one_that_was_asked_for_is_shown() {
        var rows = new StringBuilder("Danh sách\nSTT\tTên mốc\tToạ độ X\tToạ độ Y\n");
        for (int i = 1; i <= 60; i++)
            rows.append(i).append("\tM%03d\t%d\t%d\n".formatted(i, 2_300_000 + 17 * i, 570_000 + 31 * i));
        room.document("Tọa độ mốc")
                .text("Tổng hợp\nTên mốc\tSố lượng", rows.toString())
                .put();

        assertThat(room.search("moc M015").hits().getFirst().snippet()).contains("M015");
        assertThat(room.search("mốc M051").hits().getFirst().snippet()).contains("M051");
    }

    @Test
    void words_far_down_a_long_page_are_behind_its_beginning() {
        room.document("Báo cáo")
                .text(FULL.repeat(40), FULL.repeat(80) + "Đoàn đã khảo sát bến phà.", FULL.repeat(40))
                .put();

        var hit = room.search("khảo sát bến phà").hits().getFirst();

        assertThat(hit.unitKey()).isEqualTo("trang_2");
        assertThat(hit.behind()).isEqualTo(letters(FULL.repeat(80) + "Đoàn đã"));
    }

    @Test
    void words_deep_in_an_appendix_are_behind_its_heading() {
        var rows = FULL.repeat(40);
        room.document("Quyết định")
                .text(
                        "Điều 1. Ban hành\nĐiều 2. Hiệu lực\nNơi nhận:\n",
                        "PHỤ LỤC II\n" + rows,
                        rows + "Bến phà Hòn Gai\n" + rows)
                .put();

        var hit = room.search("bến phà hòn gai").hits().getFirst();

        assertThat(hit.unitKey()).isEqualTo("phu_luc_ii");
        assertThat(hit.page()).isEqualTo(3);
        assertThat(hit.behind()).isEqualTo(letters("PHỤ LỤC II\n" + rows + rows));
    }

    @Test
    void a_text_without_pages_tells_how_far_behind_its_beginning_the_words_stand() {
        var text = FULL.repeat(60) + "\nBến phà Hòn Gai\n" + FULL.repeat(60);
        room.document("Báo cáo").text(text).put();

        var hit = room.search("bến phà hòn gai").hits().getFirst();

        assertThat(hit.unitKey()).isEmpty();
        assertThat(hit.page()).isZero();
        assertThat(hit.behind()).isEqualTo(letters(FULL.repeat(60)));
    }

    @Test
    void near_a_heading_the_heading_is_the_place() {
        room.document("Quy chế")
                .text("Điều 1. Phạm vi\nQuản lý bến phà Hòn Gai.\n", "Điều 2. Thi hành")
                .put();

        var hit = room.search("bến phà hòn gai").hits().getFirst();

        assertThat(hit.unitKey()).isEqualTo("dieu_1");
        assertThat(hit.page()).isEqualTo(1);
        assertThat(hit.behind()).isZero();
    }

    @Test
    void an_article_that_was_named_is_shown_from_its_heading() {
        room.document("Quyết định về bến phà")
                .number("46/2019/QĐ-UBND")
                .text(
                        "Điều 1. Phạm vi\nMột.\nĐiều 2. Bến phà\n" + FULL.repeat(20),
                        FULL.repeat(10) + "Quyết định 46/2019/QĐ-UBND nói ở Điều 2 về bến phà.\n")
                .put();

        var hit =
                room.search("Điều 2 Quyết định 46/2019/QĐ-UBND bến phà").hits().getFirst();

        assertThat(hit.unitKey()).isEqualTo("dieu_2");
        assertThat(hit.page()).isEqualTo(1);
        assertThat(hit.behind()).isZero();
    }

    @Test
    void a_document_found_by_its_number_opens_at_its_beginning() {
        room.document("Quyết định về bến phà")
                .number("46/2019/QĐ-UBND")
                .text("ỦY BAN NHÂN DÂN\nSố: 46/2019/QĐ-UBND\n" + FULL.repeat(9) + "\nĐiều 1. Ban hành quy định\n"
                        + FULL.repeat(9) + "\nĐiều 2. Hiệu lực\nĐiều 3. Thi hành\n")
                .put();

        assertThat(room.search("46/2019/QĐ-UBND").hits().getFirst().unit()).isEmpty();
        assertThat(room.search("46/2019").hits().getFirst().unit()).isEmpty();
        assertThat(room.search("Điều 2 Quyết định 46/2019/QĐ-UBND")
                        .hits()
                        .getFirst()
                        .unitKey())
                .isEqualTo("dieu_2");
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }
}
