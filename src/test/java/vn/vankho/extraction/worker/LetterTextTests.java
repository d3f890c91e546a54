package vn.vankho.extraction.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.extraction.ocr.DrawnPage;

/** What stands in the text of a letter: what it says itself and what is attached by name, never what the attachments say. */
class LetterTextTests {
    private static final Limits LIMITS = new Limits(1_000_000, 10, 100, 100);

    @Test
    void the_words_of_an_attachment_do_not_stand_in_its_letter() throws Exception {
        var text = text(
                "Content-Type: text/plain; charset=utf-8\r\n\r\nKính gửi quý sở",
                "Content-Type: text/html; charset=utf-8\r\nContent-Disposition: attachment; filename=\"a.html\"\r\n\r\n"
                        + "<p>lời trong tệp a</p>",
                "Content-Type: text/plain; name=\"b.txt\"\r\n\r\nlời trong tệp b",
                "Content-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nlời trong tệp c",
                "Content-Type: message/rfc822\r\n\r\nSubject: trong\r\n\r\nlời trong thư");

        assertThat(text).contains("Kính gửi quý sở", "a.html, b.txt, trong.eml").doesNotContain("lời trong");
    }

    @Test
    void a_letter_of_several_texts_says_them_all() throws Exception {
        assertThat(text(
                        "Content-Type: text/plain; charset=utf-8\r\n\r\nphần thứ nhất",
                        "Content-Type: image/jpeg\r\nContent-Disposition: inline; filename=\"ảnh.jpg\"\r\n\r\nx",
                        "Content-Type: text/html; charset=utf-8\r\n\r\n<p>phần thứ hai</p>"))
                .contains("phần thứ nhất", "phần thứ hai");
    }

    /** As Outlook wrote them; of so few words their bytes alone look like any language. */
    @Test
    void a_letter_in_the_vietnamese_page_of_windows_is_read_as_it_says() throws Exception {
        var head =
                "From: a@so.vn\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Transfer-Encoding: 8bit\r\nContent-Type: text/plain; charset=";
        var words = "Kính gửi: Sở Nội vụ, về quyết định số 5";
        // its tones stand behind the letters that bear a hat or a horn
        var bytes = "Kính gư\u0309i: Sơ\u0309 Nô\u0323i vu\u0323, vê\u0300 quyê\u0301t đi\u0323nh sô\u0301 5"
                .getBytes(Charset.forName("windows-1258"));

        assertThat(said((head + "\"windows-1258\"\r\n\r\n").getBytes(UTF_8), bytes))
                .contains(words);
        assertThat(said((head + "windows-1258\r\n\r\n").getBytes(UTF_8), words.getBytes(UTF_8)))
                .contains(words);
    }

    /** Programs of offices write so, though the mail of old allows ASCII alone. */
    @Test
    void a_head_in_the_clear_is_read_as_vietnamese() throws Exception {
        var head = """
                From: Nguyễn Thị Lan <lan@so.vn>
                To: "Trần Văn Minh, Phó Giám đốc" <minh@so.vn>, phong@so.vn,
                 Lê Hải <hai@so.vn>
                Subject: Mời họp giao ban tuần 48: rà soát văn bản quy phạm
                 pháp luật năm 2026 của Ủy ban nhân dân tỉnh
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8; name="Lịch họp.txt"
                Content-Disposition: attachment; filename="Lịch họp.txt"

                """.replace("\n", "\r\n");
        for (var written : new byte[][] {head.getBytes(UTF_8), ofOldWindows(head)})
            assertThat(said(written, "x".getBytes(UTF_8)))
                    .contains(
                            "Từ: Nguyễn Thị Lan <lan@so.vn>",
                            "Trần Văn Minh, Phó Giám đốc <minh@so.vn>, phong@so.vn, Lê Hải <hai@so.vn>",
                            "Chủ đề: Mời họp giao ban tuần 48: rà soát văn bản quy phạm pháp luật năm 2026 của Ủy ban nhân dân tỉnh",
                            "Tệp đính kèm: Lịch họp.txt");
    }

    /** Some programs write no quotes around the name of a file, be there blanks in it, and some only the first one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "attachment; filename=Báo cáo tuần.docx",
                "attachment; filename = Báo cáo tuần.docx; size=120",
                "attachment; filename=\"Báo cáo tuần.docx",
                "attachment; filename=Báo cáo\n  tuần.docx ;"
            })
    void a_name_of_a_file_without_quotes_is_whole(String disposition) throws Exception {
        var head = """
                From: a@so.vn
                Subject: x
                MIME-Version: 1.0
                Content-Type: application/octet-stream; name=Báo cáo tuần.docx
                Content-Disposition: %s

                """.formatted(disposition).replace("\n", "\r\n");

        assertThat(said(head.getBytes(UTF_8), "x".getBytes(UTF_8))).contains("Tệp đính kèm: Báo cáo tuần.docx");
    }

    /** Tones behind the letters that bear a hat or a horn, as that page of Windows has them. */
    private static byte[] ofOldWindows(String text) {
        var apart = new StringBuilder();
        text.codePoints().forEach(sign -> {
            var letter = Character.toString(sign);
            var marks = Normalizer.normalize(letter, Normalizer.Form.NFD);
            var tones = marks.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            apart.append(Normalizer.normalize(
                            marks.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""), Normalizer.Form.NFC))
                    .append(tones);
        });
        return apart.toString().getBytes(Charset.forName("windows-1258"));
    }

    private static String said(byte[] head, byte[] text) throws Exception {
        var letter = ByteBuffer.allocate(head.length + text.length)
                .put(head)
                .put(text)
                .array();
        var request = new Request(1, Request.Kind.TEXT, "message/rfc822", letter, null);
        return Packed.unpack(
                new OfficeReader(LIMITS).text(request, (_, _) -> {}).texts());
    }

    @Test
    void its_page_shows_the_pictures_that_lie_in_the_letter_and_asks_nobody_for_others() throws Exception {
        var picture = Base64.getMimeEncoder()
                .encodeToString(DrawnPage.png(new BufferedImage(300, 90, BufferedImage.TYPE_INT_RGB)));
        assertThat(text(
                        "Content-Type: text/html; charset=utf-8\r\n\r\n<p>Kính gửi <img src=\"cid:logo@so.vn\" alt=\"Biểu trưng\">"
                                + "<img src=\"http://theo.doi/x.png\"><img src=\"cid:mat@so.vn\"></p>",
                        "Content-Type: image/png; name=\"logo.png\"\r\nContent-ID: <logo@so.vn>\r\n"
                                + "Content-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\n" + picture))
                .containsOnlyOnce("<img src=\"data:image/")
                .contains("Kính gửi", "alt=\"Biểu trưng\"")
                .doesNotContain("theo.doi", "logo.png");
    }

    @Test
    void the_size_of_a_picture_is_looked_up_in_its_first_bytes() throws Exception {
        var image = new BufferedImage(800, 1130, BufferedImage.TYPE_INT_RGB);
        for (var format : List.of("png", "jpeg", "gif", "bmp")) {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            assertThat(PictureSize.of(out.toByteArray())).as(format).isEqualTo(new PictureSize(800, 1130));
            assertThat(PictureSize.of(Arrays.copyOf(out.toByteArray(), 20))).isNull();
        }
        assertThat(PictureSize.of("không phải ảnh, chỉ là chữ".getBytes(UTF_8))).isNull();
    }

    private static String text(String... parts) throws Exception {
        var letter =
                "From: a@so.vn\r\nSubject: Thu\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=vk\r\n"
                        + "\r\n--vk\r\n" + String.join("\r\n--vk\r\n", parts) + "\r\n--vk--\r\n";
        var read = new AllowedReaders(LIMITS)
                .text(new Request(1, Request.Kind.TEXT, "message/rfc822", letter.getBytes(UTF_8), null), (_, _) -> {});
        return String.join("\n", Packed.unpackPages(read.texts())) + Packed.unpack(read.html());
    }
}
