package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.PortalWithPeople;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.Quarantine;
import vn.vankho.document.QuarantineReason;
import vn.vankho.document.Quarantined;
import vn.vankho.document.TestDocuments;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** A letter whose attachment bears a mark of secrecy, from the upload to what an operator does with it. */
class LetterSecrecyTests extends PortalWithPeople {
    @Autowired
    Documents documents;

    @Autowired
    ExtractedTexts texts;

    @Autowired
    Quarantine quarantine;

    @Test
    void a_letter_goes_with_the_attachment_that_bears_the_mark_and_comes_back_with_it() {
        var clerk = somebody("Nguyễn Thị Thư", Role.CLERK);
        var operator = somebody("Quản Trị", Role.ADMINISTRATOR);
        var id = TestDocuments.keep(
                documents,
                "Thư mời.eml",
                letter("Kính gửi " + System.nanoTime(), "MẬT\n\nSố: 12/BC-SKHCN\n\nBÁO CÁO " + System.nanoTime())
                        .getBytes(UTF_8),
                TestDocuments.data("Thư mời họp", AccessLevel.INTERNAL),
                clerk);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(held(operator, id))
                        .extracting(Quarantined::reason)
                        .isNotNull());

        var letter = held(operator, id);
        assertThat(letter.reason()).isEqualTo(new QuarantineReason("MẬT", "báo cáo.txt"));
        assertThat(texts.pages(letter.version())).isEmpty();
        var bearer = quarantine.list(0, 200, operator.viewer()).rows().stream()
                .filter(one -> one.along().contains("Thư mời họp"))
                .findFirst()
                .orElseThrow();
        quarantine.release(bearer.version(), "ví dụ trong bài giảng", operator.viewer());

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(texts.pages(letter.version()))
                        .singleElement()
                        .satisfies(page -> assertThat(page.text())
                                .contains("Kính gửi", "báo cáo.txt")
                                .doesNotContain("BC-SKHCN")));
        assertThat(documents.look(id, clerk.viewer()).data().title()).isEqualTo("Thư mời họp");
    }

    @Test
    void what_is_wrapped_in_a_winmail_or_pasted_into_the_page_puts_its_letter_away() throws Exception {
        var clerk = somebody("Nguyễn Thị Thư", Role.CLERK);
        var operator = somebody("Quản Trị", Role.ADMINISTRATOR);
        var secret = "MẬT\n\nSố: 12/BC-SKHCN\n\nBÁO CÁO " + System.nanoTime();
        var wrapped = WrappedLetterTests.letter(
                new WinmailFile().attach("bao cao.txt", secret.getBytes(UTF_8)).bytes());
        putAway(wrapped, "bao cao.txt", clerk, operator);

        assumeThat(DrawnPage.tesseract()).as("tesseract on this machine").isPresent();
        var scan = DrawnPage.of(
                List.of(
                        "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
                        "TỐI MẬT",
                        "Số: " + System.nanoTime() % 10_000 + "/BC-SKHCN",
                        "BÁO CÁO"),
                0,
                false);
        putAway(pasted(DrawnPage.png(scan)), "Ảnh trong thư 1.png", clerk, operator);
    }

    private void putAway(byte[] letter, String bearer, Person clerk, Person operator) {
        var data = TestDocuments.data("Thư " + System.nanoTime(), AccessLevel.INTERNAL);
        var id = TestDocuments.keep(documents, "Thư.eml", letter, data, clerk);
        await().atMost(Duration.ofSeconds(120))
                .untilAsserted(() -> assertThat(held(operator, id))
                        .extracting(held -> held.reason().bearer())
                        .isEqualTo(bearer));
    }

    private static byte[] pasted(byte[] png) {
        return ("From: a@so.vn\r\nSubject: Thu\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=vk\r\n\r\n"
                        + "--vk\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Kính gửi</p><img src=\"cid:image001.png@01\">"
                        + "\r\n--vk\r\nContent-Type: image/png; name=\"image001.png\"\r\nContent-ID: <image001.png@01>\r\n"
                        + "Content-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(png) + "\r\n--vk--\r\n")
                .getBytes(UTF_8);
    }

    private Quarantined held(Person operator, DocumentId document) {
        return quarantine.list(0, 200, operator.viewer()).rows().stream()
                .filter(one -> one.document().equals(document))
                .findFirst()
                .orElse(null);
    }

    private static String letter(String text, String attached) {
        return "From: a@so.vn\r\nSubject: Thu\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=vk\r\n\r\n"
                + "--vk\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text
                + "\r\n--vk\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + "Content-Disposition: attachment; filename=\"=?UTF-8?Q?b=C3=A1o_c=C3=A1o.txt?=\"\r\n\r\n" + attached
                + "\r\n--vk--\r\n";
    }
}
