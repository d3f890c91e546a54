package vn.vankho.legal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.paper.Paper.Block;
import vn.vankho.legal.paper.Paper.Columns;
import vn.vankho.legal.paper.Paper.NewPage;
import vn.vankho.legal.paper.Paper.Paragraph;
import vn.vankho.legal.paper.Paper.Row;
import vn.vankho.legal.text.LegalText;
import vn.vankho.legal.text.Merged;

/** A decision whose letterhead and signatures stand in tables, cells of several lines, with the Quy định that it was issued with. */
class PaperBodyTests {
    private static final String TEXT = """
            ỦY BAN NHÂN DÂN
            TỈNH SÔNG VÂN
            -------\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            ---------------
            Số: 15/2031/QĐ-UBND\tSông Vân, ngày 10 tháng 5 năm 2031
            QUYẾT ĐỊNH
            Ban hành Quy định về bến bãi
            ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN
            Căn cứ Luật Đo lường ngày 11 tháng 11 năm 2011;
            QUYẾT ĐỊNH:
            Điều 1. Ban hành kèm theo Quyết định này Quy định về bến bãi.
            Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 6 năm 2031./.
            Nơi nhận:
            - Như Điều 3;
            - Cục Kiểm tra văn bản;
            - Lưu: VT, KT.\tTM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Trần Quang Hậu
            ỦY BAN NHÂN DÂN
            TỈNH SÔNG VÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            QUY ĐỊNH
            Về bến bãi
            (Ban hành kèm theo Quyết định số 15/2031/QĐ-UBND ngày 10 tháng 5 năm 2031)
            Điều 1. Phạm vi
            Quy định này quy định về bến bãi.
            """;

    @Test
    void both_columns_stand_side_by_side_with_their_rules() {
        assertThat(columns().getFirst())
                .containsExactly(
                        new Row(
                                "ỦY BAN NHÂN DÂN\nTỈNH SÔNG VÂN\n---",
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---"),
                        new Row("Số: 15/2031/QĐ-UBND", "Sông Vân, ngày 10 tháng 5 năm 2031"));
        assertThat(columns().getLast())
                .containsExactly(new Row(
                        "ỦY BAN NHÂN DÂN\nTỈNH SÔNG VÂN",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"));
    }

    @Test
    void who_signed_stands_beside_the_recipients_with_room_to_sign() {
        assertThat(columns().get(1))
                .containsExactly(new Row(
                        "Nơi nhận:\n- Như Điều 3;\n- Cục Kiểm tra văn bản;\n- Lưu: VT, KT.",
                        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\n\nTrần Quang Hậu"));
    }

    /** As a word processor writes cells of several paragraphs: one cell below the other. */
    @Test
    void cells_that_came_one_below_the_other_stand_side_by_side_again() {
        var blocks = blocks("""
                ỦY BAN NHÂN DÂN
                TỈNH SÔNG VÂN
                _______

                Số: 15/2031/QĐ-UBND
                \tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                _________________

                Sông Vân, ngày 10 tháng 5 năm 2031

                QUYẾT ĐỊNH
                Ban hành Quy định về bến bãi
                ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN
                Căn cứ Luật Đo lường ngày 11 tháng 11 năm 2011;
                QUYẾT ĐỊNH:
                Điều 1. Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 6 năm 2031./.
                \tNơi nhận:
                - Như Điều 3;

                - Lưu: VT, KT.
                \tTM. ỦY BAN NHÂN DÂN
                KT. CHỦ TỊCH

                PHÓ CHỦ TỊCH

                (Đã ký)

                Trần Quang Hậu

                QUY ĐỊNH
                Về bến bãi
                Điều 1. Phạm vi
                Quy định này quy định về bến bãi.
                """);

        assertThat(columns(blocks))
                .containsExactly(
                        List.of(
                                new Row(
                                        "ỦY BAN NHÂN DÂN\nTỈNH SÔNG VÂN",
                                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"),
                                new Row("Số: 15/2031/QĐ-UBND", "Sông Vân, ngày 10 tháng 5 năm 2031")),
                        List.of(new Row(
                                "Nơi nhận:\n- Như Điều 3;\n- Lưu: VT, KT.",
                                "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n(Đã ký)\n\nTrần Quang Hậu")));
        assertThat(blocks.get(1))
                .isInstanceOfSatisfying(
                        Paragraph.class, one -> assertThat(one.words()).isEqualTo("QUYẾT ĐỊNH"));
    }

    @Test
    void recipients_above_what_nobody_signs_stay_as_they_are() {
        assertThat(columns(blocks("""
                        QUYẾT ĐỊNH:
                        Điều 1. Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 6 năm 2031./.
                        Nơi nhận:
                        - Như Điều 3;
                        - Lưu: VT, KT.
                        DANH SÁCH BẾN BÃI
                        Kèm theo quyết định
                        """))).isEmpty();
    }

    @Test
    void what_it_was_issued_with_begins_on_a_page_of_its_own_with_its_letterhead() {
        var blocks = blocks();
        assertThat(blocks.stream().filter(NewPage.class::isInstance)).hasSize(1);
        int page = blocks.indexOf(new NewPage());
        assertThat(blocks.get(page + 1)).isInstanceOf(Columns.class);
        assertThat(blocks.subList(page + 2, blocks.size()))
                .first()
                .isInstanceOfSatisfying(
                        Paragraph.class, one -> assertThat(one.words()).startsWith("QUY ĐỊNH"));
    }

    private static List<List<Row>> columns() {
        return columns(blocks());
    }

    private static List<List<Row>> columns(List<Block> blocks) {
        return blocks.stream()
                .filter(Columns.class::isInstance)
                .map(block -> ((Columns) block).rows())
                .toList();
    }

    private static List<Block> blocks() {
        return blocks(TEXT);
    }

    private static List<Block> blocks(String text) {
        var paragraphs = LegalText.of(text).passages().stream()
                .map(one -> new Whole.Paragraph(
                        new Merged.Line(one, Merged.State.KEPT, List.of()),
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        one.text().startsWith("Căn cứ")))
                .toList();
        var whole = new Whole(null, true, null, paragraphs, List.of(), List.of(), Map.of(), List.of(), List.of());
        return PaperBody.of(whole, new HappenedWords((key, values) -> key));
    }
}
