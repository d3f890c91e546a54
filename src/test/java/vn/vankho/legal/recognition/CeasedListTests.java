package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published lists of ceased documents, as tables and as numbered lines. */
class CeasedListTests {
    private static final String LIST = """
            Số: 9/QĐ-UBND
            QUYẾT ĐỊNH
            Công bố danh mục
            Điều 1. Công bố kèm theo Quyết định này Danh mục văn bản hết hiệu lực.
            Nơi nhận:
            """;

    @Test
    void rows_of_a_table_are_read_with_reason_and_day_also_over_a_page() {
        var rows = LegalRecognition.read(List.of("""
                Số: 9/QĐ-UBND
                QUYẾT ĐỊNH
                Công bố danh mục
                Điều 1. Công bố kèm theo Quyết định này Danh mục văn bản hết hiệu lực.
                Nơi nhận:
                DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT HẾT HIỆU LỰC TOÀN BỘ
                STT Văn bản hết hiệu lực Lý do hết hiệu lực
                I. LĨNH VỰC ĐO LƯỜNG
                1
                Quyết định số 07/2019/QĐ-UBND ngày 01/4/2019
                của Ủy ban nhân dân tỉnh về kiểm định
                Được thay thế bởi Quyết định số 12/2031/
                QĐ-UBND ngày 05/3/2031 của Ủy ban nhân dân tỉnh
                20/3/2031
                """, """
                về kiểm định phương tiện đo
                2
                Quyết định số 08/2020/QĐ-UBND ngày 02/5/2020 về phí
                Hết thời hạn có hiệu lực được quy định tại Điều 9 của văn bản
                01/01/2031
                DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT HẾT HIỆU LỰC MỘT PHẦN
                1
                Quyết định số 09/2020/QĐ-UBND ngày 03/5/2020 về lệ phí
                Điều 4
                Khoản 2 Điều 5
                Được bãi bỏ bởi Quyết định số 13/2031/QĐ-UBND ngày 06/3/2031
                21/3/2031
                """)).ceased();

        assertThat(rows)
                .extracting(row -> row.document().shown())
                .containsExactly(
                        "Quyết định 07/2019/QĐ-UBND", "Quyết định 08/2020/QĐ-UBND", "Quyết định 09/2020/QĐ-UBND");
        assertThat(rows)
                .extracting(CeasedRow::endedOn)
                .containsExactly(LocalDate.of(2031, 3, 20), LocalDate.of(2031, 1, 1), LocalDate.of(2031, 3, 21));
        assertThat(rows).extracting(CeasedRow::provisions).containsExactly(null, null, "Điều 4 Khoản 2 Điều 5");
        assertThat(rows.getFirst().reason()).endsWith("về kiểm định phương tiện đo");
        assertThat(rows.getFirst().actor())
                .isNotNull()
                .extracting(CitedDocument::shown)
                .isEqualTo("Quyết định 12/2031/QĐ-UBND");
        assertThat(rows.get(1).actor()).isNull();
    }

    /** Nghị định 34/2016/NĐ-CP and 79/2025/NĐ-CP: type, number and day, name, reason and day each have a column. */
    @Test
    void rows_in_the_columns_of_the_form_are_read() {
        var head = """
                Số: 9/QĐ-UBND
                QUYẾT ĐỊNH
                Công bố danh mục
                Điều 1. Công bố kèm theo Quyết định này Danh mục văn bản hết hiệu lực.
                Nơi nhận:
                DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT HẾT HIỆU LỰC TOÀN BỘ
                """;
        var cells = LegalRecognition.read(
                        List.of(
                                head
                                        + "1\tNghị quyết\t12/2021/NQ-HĐND ngày 09/12/2021\tQuy định mức thu\tĐược thay thế bởi Nghị quyết số 5/2030/NQ-HĐND\t01/01/2031\n"
                                        + "2\t46/2019/QĐ-UBND\t20/9/2019\tVề giá đất\tBị bãi bỏ bởi Quyết định số 6/2030/QĐ-UBND\t02/01/2031\n"))
                .ceased();
        var lines = LegalRecognition.read(List.of(head + """
                1
                Nghị quyết
                12/2021/NQ-HĐND ngày 09/12/2021
                Quy định mức thu
                Được thay thế bởi khoản
                5 Nghị quyết 5/2030/NQ-HĐND
                01/01/2031
                2 Quyết định
                46/2019/QĐ-UBND
                20/9/2019
                Về giá đất
                Bị bãi bỏ bởi Quyết định số 6/2030/QĐ-UBND
                02/01/2031
                """)).ceased();

        for (var rows : List.of(cells, lines)) {
            assertThat(rows)
                    .extracting(row -> row.document().shown())
                    .containsExactly("Nghị quyết 12/2021/NQ-HĐND", "Quyết định 46/2019/QĐ-UBND");
            assertThat(rows)
                    .extracting(row -> row.document().issuedOn())
                    .containsExactly(LocalDate.of(2021, 12, 9), LocalDate.of(2019, 9, 20));
            assertThat(rows)
                    .extracting(CeasedRow::endedOn)
                    .containsExactly(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 1, 2));
            assertThat(rows).allMatch(row -> row.actor() != null);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thay thế bởi Quyết định số 5/2030/QĐ-UBND",
                "Bãi bỏ bởi Quyết định số 5/2030/QĐ-UBND",
                "Hết hiệu lực do được thay thế bởi Quyết định số 5/2030/QĐ-UBND",
                "Đã có Quyết định số 5/2030/QĐ-UBND"
            })
    void the_day_behind_another_number_is_that_of_the_end(String reason) {
        var row = listed("1\t46/2019/QĐ-UBND\t20/9/2019\tVề giá đất\t" + reason + "\t01/01/2031\n");

        assertThat(row.endedOn()).isEqualTo(LocalDate.of(2031, 1, 1));
        assertThat(row.document().issuedOn()).isEqualTo(LocalDate.of(2019, 9, 20));
        if (!reason.startsWith("Đã"))
            assertThat(row.actor()).isNotNull().extracting(CitedDocument::shown).isEqualTo("Quyết định 5/2030/QĐ-UBND");
    }

    @Test
    void the_day_behind_a_name_that_ends_in_a_number_is_that_of_the_end() {
        var row = listed(
                "1\tQuyết định số 46/2019/QĐ-UBND ngày 20/9/2019 sửa đổi Quyết định số 3/2014/QĐ-UBND\t01/01/2031\n");

        assertThat(row.endedOn()).isEqualTo(LocalDate.of(2031, 1, 1));
    }

    private static CeasedRow listed(String row) {
        return LegalRecognition.read(List.of("""
                Số: 9/QĐ-UBND
                QUYẾT ĐỊNH
                Công bố danh mục
                Điều 1. Công bố kèm theo Quyết định này Danh mục văn bản hết hiệu lực.
                Nơi nhận:
                DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT HẾT HIỆU LỰC TOÀN BỘ
                """ + row)).ceased().getFirst();
    }

    @Test
    void an_annex_of_a_repealing_text_lists_whole_documents_and_provisions() {
        var read = LegalRecognition.read(List.of("""
                Số: 18/2031/QĐ-UBND
                QUYẾT ĐỊNH
                Bãi bỏ văn bản
                Điều 1. Bãi bỏ toàn bộ các văn bản tại Phụ lục I và một phần các văn bản tại Phụ lục II ban hành kèm theo Quyết định này.
                Nơi nhận:
                Phụ lục I
                DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT BÃI BỎ TOÀN BỘ
                (Kèm theo Quyết định số 18/2031/QĐ-UBND)
                I. Lĩnh vực Đo lường
                1. Quyết định số 28/2015/QĐ-UBND ngày 04/10/2015 của Ủy ban nhân dân tỉnh hướng dẫn Nghị định số
                49/2013/NĐ-CP ngày 14/5/2013.
                2. Quyết định số 29/2015/QĐ-UBND ngày 05/10/2015 của Ủy ban nhân dân tỉnh.
                Phụ lục II
                DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT BÃI BỎ MỘT PHẦN
                (Kèm theo Quyết định số 18/2031/QĐ-UBND)
                I. Lĩnh vực Đo lường
                Điều 8, Điều 9 Quyết định số 30/2018/QĐ-UBND ngày 30/10/2018 của Ủy ban nhân dân tỉnh.
                """));

        assertThat(read.ceased())
                .extracting(row -> row.document().shown() + " " + row.provisions())
                .containsExactly(
                        "Quyết định 28/2015/QĐ-UBND null",
                        "Quyết định 29/2015/QĐ-UBND null",
                        "Quyết định 30/2018/QĐ-UBND Điều 8, Điều 9");
        assertThat(RecognitionFixtures.acts(read))
                .contains("REPEALS Quyết định 28/2015/QĐ-UBND", "REPEALS Quyết định 30/2018/QĐ-UBND [Điều 8, Điều 9]")
                .noneMatch(act -> act.contains("49/2013"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sửa đổi, bãi bỏ tại Quyết định số 5/2030/QĐ-UBND",
                "Khoản 2 Điều 5 được sửa đổi, Điều 12 bị bãi bỏ tại Quyết định số 5/2030/QĐ-UBND",
                "Sửa đổi khoản 2 Điều 5, bãi bỏ Điều 12 tại Quyết định số 5/2030/QĐ-UBND",
                "Được sửa đổi bởi Quyết định số 5/2030/QĐ-UBND"
            })
    void the_reason_of_a_part_is_told_from_its_provisions(String reason) {
        var row = partly("1\tQuyết định số 46/2019/QĐ-UBND ngày 20/9/2019\tKhoản 2 Điều 5; Điều 12\t" + reason
                + "\t01/01/2031\n");

        assertThat(row.provisions()).isEqualTo("Khoản 2 Điều 5; Điều 12");
        assertThat(row.reason()).isEqualTo(reason);
        assertThat(row.actor()).isNotNull().extracting(CitedDocument::shown).isEqualTo("Quyết định 5/2030/QĐ-UBND");
        assertThat(row.endedOn()).isEqualTo(LocalDate.of(2031, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nơi nhận:\tKT. CHỦ TỊCH\n- Như Điều 3;\tPHÓ CHỦ TỊCH\n- Lưu: VT, TP.\n\tTrần Văn Bình\n",
                "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT, TP.\n",
                "CHỦ TỊCH\nTrần Văn Bình\n"
            })
    void who_signed_below_a_list_is_no_part_of_its_last_row(String signed) {
        var read = LegalRecognition.read(List.of(LIST
                        + "DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT HẾT HIỆU LỰC TOÀN BỘ\n"
                        + "1\tQuyết định số 46/2019/QĐ-UBND ngày 20/9/2019\tHết thời hạn\t01/01/2031\nTổng số: 01 văn bản\n"
                        + signed + "DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT HẾT HIỆU LỰC MỘT PHẦN\n"
                        + "1\tQuyết định số 47/2019/QĐ-UBND ngày 20/9/2019\tĐiều 4\tĐược bãi bỏ bởi Quyết định số 5/2030/QĐ-UBND\t01/01/2031\n"
                        + signed))
                .ceased();

        assertThat(read)
                .extracting(CeasedRow::reason)
                .containsExactly("Hết thời hạn", "Được bãi bỏ bởi Quyết định số 5/2030/QĐ-UBND");
        assertThat(read).extracting(CeasedRow::provisions).containsExactly(null, "Điều 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"III\tCHỦ TỊCH UBND TỈNH", "II\tQ.BÌNH THẠNH", "II\tCHỦ TỊCH", "CHỦ TỊCH\n2"})
    void a_heading_of_a_group_that_names_an_office_ends_no_list(String group) {
        var second = group.endsWith("2") ? "\n" : "\n2\t";
        var rows = LegalRecognition.read(List.of(LIST
                        + "DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT HẾT HIỆU LỰC TOÀN BỘ\n"
                        + "1\tQuyết định số 46/2019/QĐ-UBND ngày 20/9/2019\tHết thời hạn\t01/01/2031\n" + group + second
                        + "Quyết định số 47/2019/QĐ-UBND ngày 20/9/2019\tHết thời hạn\t01/01/2031\n"
                        + "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình\n"))
                .ceased();

        assertThat(rows)
                .extracting(row -> row.document().shown())
                .containsExactly("Quyết định 46/2019/QĐ-UBND", "Quyết định 47/2019/QĐ-UBND");
        assertThat(rows).extracting(CeasedRow::reason).containsOnly("Hết thời hạn");
    }

    private static CeasedRow partly(String row) {
        return LegalRecognition.read(
                        List.of(LIST + "DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT HẾT HIỆU LỰC MỘT PHẦN\n" + row))
                .ceased()
                .getFirst();
    }

    @Test
    void a_cell_of_a_partial_repeal_that_is_filled_with_dots_is_read_without_them() {
        var dots = " .;".repeat(20_000);

        assertThat(RecognitionFixtures.acts(
                        RecognitionFixtures.decision("Bãi bỏ một số văn bản", """
                Điều 1. Bãi bỏ một phần các văn bản tại Phụ lục ban hành kèm theo Quyết định này.
                Nơi nhận:
                Phụ lục
                DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT BÃI BỎ MỘT PHẦN
                (Kèm theo Quyết định số 18/2031/QĐ-UBND)
                1\tQuyết định số 30/2018/QĐ-UBND ngày 30/10/2018\tĐiều 8, Điều 9 Tổng số: 2DOTS
                2\tQuyết định số 31/2018/QĐ-UBND ngày 30/10/2018\tĐiều 7DOTS
                """.replace("DOTS", dots))))
                .contains(
                        "REPEALS Quyết định 30/2018/QĐ-UBND [Điều 8, Điều 9]",
                        "REPEALS Quyết định 31/2018/QĐ-UBND [Điều 7]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PHỤ LỤC II\nDANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT HẾT HIỆU LỰC MỘT PHẦN NĂM 2030\n(Kèm theo Quyết định số 310/QĐ-UBND ngày 26 tháng 01\nnăm 2031 của Chủ tịch Ủy ban nhân dân tỉnh)\n",
                "Phụ lục số 02\nDANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT HẾT HIỆU LỰC MỘT PHẦN NĂM 2030\n(Ban hành kèm theo Quyết định số 310/QĐ-UBND)\n"
            })
    void the_head_of_the_next_list_is_no_part_of_a_last_row(String next) {
        var rows = LegalRecognition.read(List.of(LIST
                        + "DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT HẾT HIỆU LỰC TOÀN BỘ\n"
                        + "1\tQuyết định số 46/2019/QĐ-UBND ngày 20/9/2019\tHết thời hạn\t01/01/2031\n" + next
                        + "1\tQuyết định số 47/2019/QĐ-UBND ngày 20/9/2019\tĐiều 4\tHết thời hạn\t01/01/2031\n"))
                .ceased();

        assertThat(rows).extracting(CeasedRow::reason).containsExactly("Hết thời hạn", "Hết thời hạn");
        assertThat(rows).extracting(CeasedRow::provisions).containsExactly(null, "Điều 4");
    }

    @Test
    void the_name_of_a_text_is_read_where_it_has_a_column_and_where_it_stands_with_number_and_day() {
        var rows = LegalRecognition.read(List.of(LIST + """
                        DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT HẾT HIỆU LỰC TOÀN BỘ
                        1\tQuyết định\t33/2018/QĐ-UBND
                        12/9/2018\tVề mức thu tạm thời tại bến bãi\tBị bãi bỏ bởi Quyết định số 09/2025/QĐ-UBND ngày 20/3/2025\t01/4/2025
                        DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT HẾT HIỆU LỰC MỘT PHẦN
                        1\tQuyết định\t22/2022/QĐ-UBND ngày 01/8/2022 ban hành Quy định về chiếu sáng đô thị\tĐiều 4\tĐược sửa đổi, bổ sung tại Quyết định số 30/2025/QĐ-UBND\t20/9/2025
                        """)).ceased();

        assertThat(rows)
                .extracting(CeasedRow::title)
                .containsExactly("Về mức thu tạm thời tại bến bãi", "Ban hành Quy định về chiếu sáng đô thị");
        assertThat(rows).extracting(CeasedRow::provisions).containsExactly(null, "Điều 4");
    }
}
