package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.IncomingFile;
import vn.vankho.document.Kept;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** What the line of a file says when things go on behind the page: steps of work, marks, sessions. */
class UploadLinesTests extends BrowserJourney {
    private static final int MANY = 10;

    @Autowired
    Documents documents;

    @TempDir
    Path folder;

    private final String token = UUID.randomUUID().toString();
    private Person clerk;
    private Page page;

    @BeforeEach
    void open() {
        clerk = person("Nguyễn Thị Lan", Role.CLERK);
        page = signedIn(clerk);
    }

    @Test
    void versions_are_taken_while_the_page_is_filled_anew_by_the_work_on_those_before() {
        var refused = new ArrayList<String>();
        page.onResponse(answer -> {
            // a text that a page asked for while it was being filled anew is shown by nobody any more
            boolean sent = !answer.request().method().equals("GET");
            if (sent && answer.status() >= 400) refused.add(answer.status() + " " + answer.url());
        });
        openVersions();
        for (int i = 1; i <= MANY; i++) {
            send("ban " + i + ".txt", "SỞ KHOA HỌC\nSố: " + i + "/KH-SO\nKẾ HOẠCH\nVề việc " + i + " " + token);
            assertThat(line("ban " + i + ".txt")).containsText("Đã lưu");
        }
        assertThat(refused).isEmpty();
        assertThat(page.locator("vaadin-tabsheet")).containsText("Phiên bản " + (MANY + 1));
    }

    @Test
    void a_page_whose_session_is_over_says_so() {
        openVersions();
        page.context().clearCookies();

        send("sau.txt", "nội dung " + token);

        assertThat(line("sau.txt")).containsText("không còn hiệu lực");
    }

    @Test
    void a_file_with_a_secrecy_mark_is_told_as_one_when_it_has_been_read() {
        page.navigate("/" + DocumentRoutes.UPLOAD);
        send("mat.txt", "MẬT\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\nKẾ HOẠCH\nmật " + token);
        send("thuong.txt", "SỞ KHOA HỌC VÀ CÔNG NGHỆ\nKẾ HOẠCH\nthường " + token);

        var patience = new ContainsTextOptions().setTimeout(60_000);
        assertThat(line("mat.txt")).containsText("cách ly vì trang đầu có dấu “MẬT”", patience);
        assertThat(line("mat.txt")).containsText("Luật Bảo vệ bí mật nhà nước");
        assertThat(line("mat.txt").locator("a")).hasCount(0);
        assertThat(line("thuong.txt")).containsText("Đã lưu và đọc chữ", patience);
        assertThat(line("thuong.txt").locator("a")).hasCount(1);
    }

    @Test
    void a_letter_is_told_as_put_away_when_a_file_in_it_has_a_mark() {
        page.navigate("/" + DocumentRoutes.UPLOAD);
        send("thư.eml", """
                From: a@songthuong.example
                Subject: Chuong trinh %1$s
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/plain; charset=UTF-8

                Gửi kèm %1$s
                --b
                Content-Type: text/plain; charset=UTF-8
                Content-Disposition: attachment; filename="ke hoach.txt"

                MẬT
                SỞ KHOA HỌC VÀ CÔNG NGHỆ
                KẾ HOẠCH
                %1$s
                --b--
                """.formatted(token));

        assertThat(line("thư.eml")).containsText("cách ly", new ContainsTextOptions().setTimeout(60_000));
        assertThat(line("thư.eml").locator("a")).hasCount(0);
        assertThat(page.locator(".vk-files li[data-state=refused]")).hasCount(1);
    }

    @Test
    void the_line_of_a_new_version_goes_on_until_it_has_been_read() {
        openVersions();
        send("mat.txt", "TỐI MẬT\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\nKẾ HOẠCH\nmật " + token);
        var patience = new ContainsTextOptions().setTimeout(60_000);
        assertThat(line("mat.txt")).containsText("phiên bản 2) bị cách ly vì trang đầu có dấu “TỐI MẬT”", patience);
        assertThat(line("mat.txt").locator("a")).hasCount(0);

        send("thuong.txt", "SỞ KHOA HỌC VÀ CÔNG NGHỆ\nKẾ HOẠCH\nthường " + token);
        assertThat(line("thuong.txt")).containsText("Đã lưu và đọc chữ", patience);
    }

    @Test
    void what_lay_in_an_archive_is_followed_until_it_has_been_read() throws Exception {
        page.navigate("/" + DocumentRoutes.UPLOAD);
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("mật trong zip.txt"));
            zip.write(("TỐI MẬT\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\nKẾ HOẠCH\n" + token).getBytes(UTF_8));
        }

        page.locator("vk-upload input[type=file]").first().setInputFiles(new FilePayload[] {
            new FilePayload("hồ sơ.zip", "application/zip", packed.toByteArray())
        });

        assertThat(line("mật trong zip.txt")).containsText("cách ly", new ContainsTextOptions().setTimeout(60_000));
        assertThat(line("mật trong zip.txt").locator("a")).hasCount(0);
    }

    @Test
    void what_lay_in_an_archive_is_counted_and_what_can_only_fail_again_is_not_tried_again() throws Exception {
        page.navigate("/" + DocumentRoutes.UPLOAD);
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var name : new String[] {"một.txt", "hai.txt"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((name + token).getBytes(UTF_8));
            }
        }
        page.locator("vk-upload input[type=file]").first().setInputFiles(new FilePayload[] {
            new FilePayload("hồ sơ.zip", "application/zip", packed.toByteArray()),
            new FilePayload("hóa đơn \u202Efdp.exe", "", new byte[] {'M', 'Z'}),
            new FilePayload("rỗng.txt", "text/plain", new byte[0])
        });

        assertThat(page.locator(".vk-sum span")).hasText("4/4 tệp xong · 2 đã lưu · 0 đã có · 2 không lưu được");
        assertThat(page.locator(".vk-files b")
                        .getByText("hóa đơn fdp.exe", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(page.locator(".vk-files li[data-state=refused]")).hasCount(2);
        assertThat(page.locator(".vk-files [data-do=retry]")).hasCount(0);
        assertThat(page.locator("[data-do=retryAll]")).isHidden();
    }

    @Test
    void a_file_on_its_way_keeps_its_button_beside_its_name() {
        page.navigate("/" + DocumentRoutes.UPLOAD);
        // answered by nobody: the file stays on its way
        page.route("**/VAADIN/dynamic/**", request -> {
            if (!request.request().headers().containsKey("x-name")) request.resume();
        });
        send("lâu.txt", "nội dung " + token);

        var line = page.locator(".vk-files li[data-state=sending]");
        var button = line.locator("button").boundingBox();
        assertThat(line.locator("progress")).isVisible();
        assertThat(button.y)
                .as("the button is above the bar")
                .isLessThan(line.locator("progress").boundingBox().y);
        assertThat(button.x)
                .as("and at the right end")
                .isGreaterThan(line.locator("b").boundingBox().x + 300);
    }

    @Test
    void what_is_on_its_way_can_be_stopped_one_by_one_and_all_together() {
        page.navigate("/" + DocumentRoutes.UPLOAD);
        page.route("**/VAADIN/dynamic/**", request -> {
            if (!request.request().headers().containsKey("x-name")) request.resume();
        });
        for (var name : new String[] {"một.txt", "hai.txt", "ba.txt"}) send(name, name + token);

        page.locator(".vk-files li[data-state=sending] button").first().click();
        assertThat(line("một.txt")).containsText("Đã hủy, tệp chưa được lưu.");
        page.locator("[data-do=cancelAll]").click();

        assertThat(page.locator(".vk-files li[data-state=cancelled]")).hasCount(3);
        assertThat(page.locator("[data-do=cancelAll]")).isHidden();
        assertThat(page.locator("[data-do=retryAll]")).isVisible();
    }

    /** The portal keeps a file that it has whole, whoever goes away meanwhile. */
    @Test
    void what_the_server_has_whole_is_not_told_as_cancelled() {
        page.addInitScript("""
                window.XMLHttpRequest = class extends XMLHttpRequest {
                  setRequestHeader(name, value) {
                    this.isFile ||= name === 'X-Name';
                    super.setRequestHeader(name, value);
                  }
                  send(body) {
                    // all bytes are sent, and the answer is long in coming
                    if (this.isFile) setTimeout(() => this.upload.dispatchEvent(new ProgressEvent('load')));
                    else super.send(body);
                  }
                };""");
        page.navigate("/" + DocumentRoutes.UPLOAD);
        send("lớn.txt", "nội dung " + token);

        assertThat(line("lớn.txt")).containsText("Đã tải lên xong, đang lưu");
        assertThat(line("lớn.txt").locator("button")).isHidden();
    }

    @Test
    void who_presses_enter_when_asked_to_leave_stays_and_loses_nothing() {
        page.navigate("/" + DocumentRoutes.UPLOAD);
        page.route("**/VAADIN/dynamic/**", request -> {
            if (!request.request().headers().containsKey("x-name")) request.resume();
        });
        for (var key : new String[] {"Enter", "Escape"}) {
            send(key + ".txt", "nội dung " + token);
            assertThat(page.locator(".vk-files li[data-state=sending]").first()).isVisible();
            page.locator("vaadin-side-nav-item[path='" + DocumentRoutes.LIST + "']")
                    .click();
            assertThat(button("Ở lại")).isFocused();
            page.keyboard().press(key);
            assertThat(button("Ở lại")).isHidden();
            assertThat(page).hasURL(Pattern.compile(".*/" + DocumentRoutes.UPLOAD + "$"));
        }

        page.locator("vaadin-side-nav-item[path='" + DocumentRoutes.LIST + "']").click();
        button("Rời trang").click();
        assertThat(page).hasURL(Pattern.compile(".*/" + DocumentRoutes.LIST + "$"));
    }

    private Locator button(String words) {
        return page.locator("vaadin-button", new Page.LocatorOptions().setHasText(words));
    }

    private void openVersions() {
        var file = new IncomingFile("ban 0.txt", "", new ByteArrayInputStream(("bản đầu " + token).getBytes(UTF_8)));
        var kept = (Kept.NewDocument) documents.keep(file, null, clerk.viewer());
        page.navigate("/" + DocumentRoutes.page(kept.document()));
        page.locator("vaadin-tab", new Page.LocatorOptions().setHasText("Phiên bản"))
                .click();
    }

    private void send(String name, String text) {
        page.locator("vk-upload input[type=file]").first().setInputFiles(JourneyFiles.write(folder, name, text));
    }

    private Locator line(String file) {
        return page.locator(".vk-files li")
                .filter(new Locator.FilterOptions().setHasText(file))
                .locator(".vk-file-state");
    }
}
