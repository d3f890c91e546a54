package vn.vankho.extraction.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rich text is read whole, whichever words a program begins its paragraphs with. */
class RtfBodyTests {
    private static final String HEAD =
            "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil\\fcharset0 Times New Roman;}"
                    + "{\\f1\\fnil\\fcharset163 Times New Roman;}}{\\colortbl ;\\red0\\green0\\blue0;}"
                    + "{\\info{\\title T\\u234?n trong t\\u237?nh ch\\u7845?t}{\\author Lan}}{\\*\\generator Máy khác;}\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\rtf1\\ansi\\ansicpg1252 \\u272?i\\u7873?u 1. Kho l\\u432?u tr\\u7919? xx\\par}",
                "{\\rtf1\\ansi\\ansicpg1252 {\\u272?}i{\\u7873?}u 1. Kho l\\u432?u tr\\u7919? xx\\par}",
                "{\\rtf1\\ansi\\uc0 \\u272 i\\u7873 u 1. Kho l\\u432 u tr\\u7919  xx}",
                "{\\rtf1\\ansi\\uc2 \\u272\\'90\\'3fi\\u7873 ??u 1. Kho l\\u432\\'3f\\'3fu tr\\u7919 ?? xx\\line}",
                "{\\rtf1\\ansi{\\uc1\\b\\u272 ?i\\u7873 ?u} 1. Kho {\\i l\\u432?u} tr\\u7919? xx\\par}",
                "{\\rtf1\\ansi\\ansicpg1258 \\'d0i\\'ea\\'ccu 1. Kho l\\'fdu tr\\u7919? xx\\par}",
                "{\\rtf1\\ansi{\\upr{Dieu 1. Kho}{\\*\\ud{\\u272?i\\u7873?u 1. Kho}}} l\\u432?u tr\\u7919? xx\\par}",
                "{\\rtf1\\ansi\\trowd\\cellx900\\cellx1800 \\u272?i\\u7873?u 1.\\cell Kho l\\u432?u\\cell\\row tr\\u7919? xx\\par}"
            })
    void without_a_word_that_begins_a_paragraph(String rtf) throws Exception {
        assertThat(words(rtf)).isEqualTo("Điều 1. Kho lưu trữ xx");
    }

    /** The tables before it are read as such: which letters a byte means is said by its font. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n  ", "\t"})
    void behind_its_head(String between) throws Exception {
        var text = read(HEAD.replace("}{", "}" + between + "{")
                + "\\f1 \\'d0i\\'ea\\'ccu 5. {\\f0 Caf\\'e9} l\\u432?u tr\\u7919?\\par d\\u242?ng sau\\par}");

        assertThat(Packed.unpack(text.texts()).lines().filter(line -> !line.isBlank()))
                .containsExactly("Điều 5. Café lưu trữ", "dòng sau");
        assertThat(text.title()).isEqualTo("Tên trong tính chất");
    }

    @Test
    void the_head_of_a_page_and_a_link() throws Exception {
        var text = read(
                HEAD + "{\\header C\\u417? quan\\~A}{\\field{\\*\\fldinst HYPERLINK \"http://a.example\"}{\\fldrslt"
                        + " \\u272?\\u417?n v\\u7883?}} k\\u253? t\\u234?n}");

        assertThat(Packed.unpack(text.texts()))
                .contains("Cơ quan A", "Đơn vị ký tên")
                .doesNotContain("HYPERLINK");
    }

    @Test
    void of_an_old_font() throws Exception {
        var rtf =
                "{\\rtf1\\ansi{\\fonttbl{\\f0\\fnil .VnTime;}}\\f0 \\u167?i\\u210?u kho\\u182?n qu\\u253? {\\b l\\'adu} tr\\'f7\\par}";

        assertThat(words(rtf)).isEqualTo("Điều khoản quý lưu trữ");
    }

    /** What needs no word is handed on as it is. */
    @Test
    void a_file_of_word_stays_as_it_is() {
        for (var rtf : List.of(HEAD + "\\pard\\plain \\f0 ch\\u7919?\\par}", HEAD + "}", "{\\rtf1", "}{", "\\", "")) {
            assertThat(RtfBody.begun(rtf)).isEqualTo(rtf);
        }
    }

    private static String words(String rtf) throws Exception {
        return Packed.unpack(read(rtf).texts()).strip().replaceAll("\\s+", " ");
    }

    private static FileText read(String rtf) throws Exception {
        return new OfficeReader(new Limits(100_000, 3, 10, 10))
                .text(
                        new Request(1, Request.Kind.TEXT, OfficeParsers.RTF, rtf.getBytes(ISO_8859_1), null),
                        (_, _) -> {});
    }
}
