package vn.vankho.extraction.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.extraction.worker.WordFile.paragraph;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers that a program counts itself stand in the text as they do on paper: without them nobody finds "điểm b khoản 2 Điều 5". */
class CountedParagraphsTests {
    private static final Limits LIMITS = new Limits(100_000, 3, 10, 10);

    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String SPACES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

    private static final String NUMBERING = """
            <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl>
            </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""";

    private static final String STYLES = """
            <w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="DieuDam"><w:basedOn w:val="Dieu"/></w:style>
            <w:style w:type="paragraph" w:styleId="Khoan"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            """;

    @Test
    void of_word_where_only_the_style_of_a_paragraph_counts() throws Exception {
        var file = new WordFile()
                .part("numbering", NUMBERING)
                .part("styles", STYLES)
                .with(paragraph("Phạm vi", "<w:pStyle w:val=\"Dieu\"/>"))
                .with(paragraph("Quy chế này quy định", "<w:pStyle w:val=\"Khoan\"/>"))
                .with(paragraph("Không đếm", "<w:pStyle w:val=\"Dieu\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"))
                .with(paragraph("Đối tượng", "<w:pStyle w:val=\"DieuDam\"/><w:jc w:val=\"center\"/>"))
                .with(paragraph("Khoản thụt vào", "<w:pStyle w:val=\"Dieu\"/><w:numPr><w:ilvl w:val=\"1\"/></w:numPr>"))
                .with(paragraph("Lời kết"));

        assertThat(lines(WordFile.TYPE, file.bytes()))
                .containsExactly(
                        "Điều 1. Phạm vi",
                        "1.1. Quy chế này quy định",
                        "Không đếm",
                        "Điều 2. Đối tượng",
                        "2.1. Khoản thụt vào",
                        "Lời kết");
    }

    /** What a paragraph was before somebody changed it counts nothing. */
    @Test
    void of_word_as_they_are_after_a_tracked_change() throws Exception {
        var file = new WordFile()
                .part("numbering", NUMBERING)
                .part("styles", STYLES)
                .with(
                        paragraph(
                                "Phạm vi",
                                "<w:pStyle w:val=\"Dieu\"/><w:pPrChange><w:pPr><w:pStyle w:val=\"Khoan\"/></w:pPr></w:pPrChange>"));

        assertThat(lines(WordFile.TYPE, file.bytes())).containsExactly("Điều 1. Phạm vi");
    }

    @Test
    void of_rich_text_as_it_shows_them() throws Exception {
        var rtf = """
                {\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times New Roman;}{\\f3 Symbol;}}
                {\\*\\listtable{\\list{\\listlevel\\levelnfc4}\\listid7}}{\\*\\listoverridetable{\\listoverride\\listid7\\listoverridecount0\\ls1}}
                {\\listtext\\pard\\plain\\f0 a)\\tab}\\pard\\ls1 Thu ph\\'ed\\par
                {\\listtext\\pard\\plain\\f0 b)\\tab}\\pard\\ls1 N\\u7897?p ti\\u7873?n\\par
                {\\listtext\\pard\\plain\\f0 \\u272?i\\u7873?u 3.\\tab}\\pard\\ls1 Hi\\u7879?u l\\u7921?c\\par
                {\\listtext\\pard\\plain\\f3 \\'b7\\tab}\\pard\\ls1 nh\\u432? c\\'f9\\par
                \\pard C:\\\\ls1\\par}
                """.getBytes(ISO_8859_1);

        assertThat(lines("application/rtf", rtf))
                .containsExactly("a)\tThu phí", "b)\tNộp tiền", "Điều 3.\tHiệu lực", "- như cù", "C:\\ls1");
        assertThat(Packed.unpack(read("application/rtf", rtf).html())).doesNotContain("<ol", "<li");
    }

    @Test
    void of_rich_text_in_the_old_font_that_they_are_in() throws Exception {
        var rtf =
                "{\\rtf1\\ansi{\\fonttbl{\\f0 .VnTime;}}{\\listtext\\pard\\plain\\f0 \\'a7i\\'d2u 1.\\tab}\\f0\\ls1 Ph\\'b9m vi\\par}";

        assertThat(lines("application/rtf", rtf.getBytes(ISO_8859_1))).containsExactly("Điều 1.\tPhạm vi");
    }

    private static final String LISTS = """
            <text:list-style style:name="L1">
            <text:list-level-style-number text:level="1" style:num-format="I" style:num-prefix="Chương "/>
            <text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="2"/>
            <text:list-level-style-number text:level="3" style:num-format="a" style:num-suffix=")"/>
            <text:list-level-style-bullet text:level="4" text:bullet-char="•"/></text:list-style>
            """;

    @Test
    void of_an_open_document_by_its_lists_and_headings() throws Exception {
        var headings = "<text:outline-style style:name=\"Outline\"><text:outline-level-style text:level=\"1\""
                + " style:num-format=\"1\" style:num-prefix=\"Điều \" style:num-suffix=\".\"/></text:outline-style>";
        var text =
                "<text:h text:outline-level=\"1\">Phạm vi</text:h><text:h text:outline-level=\"1\">Đối tượng</text:h>"
                        + list(
                                "",
                                item("Quy định chung"
                                        + list("", item("Một") + item("Hai" + list("", item("thứ nhất"))))))
                        + list(
                                " text:continue-numbering=\"true\"",
                                item("Thi hành" + list("", item("Ba" + "<text:p>tiếp theo</text:p>"))))
                        + "<text:p>Lời kết</text:p>"
                        + list(
                                "",
                                "<text:list-header><text:p>Không đếm</text:p></text:list-header>" + item("Lại từ đầu"))
                        + list(
                                " text:continue-list=\"x\"",
                                "<text:list-item text:start-value=\"9\"><text:p>Chín</text:p></text:list-item>");

        var odt = openText(headings, LISTS, text);

        assertThat(lines(ODT, odt))
                .containsExactly(
                        "Điều 1. Phạm vi",
                        "Điều 2. Đối tượng",
                        "Chương I Quy định chung",
                        "I.1. Một",
                        "I.2. Hai",
                        "a) thứ nhất",
                        "Chương II Thi hành",
                        "II.1. Ba",
                        "tiếp theo",
                        "Lời kết",
                        "Không đếm",
                        "Chương I Lại từ đầu",
                        "Chương IX Chín");
        assertThat(Packed.unpack(read(ODT, odt).html())).doesNotContain("<ol", "<li");
    }

    private static String list(String said, String items) {
        return "<text:list text:style-name=\"L1\"" + said + ">" + items + "</text:list>";
    }

    private static String item(String text) {
        int inner = text.indexOf('<');
        var own = inner < 0 ? text : text.substring(0, inner);
        return "<text:list-item><text:p>" + own + "</text:p>" + text.substring(own.length()) + "</text:list-item>";
    }

    /** What somebody struck out while changes were recorded stands in the file, but is no longer said. */
    @Test
    void words_that_were_struck_out_are_no_text_of_an_open_document() throws Exception {
        var text =
                "<text:tracked-changes><text:changed-region text:id=\"c1\"><text:deletion><text:p>mười lăm</text:p></text:deletion>"
                        + "</text:changed-region></text:tracked-changes><text:p>Thời hạn <text:change text:change-id=\"c1\"/>ba mươi ngày</text:p>";

        assertThat(lines(ODT, openText("", "", text))).containsExactly("Thời hạn ba mươi ngày");
    }

    @Test
    void of_rich_text_words_that_were_struck_out_are_none_and_notes_are() throws Exception {
        var rtf =
                "{\\rtf1\\ansi\\pard {Thoi han }{\\deleted\\revauthdel1 muoi lam}{\\af0 \\deleted\\revauthdel1 hai}{\\revised ba} muoi ngay"
                        + "{{\\super \\chftn{\\*\\footnote \\chftn\\pard\\plain {\\tab Ngay lam viec}}}}{\\deleted0  roi}\\par}";

        assertThat(Packed.unpack(
                        read("application/rtf", rtf.getBytes(ISO_8859_1)).texts()))
                .contains("Thoi han ba muoi ngay", "Ngay lam viec", "roi")
                .doesNotContain("lam}", "muoi lam", "hai");
    }

    /** A brace of the text closes no group: half a run left behind would end the letter there. */
    @Test
    void of_rich_text_braces_and_backslashes_are_words_among_those_struck_out() throws Exception {
        var rtf =
                "{\\rtf1\\ansi\\pard {Giu lai }{\\deleted xoa \\} nay}{\\deleted xoa \\{ kia}{thu muc C:\\\\deleted }het\\par}";

        assertThat(lines("application/rtf", rtf.getBytes(ISO_8859_1)))
                .containsExactly("Giu lai thu muc C:\\deleted het");
    }

    private static byte[] openText(String named, String styles, String text) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", ODT.getBytes(UTF_8));
        entries.put(
                "styles.xml",
                ("<office:document-styles " + SPACES + "><office:styles>" + named
                                + "</office:styles></office:document-styles>")
                        .getBytes(UTF_8));
        entries.put(
                "content.xml",
                ("<office:document-content " + SPACES + "><office:automatic-styles>" + styles
                                + "</office:automatic-styles><office:body><office:text>" + text
                                + "</office:text></office:body></office:document-content>")
                        .getBytes(UTF_8));
        return WordFile.zip(entries);
    }

    /** Word writes it with Ctrl + Shift + hyphen, so that no line breaks within a number. */
    @Test
    void a_hyphen_at_which_no_line_breaks_stays_in_a_number() throws Exception {
        var file = new WordFile()
                .with("<w:p><w:r><w:t>Số: 12/2024/QĐ</w:t></w:r><w:r><w:noBreakHyphen/><w:t>UBND</w:t></w:r></w:p>");

        assertThat(lines(WordFile.TYPE, file.bytes())).containsExactly("Số: 12/2024/QĐ‑UBND");
    }

    private static List<String> lines(String type, byte[] bytes) throws Exception {
        return Packed.unpack(read(type, bytes).texts())
                .lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .toList();
    }

    private static FileText read(String type, byte[] bytes) throws Exception {
        return new OfficeReader(LIMITS).text(new Request(1, Request.Kind.TEXT, type, bytes, null), (_, _) -> {});
    }
}
