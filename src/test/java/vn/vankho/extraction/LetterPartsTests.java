package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.TestUnpacking;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.shared.Texts;

/** Which parts of a letter are files of their own, and how they are called. */
class LetterPartsTests {
    private static final String TEXT = "Content-Type: text/plain\r\n\r\nKính gửi";

    @TempDir
    Path folder;

    @Test
    void a_file_has_its_name_in_either_field() throws Exception {
        assertThat(
                        files(
                                TEXT,
                                "Content-Disposition: attachment; filename=\"=?UTF-8?Q?K=E1=BA=BF_ho=E1=BA=A1ch.txt?=\"\r\n\r\na",
                                "Content-Type: application/pdf; name=\"b.pdf\"\r\n\r\nb",
                                "Content-Type: text/plain\r\nContent-Disposition: attachment;\r\n filename*=UTF-8''c%20%C4%91.txt\r\n\r\nc"))
                .containsExactly("Kế hoạch.txt=a", "b.pdf=b", "c đ.txt=c");
    }

    @Test
    void a_scan_that_a_phone_sends_in_the_text_is_a_file() throws Exception {
        assertThat(
                        files(
                                TEXT,
                                "Content-Type: image/jpeg; name=\"IMG_0001.jpg\"\r\nContent-Disposition: inline; filename=\"IMG_0001.jpg\"\r\n\r\nscan",
                                "Content-Type: image/jpeg\r\nContent-Disposition: inline\r\nContent-ID: <lạ@may>\r\n\r\nscan 2"))
                .containsExactly("IMG_0001.jpg=scan", "Ảnh trong thư 2.jpeg=scan 2");
    }

    @Test
    void a_picture_that_the_page_shows_is_none_wherever_the_page_stands() throws Exception {
        assertThat(
                        files(
                                "Content-Type: image/png; name=\"logo.png\"\r\nContent-ID: <logo@so.vn>\r\nContent-Disposition: inline\r\n\r\nlogo",
                                "Content-Type: text/html\r\n\r\n<img src=\"cid:logo@so.vn\">",
                                "Content-Type: image/png; name=\"gửi.png\"\r\nContent-ID: <logo@so.vn>\r\nContent-Disposition: attachment\r\n\r\nbản gửi"))
                .containsExactly("gửi.png=bản gửi");
    }

    @Test
    void a_scan_that_was_pasted_into_the_page_is_a_file_and_the_logo_beside_it_none() throws Exception {
        assertThat(files(
                        "Content-Type: text/html\r\n\r\n<img src=\"cid:logo@so.vn\"><img src='cid:scan@so.vn'>",
                        picture("logo.png", "logo@so.vn", 300, 90),
                        picture("image001.png", "scan@so.vn", 800, 1130)))
                .singleElement()
                .asString()
                .startsWith("Ảnh trong thư 1.png=");
    }

    private static String picture(String name, String id, int width, int height) throws Exception {
        return "Content-Type: image/png; name=\"" + name + "\"\r\nContent-ID: <" + id
                + ">\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder()
                        .encodeToString(DrawnPage.png(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB)));
    }

    @Test
    void a_file_without_a_name_is_named_by_what_it_is() throws Exception {
        assertThat(files(
                        TEXT,
                        "Content-Type: application/pdf\r\n\r\n%PDF",
                        "Content-Type: message/rfc822\r\n\r\nFrom: a@so.vn\r\n\r\nthư",
                        "Content-Disposition: attachment\r\n\r\ngì đó"))
                .containsExactly(
                        "Tệp đính kèm 1.pdf=%PDF",
                        "Thư đính kèm 2.eml=From: a@so.vn\r\n\r\nthư", "Tệp đính kèm 3.txt=gì đó");
    }

    @Test
    void a_letter_in_a_letter_is_called_by_its_subject() throws Exception {
        var encoded = "Subject: =?UTF-8?Q?V/v_h=E1=BB=97_tr=E1=BB=A3?=\r\n =?UTF-8?Q?_c=C3=A1_tra?=\r\n\r\nthư";
        assertThat(files(
                        TEXT,
                        "Content-Type: message/rfc822\r\n\r\n" + encoded,
                        "Content-Type: message/rfc822\r\n\r\nSubject: Giống lúa\r\n\r\nthư"))
                .containsExactly("V-v hỗ trợ cá tra.eml=" + encoded, "Giống lúa.eml=Subject: Giống lúa\r\n\r\nthư");
    }

    @Test
    void the_pictures_of_a_saved_web_page_are_part_of_it() throws Exception {
        assertThat(files(
                        "Content-Type: text/html\r\nContent-Location: http://so.vn/\r\n\r\n<p>",
                        "Content-Type: image/png\r\nContent-Location: http://so.vn/a.png\r\n\r\nảnh",
                        "Content-Type: text/css\r\nContent-Location: http://so.vn/a.css\r\n\r\n*{}"))
                .isEmpty();
    }

    private List<String> files(String... parts) throws Exception {
        var letter = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=vk\r\n\r\n--vk\r\n"
                + String.join("\r\n--vk\r\n", parts) + "\r\n--vk--\r\n";
        var unpacking = new TestUnpacking();
        new FileParts(new Texts(), null)
                .unpack(Files.write(folder.resolve("thư.eml"), letter.getBytes(UTF_8)), "thư.eml", unpacking.parts);
        return unpacking.seen;
    }
}
