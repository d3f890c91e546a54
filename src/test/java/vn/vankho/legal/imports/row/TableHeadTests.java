package vn.vankho.legal.imports.row;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.imports.row.Column.CEASED_ON;
import static vn.vankho.legal.imports.row.Column.EFFECTIVE_FROM;
import static vn.vankho.legal.imports.row.Column.ISSUED_ON;
import static vn.vankho.legal.imports.row.Column.NAMED;
import static vn.vankho.legal.imports.row.Column.NUMBER;
import static vn.vankho.legal.imports.row.Column.TITLE;
import static vn.vankho.legal.imports.row.TableRows.head;
import static vn.vankho.legal.imports.row.TableRows.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.imports.table.Sheet;

/** Where the head of a register stands, and what its columns mean. */
class TableHeadTests {
    @Test
    void the_head_is_found_below_title_lines_over_several_rows_and_before_its_count() {
        var sheet = new Sheet(
                "Sổ",
                List.of(
                        List.of("ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN"),
                        List.of("SỔ VĂN BẢN NĂM 2020"),
                        List.of("STT", "Văn bản", "", "Ngày", ""),
                        List.of("", "Số, ký hiệu", "Trích yếu", "ban hành", "có hiệu lực"),
                        List.of("(1)", "(2)", "(3)", "(4)", "(5)"),
                        List.of("1", "1/2020/QĐ-UBND", "Quy định thử", "01/02/2020", "11/02/2020")));

        var head = TableHead.of(sheet);

        assertThat(head.first()).isEqualTo(2);
        assertThat(head.size()).isEqualTo(3);
        assertThat(head.kind()).isEqualTo(ImportKind.DOCUMENTS);
        assertThat(head.columns())
                .containsEntry(NUMBER, 1)
                .containsEntry(TITLE, 2)
                .containsEntry(ISSUED_ON, 3)
                .containsEntry(EFFECTIVE_FROM, 4);
    }

    @Test
    void headings_of_registers_and_of_the_yearly_list_are_known() {
        assertThat(head("so_ky_hieu", "ngay_ban_hanh", "trich_yeu", "hieu_luc", "pdf")
                        .columns())
                .containsOnlyKeys(NUMBER, ISSUED_ON, TITLE, Column.STATUS, Column.FILE);
        var list = head(
                "STT",
                "Tên loại, số, ký hiệu; ngày, tháng, năm ban hành của văn bản",
                "Tên gọi của văn bản/ trích yếu nội dung văn bản",
                "Lý do hết hiệu lực",
                "Ngày hết hiệu lực");
        assertThat(list.kind()).isEqualTo(ImportKind.CEASED_LIST);
        assertThat(list.columns()).containsOnlyKeys(NAMED, TITLE, Column.REASON, CEASED_ON);
        var relations =
                head("van_ban_nguon", "quan_he", "van_ban_dich", "pham_vi", "dieu_khoan", "ngay_hieu_luc", "trich_dan");
        assertThat(relations.kind()).isEqualTo(ImportKind.RELATIONS);
        assertThat(relations.columns()).hasSize(7);
    }

    @Test
    void registers_of_provinces_write_numbers_in_two_columns_types_by_their_code_and_headings_short() {
        var row = row("Số=12", "Ký hiệu=2015/QĐ-UBND", "Loại VB=QĐ", "Ngày BH=05.3.2015", "Ngày HL=15-3-2015");
        assertThat(row.document().number()).isEqualTo("12/2015/QĐ-UBND");
        assertThat(row.document().type()).isEqualTo("Quyết định");
        assertThat(row.document().issuedOn()).isEqualTo("2015-03-05");
        assertThat(row.effectiveFrom()).isEqualTo("2015-03-15");

        assertThat(row("Ký hiệu=13/2015/QĐ-UBND", "Nội dung trích yếu=Phí", "Ngày ban hành=05/3/2015")
                        .document()
                        .number())
                .isEqualTo("13/2015/QĐ-UBND");
        var named = row(
                "Số, ngày tháng năm ban hành=14/2015/QĐ-UBND ngày 07/3/2015",
                "Tên loại và trích yếu nội dung văn bản=Quyết định về phí",
                "Người ký=Nguyễn Văn An");
        assertThat(named.document().number()).isEqualTo("14/2015/QĐ-UBND");
        assertThat(named.document().issuedOn()).isEqualTo("2015-03-07");
        assertThat(named.document().title()).isEqualTo("Quyết định về phí");
    }
}
