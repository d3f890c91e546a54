package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.extraction.worker.WordFile.paragraph;

import org.junit.jupiter.api.Test;

/** What the reading view of a Word file shows beside its words: pictures, heads and feet of pages, notes, and where lines stand. */
class WordViewTests {
    private static final Limits LIMITS = new Limits(100_000, 3, 10, 10);

    @Test
    void a_picture_is_drawn_anew_within_the_view() throws Exception {
        var html = view(new WordFile().picture("so-do.png", WordFile.image("png", 3_000, 900)));

        assertThat(html)
                .containsPattern(
                        "<p><img src=\"data:image/(png|jpeg);base64,[A-Za-z0-9+/=]+\" alt=\"Sơ đồ &lt;kho&gt;\"></p>");
        assertThat(html.length()).isLessThan(60_000);
    }

    @Test
    void a_picture_that_cannot_be_drawn_is_said() throws Exception {
        var html = view(new WordFile().picture("hinh.emf", new byte[200]));

        assertThat(html).contains("<p><span data-picture>Sơ đồ &lt;kho&gt;</span></p>");
    }

    @Test
    void pictures_leave_room_for_the_words() throws Exception {
        var file = new WordFile();
        for (int i = 0; i < 70; i++) file.picture("a" + i + ".jpg", noise());
        var html = view(file.with(paragraph("dòng cuối")));

        assertThat(html).contains("<img", "data-picture", "dòng cuối").hasSizeLessThan(Limits.HTML);
    }

    @Test
    void a_picture_of_a_file_within_the_file_is_none_of_the_view() throws Exception {
        var inner =
                new WordFile().picture("a.png", WordFile.image("png", 50, 50)).bytes();
        var html = view(new WordFile().with(paragraph("ngoài")).embedded(inner));

        assertThat(html).contains("ngoài").doesNotContain("<img");
    }

    @Test
    void the_same_head_of_a_page_stands_once_above_and_a_mere_number_not_at_all() throws Exception {
        var html = view(new WordFile()
                .part("header", paragraph("QT-07, lần 02"))
                .part("header", paragraph("QT-07, lần 02"))
                .part("footer", paragraph("- 5 -"))
                .part("footer", paragraph("Lưu hành nội bộ"))
                .with(paragraph("Nội dung")));

        assertThat(html.lines())
                .containsExactly(
                        "<p class=\"top\">QT-07, lần 02</p>",
                        "<p>Nội dung</p>",
                        "<p class=\"foot\">Lưu hành nội bộ</p>");
    }

    @Test
    void a_note_has_the_number_that_the_text_says() throws Exception {
        var html = view(new WordFile()
                .with("<w:p><w:r><w:t>Giá sàn</w:t></w:r><w:r><w:footnoteReference w:id=\"7\"/></w:r></w:p>")
                .part("footnotes", "<w:footnote w:id=\"7\">" + paragraph("Chưa có thuế.") + "</w:footnote>"));

        assertThat(html).contains("<p>Giá sàn[1]</p>", "<p class=\"note\">[1] Chưa có thuế.</p>");
    }

    @Test
    void lines_stand_where_the_file_or_its_style_puts_them() throws Exception {
        var html = view(new WordFile()
                .part(
                        "styles",
                        "<w:style w:type=\"paragraph\" w:styleId=\"Ten\"><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:style>")
                .with(paragraph("QUYẾT ĐỊNH", "<w:jc w:val=\"center\"/>"))
                .with(paragraph("Về việc mẫu", "<w:pStyle w:val=\"Ten\"/>"))
                .with(paragraph("Người ký", "<w:jc w:val=\"right\"/>"))
                .with("<w:tbl><w:tr><w:tc>" + paragraph("UBND", "<w:jc w:val=\"center\"/>") + "</w:tc></w:tr></w:tbl>")
                .with(paragraph("Điều 1")));

        assertThat(html)
                .contains(
                        "<p class=\"c\">QUYẾT ĐỊNH</p>",
                        "<p class=\"c\">Về việc mẫu</p>",
                        "<p class=\"r\">Người ký</p>")
                .contains("<td class=\"c\">UBND</td>", "<p>Điều 1</p>");
    }

    private static byte[] noise() throws Exception {
        var image = new java.awt.image.BufferedImage(500, 500, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var random = new java.util.Random(7);
        for (int y = 0; y < 500; y++) for (int x = 0; x < 500; x++) image.setRGB(x, y, random.nextInt());
        var out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    private static String view(WordFile file) throws Exception {
        var request = new Request(1, Request.Kind.TEXT, WordFile.TYPE, file.bytes(), null);
        return Packed.unpack(
                new OfficeReader(LIMITS).text(request, (_, _) -> {}).html());
    }
}
