package vn.vankho.extraction.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import vn.vankho.vietnamese.LegacyFont;

/** What is written in fonts of the time before Unicode is decoded by paragraph and by font, in the text and in the reading view alike. */
class LegacyTextTests {
    private static final Limits LIMITS = new Limits(100_000, 3, 10, 10);
    private static final String TCVN3 =
            "Uû ban nh©n d©n tØnh V¹n Kho quyÕt ®Þnh vÒ viÖc c«ng bè nh÷ng th«ng t\u00AD cña n\u00ADíc";
    private static final String MEANT =
            "Uỷ ban nhân dân tỉnh Vạn Kho quyết định về việc công bố những thông tư của nước";
    private static final String VNI = "Uyû ban nhaân daân tænh Vaïn Kho quyeát ñònh veà vieäc coâng boá";

    @Test
    void a_paragraph_is_decoded_and_the_text_as_written_is_kept_beside_it() throws Exception {
        var read = html("<h1>QuyÕt ®Þnh</h1><p>" + TCVN3 + "</p><p>Số 12/QĐ-UBND, rộng 30 m² là của tỉnh này</p>");

        assertThat(text(read)).contains("Quyết định", MEANT, "30 m² là của");
        assertThat(Packed.unpack(read.html())).contains("<h1>Quyết định</h1>", MEANT);
        var original = read.original();
        assertThat(original).isNotNull();
        assertThat(original.charsets()).isEqualTo("TCVN3");
        assertThat(original.score()).isEqualTo(1);
        assertThat(Packed.unpack(original.texts())).contains("QuyÕt ®Þnh", TCVN3, "30 m² là của");
        assertThat(Packed.unpack(original.html())).contains("<h1>QuyÕt ®Þnh</h1>", "Uû ban nh©n d©n");
    }

    @Test
    void a_short_paragraph_follows_its_neighbours_and_only_where_that_makes_words() throws Exception {
        var read = html(
                "<p>Th«ng b¸o</p><p>" + TCVN3 + "</p><table><tr><td>Tæng</td><td>café</td><td>½</td></tr></table>");

        assertThat(text(read)).contains("Thông báo", "Tổng", "café", "½");
        assertThat(html("<p>Tæng</p><p>The whole sum of all that</p>").original())
                .isNull();
    }

    @Test
    void what_emphasis_parts_is_decoded_as_one_word() throws Exception {
        var read = handled(List.of("Quy", "e", "át ñònh veà vieäc naøy"), LegacyFont.VNI, true);

        assertThat(read).isEqualTo("Quyết định về việc này");
    }

    @Test
    void a_rule_of_soft_hyphens_round_the_number_of_a_page_is_no_word() throws SAXException {
        assertThat(handled(List.of("\u00AD\u00AD\u00AD5\u00AD"), LegacyFont.TCVN3, false))
                .doesNotContain("ư");
        assertThat(handled(List.of("\u00AD\u00ADc"), LegacyFont.TCVN3, false)).contains("ưưc");
    }

    @Test
    void the_font_decides_where_words_cannot() throws Exception {
        assertThat(handled(List.of("ë"), LegacyFont.TCVN3, false)).isEqualTo("Ở");
        assertThat(handled(List.of("Chñ tÞch Uû ban"), LegacyFont.TCVN3_CAPITALS, false))
                .isEqualTo("CHỦ TỊCH UỶ BAN");
        assertThat(handled(List.of("Chủ tịch là"), LegacyFont.TCVN3, false)).isEqualTo("Chủ tịch là");
        assertThat(handled(List.of("bà Hoà cho"), LegacyFont.TCVN3_CAPITALS, false))
                .isEqualTo("bà Hoà cho");
    }

    @Test
    void a_text_file_of_an_old_font_is_read_also_where_another_code_page_would_do() throws Exception {
        var tcvn3 = plain((TCVN3 + "\n" + "ngµy 5").getBytes(ISO_8859_1));
        assertThat(text(tcvn3)).isEqualTo(MEANT + "\nngày 5");
        assertThat(Packed.unpack(tcvn3.html())).contains("<p>" + MEANT + "</p>");
        assertThat(text(plain(VNI.getBytes(ISO_8859_1)))).contains("Uỷ ban nhân dân tỉnh Vạn Kho quyết định");
        var vietnamese = "Ủy ban nhân dân tỉnh quyết định".getBytes("windows-1258");
        assertThat(plain(vietnamese).original()).isNull();
    }

    @Test
    void unicode_stays_as_it_is() throws Exception {
        for (var text : List.of(
                MEANT,
                "Diện tích 12,5 m² ± 2 °C, giá 1½ lần ÷ 2 © ® §",
                "Le cinquième élève français est arrivé à l'école",
                "bà là mà và ra",
                "El Niño, São Paulo, Zürich và Malmö")) {
            var read = plain(text.getBytes(UTF_8));
            assertThat(text(read)).isEqualTo(text);
            assertThat(read.original()).as(text).isNull();
        }
    }

    private static FileText html(String body) throws Exception {
        return read("text/html", ("<html><head><meta charset=utf-8></head><body>" + body).getBytes(UTF_8));
    }

    private static FileText plain(byte[] bytes) throws Exception {
        return read("text/plain", bytes);
    }

    private static FileText read(String type, byte[] bytes) throws Exception {
        return new AllowedReaders(LIMITS).text(new Request(1, Request.Kind.TEXT, type, bytes, null), (_, _) -> {});
    }

    private static String text(FileText read) {
        return String.join("\n", Packed.unpackPages(read.texts()));
    }

    /** A paragraph of pieces in one font, parted by emphasis. */
    private static String handled(List<String> pieces, LegacyFont font, boolean bold) throws SAXException {
        var collector = new PageCollector(LIMITS, (_, _) -> {}, "", false);
        var handler = new LegacyHandler(collector, new FontedTexts());
        var none = new AttributesImpl();
        handler.startElement("", "p", "p", none);
        for (var piece : pieces) {
            if (bold) handler.startElement("", "b", "b", none);
            var text = FontMarks.marked(font, piece).toCharArray();
            handler.characters(Arrays.copyOf(text, text.length), 0, text.length);
            if (bold) handler.endElement("", "b", "b");
        }
        handler.endElement("", "p", "p");
        handler.endDocument();
        return collector.pages().getFirst();
    }
}
