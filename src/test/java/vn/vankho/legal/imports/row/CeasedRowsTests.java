package vn.vankho.legal.imports.row;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.imports.row.TableRows.head;
import static vn.vankho.legal.imports.row.TableRows.row;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.shared.Texts;

/** What rows say of texts that have ceased, or a part of them. */
class CeasedRowsTests {
    @Test
    void a_list_names_the_text_in_one_cell_and_says_which_part_ceased() {
        var headings = List.of(
                "STT",
                "Tên loại, số, ký hiệu; ngày, tháng, năm ban hành",
                "Nội dung, quy định hết hiệu lực",
                "Lý do hết hiệu lực",
                "Ngày hết hiệu lực");
        var head = head(headings.toArray(String[]::new));
        var reader = new RowReader(
                head.kind(),
                head.columns(),
                Map.of(Column.DECISION, "9/QĐ-UBND"),
                "DANH MỤC VĂN BẢN HẾT HIỆU LỰC MỘT PHẦN",
                List.of(headings));

        assertThat(reader.read(List.of("I", "LĨNH VỰC ĐẤT ĐAI", "", "", ""))).isEmpty();
        assertThat(reader.read(headings)).isEmpty();
        var row = reader.read(List.of(
                        "1",
                        "Quyết định số 30/2013/QĐ-UBND ngày 09/7/2013 của UBND tỉnh ban hành Quy định giá đất",
                        "Điều 5; khoản 2 Điều 7",
                        "Được sửa đổi",
                        "27/02/2015"))
                .orElseThrow();
        assertThat(row.document())
                .isEqualTo(new Named(
                        "30/2013/QĐ-UBND",
                        "Quyết định",
                        "ban hành Quy định giá đất",
                        null,
                        java.time.LocalDate.parse("2013-07-09")));
        assertThat(row.acting().number()).isEqualTo("9/QĐ-UBND");
        assertThat(row.part()).isTrue();
        assertThat(row.provisions()).isEqualTo("Điều 5; khoản 2 Điều 7");
        assertThat(row.ceasedOn()).isEqualTo("2015-02-27");
        for (var said : List.of("Toàn bộ", "Toàn bộ Quyết định", "Toàn bộ nội dung", "Toàn văn")) {
            var whole =
                    reader.read(List.of("2", "Quyết định số 1/2013/QĐ-UBND ngày 09/7/2013", said, "", "27/02/2015"));
            assertThat(whole.orElseThrow().part()).as(said).isFalse();
            assertThat(whole.orElseThrow().provisions()).as(said).isEmpty();
        }
        var article = reader.read(
                List.of("2", "Quyết định số 1/2013/QĐ-UBND ngày 09/7/2013", "Toàn bộ Điều 5", "", "27/02/2015"));
        assertThat(article.orElseThrow().part()).isTrue();
    }

    /** "Hết hiệu lực, ngưng hiệu lực" leaves it to the reason of each row. */
    @Test
    void a_table_of_suspended_texts_suspends_what_it_lists_until_the_day_that_its_reason_says() {
        var suspended = "DANH MỤC VĂN BẢN TẠM NGƯNG HIỆU LỰC TOÀN BỘ NĂM 2031";
        var mixed = "DANH MỤC VĂN BẢN HẾT HIỆU LỰC, TẠM NGƯNG HIỆU LỰC TOÀN BỘ NĂM 2031";

        assertThat(listed(suspended, "Nghị quyết số 15/2031/NQ-HĐND")).isEqualTo("SUSPENDS_EFFECT 2031-04-06 null");
        assertThat(listed(mixed, "Nghị quyết số 15/2031/NQ-HĐND")).isEqualTo("ANNOUNCES_CESSATION 2031-04-06 null");
        assertThat(listed(mixed, "Bị tạm ngưng hiệu lực bởi Nghị quyết số 15/2031/NQ-HĐND đến hết ngày 31/12/2032"))
                .isEqualTo("SUSPENDS_EFFECT 2031-04-06 2032-12-31");
        assertThat(listed(suspended, "Hết thời hạn có hiệu lực")).isEqualTo("ANNOUNCES_CESSATION 2031-04-06 null");
    }

    @Test
    void a_register_says_which_provisions_of_its_texts_have_ceased() {
        var row = row(
                "Số hiệu=1/2013/QĐ-UBND",
                "Trích yếu=Quy định thử",
                "Ngày ban hành=01/02/2013",
                "Tình trạng=Hết hiệu lực một phần",
                "Ngày hết hiệu lực=01/07/2020",
                "Nội dung hết hiệu lực một phần=Khoản 2 Điều 5; Điều 7");

        assertThat(row.acting()).isNull();
        assertThat(row.word().provisions()).isEqualTo("Khoản 2 Điều 5; Điều 7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Toàn bộ",
                "Hết hiệu lực toàn bộ",
                "HHL toàn bộ",
                "Bị bãi bỏ toàn bộ",
                "Toàn bộ nội dung của Quyết định số 12/2019/QĐ-UBND",
                "Toàn bộ Quyết định 12/2019/QĐ-UBND",
                "Không",
                "Không có",
                "-",
                "x",
            })
    void a_cell_that_names_no_provision_says_nothing_of_a_part(String said) {
        var row = row(
                "Số hiệu=1/2013/QĐ-UBND",
                "Trích yếu=Quy định thử",
                "Ngày ban hành=01/02/2013",
                "Tình trạng=Hết hiệu lực toàn bộ",
                "Ngày hết hiệu lực=01/07/2020",
                "Nội dung hết hiệu lực=" + said);
        assertThat(row.word().provisions()).isEmpty();

        var listed = row(
                "Tên văn bản=Quyết định số 1/2013/QĐ-UBND ngày 01/02/2013",
                "Nội dung hết hiệu lực=" + said,
                "Lý do=Bị bãi bỏ",
                "Ngày hết hiệu lực=01/07/2020",
                "Danh mục=9/QĐ-UBND");
        assertThat(listed.part()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Toàn bộ Điều 5",
                "Hết hiệu lực toàn bộ khoản 2",
                "Toàn bộ, trừ Điều 3",
                "Toàn bộ các quy định về mức thu phí và lệ phí",
                "Các quy định về học phí",
            })
    void a_cell_that_speaks_of_some_of_a_text_stays_what_it_says(String said) {
        var row = row(
                "Số hiệu=1/2013/QĐ-UBND",
                "Trích yếu=Quy định thử",
                "Ngày ban hành=01/02/2013",
                "Tình trạng=Hết hiệu lực",
                "Ngày hết hiệu lực=01/07/2020",
                "Nội dung hết hiệu lực=" + said);
        assertThat(row.word().provisions()).isEqualTo(said);
        assertThat(row.part()).isTrue();
    }

    private static String listed(String title, String reason) {
        var headings = List.of("Tên loại, số, ký hiệu; ngày, tháng, năm ban hành", "Lý do", "Ngày hết hiệu lực");
        var head = head(headings.toArray(String[]::new));
        var reader = new RowReader(
                ImportKind.CEASED_LIST, head.columns(), Map.of(Column.DECISION, "9/QĐ-UBND"), title, List.of());
        var row = reader.read(List.of("Quyết định số 46/2019/QĐ-UBND ngày 20/9/2019", reason, "06/4/2031"))
                .orElseThrow();
        var edge = new ImportedEdges(ImportKind.CEASED_LIST, new RelationLabels(new Texts()))
                .of(row)
                .data();
        return edge.kind() + " " + edge.from() + " " + edge.until();
    }
}
