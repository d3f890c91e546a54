package vn.vankho.legal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.text.Amendment.Kind;
import vn.vankho.legal.text.Merged.State;

/** What amending texts say goes where it belongs, bears a footnote, and what is not understood is told. */
class ConsolidationTests {
    private static final String BASE = """
            ỦY BAN NHÂN DÂN
            TỈNH SÔNG VÂN
            Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13;
            QUYẾT ĐỊNH:
            Chương I
            QUY ĐỊNH CHUNG
            Điều 1. Phạm vi điều chỉnh
            Quy định về mức thu lệ phí tại chợ Sông Vân.
            Điều 2. Đối tượng áp dụng
            1. Hộ kinh doanh.
            2. Doanh nghiệp.
            Điều 3. Mức thu
            1. Mức thu gồm:
            a) 10 nghìn đồng một ngày;
            b) 200 nghìn đồng một tháng.
            2. Ban Quản lý chợ thu lệ phí.
            3. Ban Quản lý chợ nộp ngân sách.
            Điều 4. Miễn, giảm
            Sở Tài chính hướng dẫn việc miễn, giảm.
            Chương II
            TỔ CHỨC THỰC HIỆN
            Điều 5. Hiệu lực thi hành
            Quyết định này có hiệu lực kể từ ngày 01 tháng 01 năm 2013.
            """;
    private static final Target TARGET = new Target("30/2013/QĐ-UBND", "Quyết định", "Quy định mức thu");

    @Test
    void a_provision_reads_as_it_is_quoted_and_keeps_its_place() {
        var merged = merged("""
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2013/QĐ-UBND
                1. Sửa đổi, bổ sung khoản 1 Điều 3 như sau:
                “1. Mức thu gồm:
                a) 15 nghìn đồng một ngày;
                b) 300 nghìn đồng một tháng;
                c) 3 triệu đồng một năm.”
                2. Điều 4 được sửa đổi như sau:
                “Điều 4. Miễn lệ phí
                Người có công được miễn lệ phí.”.
                Điều 2. Hiệu lực
                Quyết định này có hiệu lực kể từ ngày ký.
                """);

        assertThat(said(merged, "dieu_3"))
                .containsExactly(
                        "Điều 3. Mức thu",
                        "1. Mức thu gồm:",
                        "a) 15 nghìn đồng một ngày;",
                        "b) 300 nghìn đồng một tháng;",
                        "c) 3 triệu đồng một năm.",
                        "2. Ban Quản lý chợ thu lệ phí.",
                        "3. Ban Quản lý chợ nộp ngân sách.");
        assertThat(said(merged, "dieu_4")).containsExactly("Điều 4. Miễn lệ phí", "Người có công được miễn lệ phí.");
        assertThat(merged.notes())
                .extracting(note -> note.amendment().where())
                .containsExactly("khoản 1 Điều 1", "khoản 2 Điều 1");
        assertThat(merged.gaps()).isEmpty();
    }

    @Test
    void new_provisions_come_behind_those_before_them() {
        var merged = merged("""
                Điều 1. Sửa đổi, bổ sung Quyết định số 30/2013/QĐ-UBND
                1. Bổ sung Điều 4a vào sau Điều 4 như sau:
                “Điều 4a. Biên lai
                1. Biên lai do cơ quan thuế phát hành.”
                2. Bổ sung khoản 2a vào sau khoản 2 Điều 3 như sau:
                “2a. Tiền thu được nộp trong ngày.”
                3. Bổ sung điểm c vào khoản 1 Điều 3 như sau:
                “c) 2 triệu đồng một năm.”
                """);

        assertThat(keys(merged))
                .containsSubsequence(
                        "dieu_3__khoan_1__diem_b",
                        "dieu_3__khoan_1__diem_c",
                        "dieu_3__khoan_2",
                        "dieu_3__khoan_2a",
                        "dieu_3__khoan_3",
                        "dieu_4",
                        "dieu_4a",
                        "dieu_4a__khoan_1",
                        "chuong_ii",
                        "dieu_5");
        assertThat(merged.notes()).allMatch(Merged.Footnote::added);
    }

    @Test
    void what_is_repealed_leaves_its_number_and_a_footnote() {
        var merged = merged("""
                Điều 1. Bãi bỏ một số quy định của Quyết định số 30/2013/QĐ-UBND
                1. Bãi bỏ khoản 2 và khoản 3 Điều 3.
                2. Bãi bỏ các Điều 2, 4.
                """);

        assertThat(said(merged, "dieu_3")).contains("2. (được bãi bỏ)", "3. (được bãi bỏ)");
        assertThat(said(merged, "dieu_2")).containsExactly("Điều 2. (được bãi bỏ)");
        assertThat(said(merged, "dieu_4")).containsExactly("Điều 4. (được bãi bỏ)");
        assertThat(merged.lines().stream().filter(line -> line.state() == State.REPEALED))
                .hasSize(4);
    }

    @Test
    void words_are_replaced_where_it_is_said_and_nowhere_else() {
        var merged = merged("""
                Điều 1. Sửa đổi Quyết định số 30/2013/QĐ-UBND
                1. Thay thế cụm từ “Ban Quản lý chợ” bằng cụm từ “Trung tâm Dịch vụ công” tại khoản 2 Điều 3.
                2. Bỏ cụm từ “, giảm” tại Điều 4.
                """);

        assertThat(said(merged, "dieu_3"))
                .contains("2. Trung tâm Dịch vụ công thu lệ phí.", "3. Ban Quản lý chợ nộp ngân sách.");
        assertThat(said(merged, "dieu_4")).containsExactly("Điều 4. Miễn", "Sở Tài chính hướng dẫn việc miễn.");
    }

    @Test
    void words_are_replaced_at_the_place_between_the_quotations_too() {
        var merged = merged("""
                Điều 1. Sửa đổi Quyết định số 30/2013/QĐ-UBND
                1. Thay thế cụm từ “Ban Quản lý chợ” tại khoản 2 Điều 3 bằng cụm từ “Trung tâm Dịch vụ công”.
                """);

        assertThat(said(merged, "dieu_3"))
                .contains("2. Trung tâm Dịch vụ công thu lệ phí.", "3. Ban Quản lý chợ nộp ngân sách.");
        assertThat(merged.gaps()).isEmpty();
    }

    @Test
    void every_pair_of_words_is_put_in_at_its_own_place() {
        assertThat(swaps("Thay thế cụm từ “A1” bằng cụm từ “B1”, cụm từ “A2” bằng cụm từ “B2” tại Điều 5."))
                .containsExactly("A1>B1 dieu_5", "A2>B2 dieu_5");
        assertThat(
                        swaps(
                                "Thay thế cụm từ “A1” bằng cụm từ “B1” tại Điều 3 và cụm từ “A2” bằng “B2” tại khoản 1, 2 Điều 5."))
                .containsExactly("A1>B1 dieu_3", "A2>B2 dieu_5__khoan_1", "A2>B2 dieu_5__khoan_2");
        assertThat(swaps("Thay thế các cụm từ “A1”, “A2” bằng cụm từ “B” tại Điều 5."))
                .containsExactly("A1>B dieu_5", "A2>B dieu_5");
        assertThat(swaps("Bỏ cụm từ “A1”, “A2” tại Điều 5.")).containsExactly("A1> dieu_5", "A2> dieu_5");
        assertThat(swaps("Bổ sung cụm từ “B” vào sau cụm từ “A” tại Điều 5.")).containsExactly("A>A B dieu_5");
        assertThat(swaps("Thay thế cụm từ “A” bằng cụm từ “B”.")).containsExactly("A>B ");
        assertThat(swaps("Thay thế cụm từ: “A” bằng cụm từ: “B” tại Điều 5.")).containsExactly("A>B dieu_5");
    }

    @Test
    void words_that_are_not_understood_as_a_whole_are_told_and_not_replaced() {
        assertThat(swaps("Thay thế cụm từ “A” bằng cụm từ “B” trong toàn bộ Quyết định, trừ khoản 2 Điều 5."))
                .containsExactly("UNREAD ");
        assertThat(swaps("Thay thế cụm từ “A”, “C” tương ứng bằng cụm từ “B”, “D” tại Điều 5."))
                .containsExactly("UNREAD dieu_5");
        assertThat(swaps("Thay thế cụm từ “A” bằng cụm từ “B” tại Điều 3, cụm từ “C” bằng cụm từ “D”."))
                .containsExactly("UNREAD dieu_3");
        assertThat(swaps("Bổ sung các cụm từ “A”, “B” vào sau cụm từ “C”.")).containsExactly("UNREAD ");
    }

    @Test
    void other_numbers_of_provisions_are_followed_where_they_are_certain_and_else_told_at_their_article() {
        for (var said : List.of(
                "Khoản 2, khoản 3 Điều 3 được đánh số lại thành khoản 3, khoản 4.",
                "Chuyển khoản 2 và khoản 3 Điều 3 thành khoản 3 và khoản 4 Điều 3.",
                "Các khoản 2 và 3 trở thành các khoản 3 và 4 Điều 3."))
            assertThat(swaps(said)).as(said).containsExactly("RENUMBER dieu_3__khoan_3", "RENUMBER dieu_3__khoan_2");
        for (var said : List.of(
                "Đánh số lại các khoản 2, 3 Điều 3.",
                "Khoản 2, khoản 3 Điều 3 được đánh số lại thành khoản 3.",
                "Khoản 2, khoản 3 Điều 3 được đánh số lại thành khoản 3, khoản 2."))
            assertThat(swaps(said)).as(said).containsExactly("UNREAD dieu_3");
        assertThat(swaps("Điều 4 được chuyển thành Điều 6.")).containsExactly("UNREAD dieu_4");
        assertThat(Instruction.read("Chuyển kinh phí thành khoản chi thường xuyên của chợ.", ""))
                .isNull();
    }

    private static List<String> swaps(String sentence) {
        return read("Điều 1. Sửa đổi Quyết định số 30/2013/QĐ-UBND\n1. " + sentence + "\n").stream()
                .map(one -> (one.kind() == Kind.WORDS ? one.old() + ">" + one.words() : one.kind()) + " " + one.key())
                .toList();
    }

    @Test
    void what_cannot_be_put_in_is_told_at_its_place() {
        var merged = merged("""
                Điều 1. Sửa đổi Quyết định số 30/2013/QĐ-UBND
                1. Sửa đổi đoạn mở đầu khoản 1 Điều 3 như sau:
                “Mức thu một hộ gồm:”
                2. Thay thế cụm từ “Sở Công Thương” bằng cụm từ “Sở Tài chính” tại Điều 4.
                3. Bãi bỏ khoản 9 Điều 3.
                """);

        assertThat(merged.gaps()).extracting(Merged.Gap::key).containsExactly("dieu_3__khoan_1", "dieu_4", "");
        assertThat(merged.lines()).allMatch(line -> line.state() == State.KEPT);
    }

    @Test
    void another_text_amended_in_the_same_decision_is_left_alone() {
        var amendments = read("""
                Điều 1. Sửa đổi khoản 2 Điều 3 của Quyết định số 31/2013/QĐ-UBND như sau:
                “2. Một điều khác.”
                Điều 2. Sửa đổi khoản 2 Điều 3 của Quyết định số 30/2013/QĐ-UBND (đã được sửa đổi tại Quyết định số 31/2013/QĐ-UBND) như sau:
                “2. Người thu tiền thu lệ phí.”
                Điều 3. Hiệu lực
                Bãi bỏ Điều 1 Quyết định số 32/2013/QĐ-UBND.
                """);

        assertThat(amendments).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo("dieu_3__khoan_2");
            assertThat(one.where()).isEqualTo("Điều 2");
        });
    }

    @Test
    void an_instruction_below_another_is_about_the_same_article() {
        var amendments = read("""
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2013/QĐ-UBND
                1. Sửa đổi, bổ sung một số khoản của Điều 3 như sau:
                a) Sửa đổi khoản 2 như sau:
                “2. Người thu tiền thu lệ phí.”
                b) Bãi bỏ khoản 3;
                2. Bãi bỏ các điều, khoản sau đây:
                a) Khoản 1 Điều 2;
                b) Điều 4.
                """);

        assertThat(amendments)
                .extracting(one -> one.kind() + " " + one.key())
                .containsExactly(
                        "PUT dieu_3__khoan_2", "REPEAL dieu_3__khoan_3", "REPEAL dieu_2__khoan_1", "REPEAL dieu_4");
    }

    @Test
    void articles_of_an_annexed_text_are_not_those_of_the_decision_above_it() {
        var text = LegalText.of("""
                QUYẾT ĐỊNH
                Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.
                Điều 2. Quyết định này có hiệu lực từ ngày ký.
                Nơi nhận: như Điều 2.
                QUY CHẾ
                Làm việc của Văn phòng
                (Ban hành kèm theo Quyết định số 30/2013/QĐ-UBND)
                Điều 1. Giờ làm việc
                Từ 7 giờ đến 16 giờ.
                Điều 2. Nghỉ phép
                Do Chánh Văn phòng quyết định.
                """);
        var amendments = AmendmentReader.read(LegalText.of("""
                        Điều 1. Sửa đổi Điều 1 của Quy chế ban hành kèm theo Quyết định số 30/2013/QĐ-UBND như sau:
                        “Điều 1. Giờ làm việc
                        Từ 8 giờ đến 17 giờ.”
                        Điều 2. Quyết định này có hiệu lực từ ngày ký.
                        """), "", TARGET);
        var consolidator = new Consolidator(text);
        amendments.forEach(one -> consolidator.put(0, one));

        var merged = consolidator.merged();

        assertThat(amendments).singleElement().matches(one -> one.annexed() && one.kind() == Kind.PUT);
        assertThat(said(merged, "dieu_1"))
                .containsExactly("Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.");
        assertThat(said(merged, "quy_che__dieu_1")).containsExactly("Điều 1. Giờ làm việc", "Từ 8 giờ đến 17 giờ.");
    }

    @Test
    void words_are_replaced_as_words_in_both_spellings_and_at_the_head_of_a_sentence() {
        assertThat(WordSpots.replace("Thi hành án, thi tuyển bằng thiết bị; Thi cử", "thi", "kiểm tra")
                        .text())
                .isEqualTo("Kiểm tra hành án, kiểm tra tuyển bằng thiết bị; Kiểm tra cử");
        assertThat(WordSpots.replace("Uỷ ban và Ủy ban", "Ủy ban", "Hội đồng").text())
                .isEqualTo("Hội đồng và Hội đồng");
        assertThat(WordSpots.replace("Miễn, giảm phí", ", giảm", "").text()).isEqualTo("Miễn phí");
    }

    @Test
    void words_in_other_capitals_than_the_replaced_ones_are_told() {
        var merged = merged("""
                Điều 1. Sửa đổi Quyết định số 30/2013/QĐ-UBND
                1. Thay thế cụm từ “Doanh nghiệp” bằng cụm từ “Tổ chức” tại Điều 2.
                2. Thay thế cụm từ “lệ phí” bằng cụm từ “giá” tại Điều 3.
                """, BASE.replace("1. Hộ kinh doanh.", "1. Hộ kinh doanh, doanh nghiệp."));

        assertThat(said(merged, "dieu_2")).contains("1. Hộ kinh doanh, doanh nghiệp.", "2. Tổ chức.");
        assertThat(said(merged, "dieu_3")).contains("2. Ban Quản lý chợ thu giá.");
        assertThat(merged.gaps()).extracting(Merged.Gap::key).containsExactly("dieu_2");
    }

    /** Pháp lệnh hợp nhất văn bản quy phạm pháp luật 01/2012/UBTVQH13: footnotes are counted as they stand in the text. */
    @Test
    void footnotes_are_counted_in_the_order_of_the_text_and_none_stands_without_its_place() {
        var consolidator = new Consolidator(LegalText.of(BASE));
        var first = """
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2013/QĐ-UBND
                1. Sửa đổi Điều 4 như sau:
                “Điều 4. Miễn lệ phí
                Người có công được miễn lệ phí.”.
                2. Sửa đổi khoản 2 Điều 3 như sau:
                “2. Trung tâm thu lệ phí.”.
                3. Sửa đổi điểm a khoản 1 Điều 3 như sau:
                “a) 12 nghìn đồng một ngày;”.
                """;
        var second = """
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2013/QĐ-UBND
                1. Sửa đổi khoản 2 Điều 3 như sau:
                “2. Hợp tác xã thu lệ phí.”.
                2. Sửa đổi khoản 1 Điều 3 như sau:
                “1. Mức thu là 15 nghìn đồng một ngày.”.
                """;
        read(first).forEach(one -> consolidator.put(0, one));
        read(second).forEach(one -> consolidator.put(1, one));

        var merged = consolidator.merged();

        assertThat(merged.lines().stream()
                        .filter(line -> !line.notes().isEmpty())
                        .map(line -> line.passage().key() + " " + line.notes()))
                .as("khoản 2 was changed twice, and says both; what stood in khoản 1 before is gone with its footnote")
                .containsExactly("dieu_3__khoan_1 [1]", "dieu_3__khoan_2 [2, 3]", "dieu_4 [4]");
        assertThat(merged.notes())
                .extracting(note -> note.source() + " " + note.amendment().where())
                .containsExactly("1 khoản 2 Điều 1", "0 khoản 2 Điều 1", "1 khoản 1 Điều 1", "0 khoản 1 Điều 1");
    }

    private static Merged merged(String acting) {
        return merged(acting, BASE);
    }

    private static Merged merged(String acting, String base) {
        var consolidator = new Consolidator(LegalText.of(base));
        read(acting).forEach(one -> consolidator.put(0, one));
        return consolidator.merged();
    }

    private static List<Amendment> read(String acting) {
        return AmendmentReader.read(LegalText.of(acting), "Sửa đổi, bổ sung Quyết định số 30/2013/QĐ-UBND", TARGET);
    }

    private static List<String> said(Merged merged, String key) {
        return merged.lines().stream()
                .map(Merged.Line::passage)
                .filter(passage -> passage.isIn(key))
                .map(Passage::text)
                .toList();
    }

    private static List<String> keys(Merged merged) {
        return merged.lines().stream().map(line -> line.passage().key()).collect(Collectors.toList());
    }
}
