package vn.vankho.legal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.vankho.legal.text.Merged.State;

/** A decision and the Quy chế it was issued with both have a Điều 2: what is amended is found in the one that is meant, or told as a gap. */
class AnnexedTextTests {
    private static final String BASE = """
            QUYẾT ĐỊNH:
            Điều 1. Ban hành kèm theo Quyết định này Quy chế tiếp khách.
            Điều 2. Hiệu lực
            1. Quyết định này có hiệu lực từ ngày ký.
            Điều 3. Chánh Văn phòng thi hành Quyết định này./.
            Nơi nhận:
            - Như Điều 3.
            QUY CHẾ
            TIẾP KHÁCH
            (Ban hành kèm theo Quyết định số 30/2013/QĐ-UBND)
            Chương I
            QUY ĐỊNH CHUNG
            Điều 1. Phạm vi
            Quy chế này quy định việc tiếp khách.
            Điều 2. Đón khách
            1. Bảo vệ mời khách vào.
            2. Bảo vệ ghi sổ.
            Điều 3. Nguyên tắc
            Lịch sự.
            Điều 4. Tiếp nhận văn bản đến
            1. Văn thư đăng ký trong 02 giờ.
            2. Văn bản khẩn được trình ngay:
            a) Hỏa tốc: 15 phút;
            b) Thượng khẩn: 30 phút;
            c) Khẩn: 01 giờ.
            Chương II
            PHÁT HÀNH
            Điều 5. Ký
            Giám đốc ký.
            Điều 6. Phát hành
            Văn thư phát hành.
            Chương III
            LƯU TRỮ
            Điều 7. Nộp lưu
            Nộp vào lưu trữ.
            """;
    private static final String OF_THE_ANNEX =
            "Sửa đổi, bổ sung một số điều của Quy chế tiếp khách ban hành kèm theo Quyết định số 30/2013/QĐ-UBND";
    private static final String UNSAID = "Sửa đổi, bổ sung một số điều của Quyết định số 30/2013/QĐ-UBND";

    @Test
    void articles_of_the_annexed_text_are_amended_in_it() {
        var merged = merged(OF_THE_ANNEX, """
                Điều 1. Sửa đổi, bổ sung một số điều của Quy chế tiếp khách
                1. Sửa đổi khoản 1 Điều 4 như sau:
                “1. Văn thư đăng ký trong 01 giờ.”
                2. Bổ sung Điều 6a vào sau Điều 6 như sau:
                “Điều 6a. Kiểm tra tệp
                1. Văn thư mở lại tệp.”
                3. Bãi bỏ điểm c khoản 2 Điều 4.
                Điều 2. Quyết định này có hiệu lực từ ngày ký.
                """);

        assertThat(merged.gaps()).isEmpty();
        var said = merged.lines().stream().map(line -> line.passage().text()).toList();
        assertThat(said)
                .containsSequence(
                        "Điều 4. Tiếp nhận văn bản đến",
                        "1. Văn thư đăng ký trong 01 giờ.",
                        "2. Văn bản khẩn được trình ngay:",
                        "a) Hỏa tốc: 15 phút;",
                        "b) Thượng khẩn: 30 phút;",
                        "c) (được bãi bỏ)",
                        "Chương II")
                .containsSequence(
                        "Văn thư phát hành.", "Điều 6a. Kiểm tra tệp", "1. Văn thư mở lại tệp.", "Chương III");
        assertThat(merged.lines())
                .extracting(line -> line.passage().key())
                .contains("quy_che__dieu_6a", "quy_che__dieu_6a__khoan_1");
    }

    @Test
    void a_new_chapter_stands_behind_the_one_that_is_named_also_where_signatures_follow_the_annexed_text() {
        var merged = merged(
                OF_THE_ANNEX,
                """
                Điều 1. Sửa đổi, bổ sung một số điều của Quy chế tiếp khách
                1. Bổ sung Chương IIa vào sau Chương II như sau:
                “Chương IIa
                SỔ ĐIỆN TỬ
                Điều 6a. Kiểm tra tệp
                Văn thư mở lại tệp.”
                2. Bổ sung Điều 8 vào sau Điều 7 như sau:
                “Điều 8. Thi hành
                Chánh Văn phòng thi hành.”
                Điều 2. Quyết định này có hiệu lực từ ngày ký.
                """,
                BASE + "Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nĐèo Văn Thịnh\n");

        assertThat(merged.gaps()).isEmpty();
        assertThat(merged.lines().stream().map(line -> line.passage().text()))
                .containsSequence("Văn thư phát hành.", "Chương IIa", "SỔ ĐIỆN TỬ", "Điều 6a. Kiểm tra tệp")
                .containsSequence("Nộp vào lưu trữ.", "Điều 8. Thi hành");
    }

    @Test
    void where_nobody_says_which_is_meant_the_only_one_that_fits_is_taken() {
        var merged = merged(UNSAID, """
                Điều 1. Sửa đổi Quyết định số 30/2013/QĐ-UBND
                1. Sửa đổi khoản 2 Điều 2 như sau:
                “2. Bảo vệ quét thẻ.”
                2. Bổ sung Điều 6a vào sau Điều 6 như sau:
                “Điều 6a. Kiểm tra tệp
                Văn thư mở lại tệp.”
                """);

        assertThat(merged.gaps()).isEmpty();
        assertThat(merged.lines())
                .filteredOn(line -> line.state() == State.NEW)
                .extracting(line -> line.passage().key())
                .containsExactly("quy_che__dieu_2__khoan_2", "quy_che__dieu_6a", "quy_che__dieu_6a");
    }

    @Test
    void where_both_fit_or_neither_does_it_is_a_gap_and_never_a_guess() {
        var merged = merged(UNSAID, """
                Điều 1. Sửa đổi Quyết định số 30/2013/QĐ-UBND
                1. Sửa đổi khoản 1 Điều 2 như sau:
                “1. Bảo vệ quét thẻ.”
                2. Bổ sung Điều 2a vào sau Điều 2 như sau:
                “Điều 2a. Kiểm tra tệp
                Văn thư mở lại tệp.”
                3. Sửa đổi, bổ sung khoản 5 Điều 4 như sau:
                “5. Một khoản không có.”
                """);

        assertThat(merged.gaps())
                .extracting(gap -> gap.amendment().key())
                .containsExactly("dieu_2__khoan_1", "dieu_2a", "dieu_4__khoan_5");
        assertThat(merged.lines()).allMatch(line -> line.state() == State.KEPT);
    }

    @Test
    void an_article_of_the_decision_may_be_named_below_a_title_that_speaks_of_the_annexed_text() {
        var merged = merged(OF_THE_ANNEX, """
                Điều 1. Bãi bỏ Điều 3 của Quy chế.
                Điều 2. Bổ sung khoản 2 vào Điều 2 Quyết định số 30/2013/QĐ-UBND như sau:
                “2. Quyết định này thay Quyết định trước.”
                """);

        // the Quy chế has a khoản 2 there, but it may be meant to be new in the decision
        assertThat(merged.gaps()).extracting(gap -> gap.amendment().key()).containsExactly("dieu_2__khoan_2");
        assertThat(merged.lines())
                .filteredOn(line -> line.state() != State.KEPT)
                .extracting(line -> line.passage().key())
                .containsExactly("quy_che__dieu_3");
    }

    @Test
    void what_stands_there_without_having_been_understood_is_not_put_in_twice() {
        var merged = merged(OF_THE_ANNEX, """
                Điều 1. Bổ sung khoản 3 vào Điều 3 như sau:
                “3. Đúng giờ.”
                """, BASE.replace("Lịch sự.", "3. Lịch sự."));

        assertThat(merged.gaps()).singleElement();
        assertThat(merged.lines()).allMatch(line -> line.state() == State.KEPT);
    }

    /** "chuong_trinh" begins like the anchor of a Chương. */
    @Test
    void articles_of_an_annexed_programme_are_not_those_of_the_decision() {
        var merged = merged(
                OF_THE_ANNEX.replace("Quy chế", "Chương trình"),
                """
                Điều 1. Bãi bỏ Điều 2.
                """,
                BASE.replace("QUY CHẾ", "CHƯƠNG TRÌNH").replace("Quy chế", "Chương trình"));

        assertThat(merged.gaps()).isEmpty();
        assertThat(merged.lines())
                .filteredOn(line -> line.state() != State.KEPT)
                .extracting(line -> line.passage().key())
                .isNotEmpty()
                .allMatch(key -> key.startsWith("chuong_trinh__dieu_2"));
    }

    private static Merged merged(String title, String acting) {
        return merged(title, acting, BASE);
    }

    private static Merged merged(String title, String acting, String base) {
        var target = new Target("30/2013/QĐ-UBND", "Quyết định", "Ban hành Quy chế tiếp khách");
        var consolidator = new Consolidator(LegalText.of(base));
        AmendmentReader.read(LegalText.of(acting), title, target).forEach(one -> consolidator.put(0, one));
        return consolidator.merged();
    }
}
