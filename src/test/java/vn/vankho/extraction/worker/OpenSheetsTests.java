package vn.vankho.extraction.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

/** A workbook of LibreOffice is read and shown sheet by sheet, each with its name, as one of Excel is. */
class OpenSheetsTests {
    private static final Limits LIMITS = new Limits(1_000_000, 10, 10, 100);

    private static final String SHEETS = """
            <office:automatic-styles>
              <style:style style:name='ta1' style:family='table'><style:table-properties table:display='true'/></style:style>
              <style:style style:name='ta2' style:family='table'><style:table-properties table:display='false'/></style:style>
            </office:automatic-styles>
            <office:body><office:spreadsheet>
              <table:content-validations><table:content-validation><table:help-message><text:p>Gõ số</text:p></table:help-message></table:content-validation></table:content-validations>
              <table:table table:name='Kế hoạch' table:style-name='ta1'>
                <table:table-column table:number-columns-repeated='3'/>
                <table:table-row>
                  <table:table-cell table:number-columns-spanned='2' office:value-type='string'><text:p>Danh mục &lt;b&gt;</text:p>
                    <office:annotation><text:p>đã đối chiếu</text:p></office:annotation></table:table-cell>
                  <table:covered-table-cell/><table:table-cell table:number-columns-repeated='16000'/>
                </table:table-row>
                <table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>
                <table:table-row>
                  <table:table-cell office:value-type='date' office:date-value='2026-03-05'><text:p>05/03/2026</text:p></table:table-cell>
                  <table:table-cell office:value-type='string' table:number-columns-repeated='2'><text:p>một<text:line-break/>hai</text:p><text:p>ba</text:p></table:table-cell>
                </table:table-row>
                <table:table-row table:number-rows-repeated='1048572'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>
              </table:table>
              <table:table table:name='Ẩn' table:style-name='ta2'><table:table-row><table:table-cell office:value-type='float'><text:p>1.234</text:p></table:table-cell></table:table-row></table:table>
            </office:spreadsheet></office:body>
            """;

    @Test
    void each_sheet_is_a_page_with_its_name() throws Exception {
        var pages = Packed.unpackPages(read().texts());

        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst())
                .startsWith("Kế hoạch\n")
                .contains("Danh mục <b>", "đã đối chiếu", "05/03/2026")
                .doesNotContain("Gõ số");
        assertThat(pages.getLast()).startsWith("Ẩn\n").contains("1.234");
    }

    @Test
    void it_is_shown_as_a_workbook_of_excel_is() throws Exception {
        assertThat(Packed.unpack(read().html()))
                .contains(
                        "<h1 data-page=\"1\">Kế hoạch</h1>",
                        "<h1 data-page=\"2\" data-hidden=\"1\">Ẩn</h1>",
                        "<th>C</th>",
                        "<td colspan=\"2\">Danh mục &lt;b&gt;</td>",
                        "<th>4</th>\n<td class=\"n\">05/03/2026</td>\n<td>một<br>hai<br>ba</td>",
                        "<td class=\"n\">1.234</td>")
                .doesNotContain("<th>D</th>", "<th>5</th>");
    }

    @Test
    void rows_and_columns_that_it_hides_are_told() throws Exception {
        var cell = "<table:table-cell office:value-type='string'><text:p>ô</text:p></table:table-cell>";
        var row = cell.repeat(4) + "</table:table-row>";
        var file = file("<office:body><office:spreadsheet><table:table table:name='Lương'>"
                + "<table:table-column/><table:table-column table:visibility='collapse' table:number-columns-repeated='2'/><table:table-column/>"
                + "<table:table-row>" + row
                + "<table:table-row table:visibility='collapse' table:number-rows-repeated='2'>" + row
                + "<table:table-row table:visibility='filter'>" + row
                + "<table:table-row table:visibility='visible'>" + row
                + "<table:table-row table:visibility='collapse' table:number-rows-repeated='1048570'/>"
                + "</table:table></office:spreadsheet></office:body>");

        assertThat(Packed.unpack(read(file).html()))
                .contains("<th>A</th>", "<th data-hidden=\"1\">B</th>", "<th data-hidden=\"1\">C</th>", "<th>D</th>")
                .contains("<th>1</th>", "<th data-hidden=\"1\">2</th>", "<th data-hidden=\"1\">3</th>")
                .contains("<th data-hidden=\"1\">4</th>", "<th>5</th>");
    }

    @Test
    void a_picture_of_a_sheet_in_it_is_a_page() throws Exception {
        var file = file(
                "<office:body><office:spreadsheet><table:table table:name='Quét'><table:table-row><table:table-cell><draw:frame>"
                        + "<draw:image xlink:href='Pictures/a.png'/></draw:frame></table:table-cell></table:table-row></table:table>"
                        + "</office:spreadsheet></office:body>");

        assertThat(read(file).pictures()).containsExactly(1);
    }

    private static FileText read() throws Exception {
        return read(file(SHEETS));
    }

    private static FileText read(byte[] file) throws Exception {
        return new AllowedReaders(LIMITS)
                .text(new Request(1, Request.Kind.TEXT, OfficeParsers.ODS, file, null), (_, _) -> {});
    }

    private static byte[] file(String content) throws Exception {
        var open = "urn:oasis:names:tc:opendocument:xmlns:";
        var spaces =
                new StringBuilder(" xmlns:draw='" + open + "drawing:1.0' xmlns:xlink='http://www.w3.org/1999/xlink'");
        for (var name : new String[] {"office", "style", "table", "text"})
            spaces.append(" xmlns:" + name + "='" + open + name + ":1.0'");
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", OfficeParsers.ODS.getBytes(UTF_8));
        entries.put(
                "content.xml",
                ("<office:document-content" + spaces + ">" + content + "</office:document-content>").getBytes(UTF_8));
        entries.put("Pictures/a.png", WordFile.image("png", 827, 1_170));
        return WordFile.zip(entries);
    }
}
