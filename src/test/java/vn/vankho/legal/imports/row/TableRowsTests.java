package vn.vankho.legal.imports.row;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.imports.row.TableRows.head;
import static vn.vankho.legal.imports.row.TableRows.row;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rows of a register say of its texts, and their faults. */
class TableRowsTests {
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
    void a_name_that_was_perhaps_meant_is_offered() {
        var types = List.of("Quyết định", "Nghị quyết", "Thông tư");
        assertThat(NearNames.of("Quyêt địn", types)).contains("Quyết định");
        assertThat(NearNames.of("Quyết chí", types)).isEmpty();
        assertThat(NearNames.of("Thông tin", types)).contains("Thông tư");
        assertThat(NearNames.isSame("QUYẾT ĐỊNH", "Quyết định")).isTrue();
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

    private static List<String> problems(String... cells) {
        return row(cells).problems().stream()
                .map(problem -> problem.column() + " " + problem.key() + " " + problem.isWrong())
                .toList();
    }
}
