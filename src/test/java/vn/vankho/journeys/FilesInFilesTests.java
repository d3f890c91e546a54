package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.identity.Role;

/** Files that hold others, as a clerk drops them: an archive and a letter. */
class FilesInFilesTests extends BrowserJourney {
    @TempDir
    Path folder;

    private final String token = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void an_archive_gets_a_line_for_each_file_and_a_letter_leads_to_its_attachment_and_back() throws IOException {
        var page = signedIn(person("Nguyễn Thị Lan", Role.CLERK));
        page.navigate("/" + DocumentRoutes.UPLOAD);
        page.locator(".vk-page > vk-upload").waitFor();

        page.locator("vk-upload input[type=file]")
                .first()
                .setInputFiles(JourneyFiles.write(folder, "Hồ sơ.zip", archive()));

        assertThat(line(page, "Hồ sơ.zip").first()).containsText("3 tệp bên trong");
        assertThat(line(page, "Kế hoạch.txt")).containsText("Kế hoạch.txt");
        assertThat(page.locator(".vk-files li[data-state=kept]")).hasCount(2);
        assertThat(page.locator(".vk-files li[data-state=refused]")).containsText("rỗng (0 byte)");

        var letter =
                page.waitForPopup(() -> line(page, "Thư mời.eml").locator("a").click());
        // the first page of a fresh window, on a machine that reads what was just sent
        assertThat(letter.locator(".vk-attachments"))
                .containsText("Tệp đính kèm (2)", new ContainsTextOptions().setTimeout(60_000));
        assertThat(letter.locator(".vk-attachments .vk-refusal")).containsText(".exe");
        letter.locator(".vk-attachments a").click();
        assertThat(letter.locator("h1.vk-document-title")).hasText("Danh sách");
        assertThat(letter.locator(".vk-attachments")).containsText("Đính kèm thư");
        letter.locator(".vk-attachments a").click();
        assertThat(letter.locator(".vk-attachments")).containsText("Tệp đính kèm (2)");
        assertThat(browser.errors).as("errors of scripts").isEmpty();
    }

    private byte[] archive() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("A/Kế hoạch.txt"));
            zip.write(("Kế hoạch " + token).getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("A/Rỗng.txt"));
            zip.putNextEntry(new ZipEntry("Thư mời.eml"));
            zip.write(("""
                    From: a@so.vn
                    To: b@so.vn
                    Subject: Moi hop %s
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="e"

                    --e
                    Content-Type: text/plain; charset=utf-8

                    Kính gửi
                    --e
                    Content-Type: text/plain; charset=utf-8
                    Content-Disposition: attachment; filename*=UTF-8''Danh%%20s%%C3%%A1ch.txt

                    Danh sách %s
                    --e
                    Content-Type: application/octet-stream
                    Content-Disposition: attachment; filename="tro.exe"

                    MZ
                    --e--
                    """.formatted(token, token)).replace("\n", "\r\n").getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static Locator line(Page page, String file) {
        return page.locator(".vk-files li").filter(new Locator.FilterOptions().setHasText(file));
    }
}
