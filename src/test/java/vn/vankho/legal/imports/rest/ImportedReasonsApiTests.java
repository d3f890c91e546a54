package vn.vankho.legal.imports.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rows of a register say of the end of texts, and what they say otherwise than the register. */
class ImportedReasonsApiTests extends ImportApi {
    private static final String ENDS =
            "Loại văn bản;Số, ký hiệu;Ngày ban hành;Cơ quan ban hành;Trích yếu;Ngày có hiệu lực;Ngày hết hiệu lực;Lý do hết hiệu lực;Tình trạng hiệu lực;Người ký\n";

    @Test
    void a_text_that_stands_in_the_next_row_is_proposed_to_replace_the_one_before() throws Exception {
        var old = ++number + "/2018/QĐ-UBND";
        var newer = ++number + "/2023/QĐ-UBND";
        var id = checked(
                clerk,
                ENDS
                        + "Quyết định;" + old
                        + ";04/09/2018;UBND tỉnh Quảng Bình;Quy định mức chi;15/09/2018;01/01/2024;Bị thay thế bởi Quyết định số "
                        + newer + " ngày 15/12/2023;Hết hiệu lực toàn bộ;Trần Văn A\n"
                        + "Quyết định;" + newer
                        + ";15/12/2023;UBND tỉnh Quảng Bình;Quy định mức chi mới;01/01/2024;;;Còn hiệu lực;Trần Văn B\n");
        assertThat(counts(clerk, id)).isEqualTo("NEW 2 UPDATED 0 UNCHANGED 0 DOUBTFUL 0 WRONG 0");
        apply(clerk, id, "{}");

        var acting = JsonPath.<String>read(document(newer), "$.id");
        var text = document(old);
        assertThat(JsonPath.<List<String>>read(text, "$.relations[?(@.outgoing == false)].other"))
                .containsExactly(acting);
        assertThat(JsonPath.<List<String>>read(text, "$.relations[?(@.outgoing == false)].kind"))
                .containsExactly("REPLACES");
        assertThat(JsonPath.<List<String>>read(text, "$.relations[?(@.outgoing == false)].state"))
                .containsExactly("PROPOSED");
        assertThat(JsonPath.<List<String>>read(text, "$.relations[?(@.outgoing == false)].sentence")
                        .getFirst())
                .contains("Bị thay thế bởi", "theo sổ “so.csv”, dòng 2");
    }

    @Test
    void a_row_that_says_otherwise_says_which_fields_and_both_values() throws Exception {
        var one = fresh();
        var first = checked(lawyer, HEAD + row(one, "Quy định cũ", "01/02/2020", "11/02/2020"));
        apply(lawyer, first, "{\"confirmed\": true}");

        var again = checked(clerk, HEAD + row(one, "Quy định khác", "01/02/2020", "12/02/2020"));

        assertThat(counts(clerk, again)).isEqualTo("NEW 0 UPDATED 0 UNCHANGED 0 DOUBTFUL 1 WRONG 0");
        var rows = get(clerk, IMPORTS + "/" + again + "/rows").body();
        var said = "$.rows[0].problems[?(@.fate == 'CHANGES')]";
        assertThat(JsonPath.<List<String>>read(rows, said + ".column")).containsExactly("TITLE", "EFFECTIVE_FROM");
        assertThat(JsonPath.<List<String>>read(rows, said + ".value")).containsExactly("Quy định khác", "12/02/2020");
        assertThat(JsonPath.<List<String>>read(rows, said + ".sentence"))
                .containsExactly("Sổ đang ghi “Quy định cũ”.", "Sổ đang ghi “11/02/2020”.");
    }

    @Test
    void that_another_value_takes_the_place_of_one_nobody_confirmed_is_told_and_no_problem() throws Exception {
        var one = fresh();
        apply(clerk, checked(clerk, HEAD + row(one, "Quy định cũ", "01/02/2020", "11/02/2020")), "{}");

        var again = checked(clerk, HEAD + row(one, "Quy định khác", "01/02/2020", "11/02/2020"));

        assertThat(counts(clerk, again)).isEqualTo("NEW 0 UPDATED 1 UNCHANGED 0 DOUBTFUL 0 WRONG 0");
        assertThat(get(clerk, IMPORTS + "/" + again + "/rows").body()).contains("Sổ đang ghi “Quy định cũ”.");
        assertThat(JsonPath.<Integer>read(get(clerk, IMPORTS + "/" + again).body(), "$.withProblems"))
                .isZero();
    }

    @Test
    void that_a_text_is_over_without_a_day_and_a_reason_is_told() throws Exception {
        var id = checked(
                clerk,
                ENDS
                        + "Quyết định;" + fresh()
                        + ";03/04/2020;UBND tỉnh Sông Vân;Hết hiệu lực trơ;15/04/2020;;;Hết hiệu lực;\n");

        var rows = get(clerk, IMPORTS + "/" + id + "/rows?problems=true").body();
        assertThat(JsonPath.<Integer>read(rows, "$.total")).isEqualTo(1);
        assertThat(rows).contains("Không có ngày, không có lý do");
    }
}
