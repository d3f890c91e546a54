package vn.vankho.legal.imports.row;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.imports.row.Column.CEASED_ON;
import static vn.vankho.legal.imports.row.Column.EFFECTIVE_FROM;
import static vn.vankho.legal.imports.row.Column.ISSUED_ON;
import static vn.vankho.legal.imports.row.Column.NAMED;
import static vn.vankho.legal.imports.row.Column.NUMBER;
import static vn.vankho.legal.imports.row.Column.TITLE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.legal.imports.table.Sheet;
import vn.vankho.shared.Texts;

/** What the columns of a register mean, and what its rows say. */
class TableRowsTests {
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

    @Test
    void a_row_says_what_it_is_and_its_faults_by_column() {
        var good = row(
                "Số hiệu=30/2013/QĐ- UBND",
                "Loại văn bản=Quyết định của UBND tỉnh",
                "Ngày ban hành=09/7/2013",
                "Ngày có hiệu lực=41474",
                "Người ký=Phó Chủ tịch UBND Nguyễn Văn An");
        assertThat(good.document().number()).isEqualTo("30/2013/QĐ-UBND");
        assertThat(good.document().type()).isEqualTo("Quyết định");
        assertThat(good.effectiveFrom()).isEqualTo("2013-07-19");
        assertThat(good.signatory()).isEqualTo("Nguyễn Văn An");
        assertThat(good.capacity()).isEqualTo("Phó Chủ tịch UBND");
        assertThat(good.problems()).isEmpty();

        assertThat(problems("Số hiệu=", "Loại văn bản=Quyết định", "Ngày ban hành=2013-07-09", "Người ký=An"))
                .containsExactly("NUMBER legal.import.row.number.missing true");
        assertThat(problems("Số hiệu=1/2013/QĐ-UBND", "Ngày ban hành=31/02/2013"))
                .containsExactly("ISSUED_ON legal.import.row.day true");
        assertThat(problems(
                        "Số hiệu=142/2020/NĐ-CP",
                        "Ngày ban hành=2020-12-09",
                        "Ngày có hiệu lực=2020-02-01",
                        "Ngày hết hiệu lực=2020-01-01"))
                .containsExactly(
                        "EFFECTIVE_FROM legal.import.row.effective.early false",
                        "CEASED_ON legal.import.row.ceased.early false");
        assertThat(problems("Số hiệu=1/2013/QĐ-UBND", "Ngày ban hành=2014-01-01"))
                .containsExactly("ISSUED_ON legal.import.row.year false");
        assertThat(problems("Số hiệu=113/218/NĐ-CP", "Ngày ban hành=2018-01-01"))
                .containsExactly("NUMBER legal.import.row.number.suspect false");
        assertThat(problems("Số hiệu=1/2013/QĐ-UBND", "Loại văn bản=Nghị quyết", "Ngày ban hành=01/02/2013"))
                .containsExactly("TYPE legal.import.row.type.number false");
        assertThat(problems("Số hiệu=1/2013/QĐ-UBND", "Ngày ban hành=01/02/2013", "Ngày có hiệu lực=mai"))
                .containsExactly("EFFECTIVE_FROM legal.import.row.day false");
        assertThat(row("Số hiệu=39/2018/QĐ-TTg.", "Ngày ban hành=31/08/2018")
                        .document()
                        .number())
                .isEqualTo("39/2018/QĐ-TTg");
        assertThat(row(
                                "Số hiệu=3/2017/TT-BXD",
                                "Trích yếu=Thông tư số 3/2017/TT-BXD ngày 01/3/2017 của Bộ trưởng Bộ Xây dựng quy định thử",
                                "Ngày ban hành=01/03/2017")
                        .document()
                        .title())
                .isEqualTo("quy định thử");
        assertThat(row(
                                "Số hiệu=4/2018/TT-BXD",
                                "Trích yếu=Sửa đổi Thông tư số 3/2017/TT-BXD ngày 01/3/2017 quy định thử",
                                "Ngày ban hành=01/03/2018")
                        .document()
                        .title())
                .startsWith("Sửa đổi Thông tư số 3/2017");
        assertThat(row("Số hiệu=3485/UBND-VX", "Ngày ban hành=12/07/2022")
                        .document()
                        .type())
                .isEqualTo("Công văn");
    }

    @Test
    void a_body_without_its_place_is_that_of_the_province_that_was_named_for_all_rows() {
        for (var said : List.of("UBND Tỉnh", "UBND tỉnh", "UBND"))
            assertThat(issuer(said, "Ủy ban nhân dân tỉnh Sông Vân")).isEqualTo("UBND tỉnh Sông Vân");
        assertThat(issuer("Chủ tịch UBND tỉnh", "UBND tỉnh Sông Vân")).isEqualTo("Chủ tịch UBND tỉnh Sông Vân");
        assertThat(issuer("HĐND Tỉnh", "UBND tỉnh Sông Vân")).isEqualTo("HĐND tỉnh Sông Vân");
        assertThat(issuer("Sở Tài chính", "UBND tỉnh Sông Vân")).isEqualTo("Sở Tài chính");
        assertThat(issuer("UBND Tỉnh", "")).isEqualTo("UBND Tỉnh");
        assertThat(row(
                                "Số hiệu=1182/QĐ-UBND",
                                "Loại văn bản=Quyết định của Chủ tịch UBND tỉnh",
                                "Cơ quan ban hành=UBND tỉnh Sông Vân",
                                "Ngày ban hành=01/02/2026")
                        .document()
                        .issuer())
                .isEqualTo("Chủ tịch UBND tỉnh Sông Vân");
    }

    @Test
    void what_is_said_for_all_rows_does_not_hold_for_the_numbers_of_others_among_them() {
        assertThat(givenTo("35/NQ-HĐND").document().issuer()).isEqualTo("Hội đồng nhân dân tỉnh Sông Vân");
        assertThat(givenTo("35/NQ-HĐND").problems()).isEmpty();
        assertThat(givenTo("12/QĐ-UBND").problems()).isEmpty();
        assertThat(givenTo("4959/UBND-VX").problems()).isEmpty();
        assertThat(givenTo("158/CV-BCĐ").problems())
                .extracting(Problem::key)
                .containsExactly("legal.import.row.issuer.number");
    }

    private static ReadRow givenTo(String number) {
        var head = head("Số hiệu", "Trích yếu", "Ngày ban hành");
        return new RowReader(head.kind(), head.columns(), Map.of(Column.ISSUER, "UBND tỉnh Sông Vân"), "", List.of())
                .read(List.of(number, "Thử", "01/02/2013"))
                .orElseThrow();
    }

    private static String issuer(String said, String given) {
        var head = head("Số hiệu", "Cơ quan ban hành", "Ngày ban hành");
        return new RowReader(head.kind(), head.columns(), Map.of(Column.ISSUER, given), "", List.of())
                .read(List.of("1/2013/QĐ-UBND", said, "01/02/2013"))
                .orElseThrow()
                .document()
                .issuer();
    }

    @Test
    void a_name_that_was_perhaps_meant_is_offered() {
        var types = List.of("Quyết định", "Nghị quyết", "Thông tư");
        assertThat(NearNames.of("Quyêt địn", types)).contains("Quyết định");
        assertThat(NearNames.of("Quyết chí", types)).isEmpty();
        assertThat(NearNames.of("Thông tin", types)).contains("Thông tư");
        assertThat(NearNames.isSame("QUYẾT ĐỊNH", "Quyết định")).isTrue();
    }

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013-07-09",
                "09/7/2013",
                "2013-07-08T17:00:00Z",
                "2013-07-08T17:00:00.000Z",
                "2013-07-09T00:00:00+07:00",
                "2013-07-09T08:00:00",
                "1373302800000"
            })
    void a_moment_of_a_program_is_the_day_it_is_in_vietnam(String cell) {
        var row = row("Số ký hiệu=1/2013/QĐ-UBND", "Ngày ban hành=" + cell, "Trích yếu=Quy định thử");
        assertThat(row.document().issuedOn()).isEqualTo("2013-07-09");
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

    private static List<String> problems(String... cells) {
        return row(cells).problems().stream()
                .map(problem -> problem.column() + " " + problem.key() + " " + problem.isWrong())
                .toList();
    }

    /** @param cells heading and value */
    private static ReadRow row(String... cells) {
        var headings = java.util.Arrays.stream(cells)
                .map(cell -> cell.split("=", 2)[0])
                .toList();
        var values = java.util.Arrays.stream(cells)
                .map(cell -> cell.split("=", 2)[1])
                .toList();
        var head = head(headings.toArray(String[]::new));
        return new RowReader(head.kind(), head.columns(), Map.of(), "", List.of())
                .read(values)
                .orElseThrow();
    }

    private static TableHead head(String... headings) {
        return TableHead.of(new Sheet("Sổ", List.of(List.of(headings))));
    }
}
