package vn.vankho.legal.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.shared.Refused;

/** A table is read whatever program wrote it. */
class TableFileTests {
    private static final String CSV = "Số ký hiệu;Trích yếu\r\n1/2020/QĐ-UBND;\"Quy định; \"\"thử\"\"\nhai dòng\"\r\n";

    @Test
    void a_cell_that_says_as_above_says_what_stands_there() {
        var csv =
                "Số hiệu;Ngày;Người ký\n1/2015/QĐ-UBND;05/3/2015;Nguyễn Văn An\n2/2015/QĐ-UBND;-nt-;nt\n3/2015/QĐ-UBND;như trên;Lê Nt\n";

        var rows = TableFile.read("so.csv", csv.getBytes(StandardCharsets.UTF_8), (_, _) -> List.of())
                .getFirst()
                .rows();

        assertThat(rows.get(2)).containsExactly("2/2015/QĐ-UBND", "05/3/2015", "Nguyễn Văn An");
        assertThat(rows.get(3)).containsExactly("3/2015/QĐ-UBND", "05/3/2015", "Lê Nt");
    }

    @Test
    void text_is_read_in_the_encodings_and_with_the_separators_that_programs_use() {
        var expected =
                List.of(List.of("Số ký hiệu", "Trích yếu"), List.of("1/2020/QĐ-UBND", "Quy định; \"thử\"\nhai dòng"));
        for (var bytes : List.of(
                CSV.getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + CSV).getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + CSV).getBytes(StandardCharsets.UTF_16LE),
                CSV.replace("\r", "").getBytes(StandardCharsets.UTF_8)))
            assertThat(read("sổ.csv", bytes).getFirst().rows()).isEqualTo(expected);
        assertThat(CsvTable.separator("a\tb\n1,5\t2\n")).isEqualTo('\t');
        assertThat(CsvTable.separator("a|b\n1|2\n")).isEqualTo('|');
    }

    @Test
    void tone_marks_of_windows_1258_join_their_letters() {
        // windows-1258 has ê and writes the tone behind it
        var bytes = "Quyê\u0301t \u0111i\u0323nh,x\n1,2\n".getBytes(Charset.forName("windows-1258"));
        assertThat(read("s.csv", bytes).getFirst().rows().getFirst().getFirst()).isEqualTo("Quyết định");
    }

    @Test
    void what_is_no_table_is_refused_by_its_name() {
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "legal.import.file.form");
        refused("<html><table>".getBytes(StandardCharsets.UTF_8), "legal.import.file.form");
        refused("  \n ".getBytes(StandardCharsets.UTF_8), "legal.import.file.empty");
        refused("{\"docNum\": ".getBytes(StandardCharsets.UTF_8), "legal.import.json.broken");
    }

    @Test
    void text_that_unfolds_to_more_than_a_register_is_refused_before_it_is_held() {
        refused("a;b\n".repeat(Sheet.MOST_ROWS + 10).getBytes(StandardCharsets.UTF_8), "extraction.tables.tooMany");
        var wide = ("1,".repeat(59) + "1\n").repeat(Sheet.MOST_CELLS / 60 + 1);
        refused(wide.getBytes(StandardCharsets.UTF_8), "extraction.tables.cells");
        refused(("[" + "0,".repeat(6_000_000) + "0]").getBytes(StandardCharsets.UTF_8), "legal.import.json.tooMuch");
        refused("[".repeat(100_000).getBytes(StandardCharsets.UTF_8), "legal.import.json.tooMuch");
    }

    /** Files of Excel and Word are read by workers. */
    private static List<Sheet> read(String name, byte[] bytes) {
        return TableFile.read(name, bytes, (_, _) -> {
            throw new AssertionError("an office file");
        });
    }

    private static void refused(byte[] bytes, String key) {
        assertThatThrownBy(() -> read("tệp", bytes))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void what_an_export_says_besides_is_a_column_of_its_own_and_is_not_lost_in_silence() {
        var json = """
                [{"docNum": "46/2019/QĐ-UBND", "signerTitle": "Phó Chủ tịch", "gazetteNumber": "12+13", "documentContent": "%s"},
                 {"docNum": "47/2019/QĐ-UBND"}]
                """.formatted("x".repeat(9_000));

        var rows = read("vbpl.json", json.getBytes(StandardCharsets.UTF_8))
                .getFirst()
                .rows();

        assertThat(rows.getFirst()).endsWith("id", "signerTitle", "gazetteNumber", "documentContent");
        assertThat(rows.get(1)).contains("Phó Chủ tịch", "12+13");
        assertThat(rows.get(1).getLast()).hasSizeLessThan(300).endsWith("…");
        assertThat(rows.get(2)).hasSameSizeAs(rows.getFirst());
    }

    @Test
    void documents_of_vbpl_become_rows_and_their_references_rows_of_relations() {
        for (var json : List.of("[%s, %s]", "%s\n%s\n", "{\"data\": [%s, %s]}")) {
            var sheets = read("vbpl.json", json.formatted(OLD, NEW).getBytes(StandardCharsets.UTF_8));
            assertThat(sheets).extracting(Sheet::name).containsExactly("documents", "references");
            assertThat(sheets.getFirst().rows().get(2))
                    .startsWith("14/2019/QĐ-UBND", "Quyết định", "Quy định mới")
                    .contains("2019-05-06T00:00:00", "Còn hiệu lực");
            assertThat(sheets.getLast().rows().get(1))
                    .containsExactly(
                            "14/2019/QĐ-UBND",
                            "UBND tỉnh Sông Vân",
                            "2019-04-24",
                            "replaced",
                            "30/2013/QĐ-UBND",
                            "Quy định cũ",
                            "",
                            "");
            assertThat(sheets.getLast().rows().get(2)).contains("basis", "77/2015/QH13");
        }
    }

    private static final String OLD = "{\"id\": 7, \"docNum\": \"30/2013/QĐ-UBND\", \"title\": \"Quy định cũ\"}";
    private static final String NEW = """
            {"id": 8, "docNum": "14/2019/QĐ-UBND", "docType": {"name": "Quyết định"}, "title": "Quy định mới", "agencyName": "UBND tỉnh Sông Vân",
             "issueDate": "2019-04-24", "effFrom": "2019-05-06T00:00:00", "effStatus": {"code": "CHL", "name": "Còn hiệu lực"},
             "references": [{"referenceType": "replaced", "targetId": 7}, {"referenceType": "basis", "docNum": "77/2015/QH13"}]}
            """;

    @Test
    void a_reference_by_id_is_all_that_its_document_is_and_one_without_id_or_number_is_nobodys() {
        var json = """
                [{"id": 7, "docNum": "46/2019/QĐ-UBND", "title": "Quy định khác", "agencyName": "UBND tỉnh Bình An", "issueDate": "2019-09-20"},
                 {"id": 9, "title": "Hiến pháp", "agencyName": "Quốc hội", "issueDate": "2013-11-28"},
                 {"docNum": "99/2018/QĐ-UBND", "title": "Không có mã"},
                 {"id": 8, "docNum": "14/2019/QĐ-UBND", "title": "Quy định mới", "agencyName": "UBND tỉnh Sông Vân", "issueDate": "2019-04-24",
                  "references": [{"referenceType": "basis", "title": "Luật Giá"}, {"referenceType": "replaced", "targetId": 7},
                                 {"referenceType": "basis", "targetId": 9}, {"referenceType": "replaced", "targetId": 7, "docNum": "1/2020/QĐ-UBND"}]}]
                """;
        var rows = read("vbpl.json", json.getBytes(StandardCharsets.UTF_8))
                .getLast()
                .rows();

        assertThat(rows.stream().skip(1).map(row -> String.join("|", row.subList(3, 8))))
                .containsExactly(
                        "basis||Luật Giá||",
                        "replaced|46/2019/QĐ-UBND|Quy định khác|UBND tỉnh Bình An|2019-09-20",
                        "basis||Hiến pháp|Quốc hội|2013-11-28",
                        "replaced|1/2020/QĐ-UBND|||");
    }

    @Test
    void exports_that_call_things_otherwise_are_understood() {
        var json = """
                {"Items": [{"DocumentNumber": "14/2019/QĐ-UBND", "Legislation_Type": "Quyết định", "organization": {"id": 3, "Name": "UBND tỉnh Sông Vân"},
                  "issued_date": "2019-04-24", "effective_date": "2019-05-06", "status": "Hết hiệu lực", "signers": [{"fullName": "Nguyễn Văn An"}],
                  "diagram": {"replaced": [{"document": {"docNum": "30/2013/QĐ-UBND", "title": "Quy định cũ"}}], "basis": [{"number": "77/2015/QH13"}]}}]}
                """;
        var sheets = read("vbpl.json", json.getBytes(StandardCharsets.UTF_8));
        assertThat(sheets.getFirst().rows().get(1))
                .startsWith("14/2019/QĐ-UBND", "Quyết định")
                .contains("UBND tỉnh Sông Vân", "2019-04-24", "2019-05-06", "Hết hiệu lực", "Nguyễn Văn An");
        assertThat(sheets.getLast().rows()).hasSize(3);
        assertThat(sheets.getLast().rows().get(1)).contains("replaced", "30/2013/QĐ-UBND", "Quy định cũ");
        assertThat(sheets.getLast().rows().get(2)).contains("basis", "77/2015/QH13");
    }
}
