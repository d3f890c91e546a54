package vn.vankho.search.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.PortalWithPeople;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** A scan pasted into a letter is not seen in the view of the letter before its file is open. */
class HeldPicturesTests extends PortalWithPeople {
    @Autowired
    DocumentParts parts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_pasted_scan_is_held_back_until_somebody_has_looked_at_its_file() throws Exception {
        assumeThat(DrawnPage.tesseract()).as("tesseract on this machine").isPresent();
        var clerk = somebody("Văn Thư Dán Ảnh", Role.CLERK);
        var reader = somebody("Chuyên Viên Đọc Thư", Role.STAFF);
        var scan = DrawnPage.png(DrawnPage.of(List.of("Trang dán " + System.nanoTime()), 0, false));
        var letter = TestDocuments.keep(
                parts.documents(), "thu.eml", letter(scan), TestDocuments.data("Thư", AccessLevel.INTERNAL), clerk);
        settled(letter, clerk);
        var view = parts.documents().look(letter, reader.viewer());
        var body = parts.texts().readingView(view.current().id()).orElseThrow();
        var file = parts.attachments()
                .of(letter, clerk.viewer())
                .files()
                .getFirst()
                .document();
        settled(file.id(), clerk);

        assertThat(body).contains("src=\"data:image/");
        assertThat(HeldPictures.mustWait(body, view, parts, reader.viewer())).isFalse();
        jdbc.sql("delete from version_read where version_id = (select current_version from document where id = :id)")
                .param("id", file.id().value())
                .update();

        assertThat(HeldPictures.mustWait(body, view, parts, reader.viewer())).isTrue();
        assertThat(HeldPictures.mustWait(body, view, parts, clerk.viewer())).isFalse();
        assertThat(HeldPictures.without(body)).contains("Kính gửi", "<img").doesNotContain("data:");
    }

    private void settled(DocumentId id, Person person) {
        await().atMost(Duration.ofSeconds(120))
                .until(() -> parts.documents().look(id, person.viewer()).steps().stream()
                        .allMatch(step -> step.state() != StepState.WAITING && step.state() != StepState.RUNNING));
    }

    private static byte[] letter(byte[] png) {
        return ("From: a@so.vn\r\nSubject: Thu\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=vk\r\n\r\n"
                        + "--vk\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Kính gửi</p><img src=\"cid:image001.png@01\">"
                        + "\r\n--vk\r\nContent-Type: image/png; name=\"image001.png\"\r\nContent-ID: <image001.png@01>\r\n"
                        + "Content-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(png) + "\r\n--vk--\r\n")
                .getBytes(UTF_8);
    }
}
