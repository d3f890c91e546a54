package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.vankho.document.AccessLevel;

/** Batches one behind the other on the page of uploads: what is said of each, and where its lines stand. */
class UploadBatchTests extends UploadJourney {
    @Test
    void files_that_wait_keep_the_access_level_that_was_chosen_before_they_were_dropped() throws IOException {
        page.locator("vaadin-details-summary").click();
        choose("Giới hạn");
        var held = new ArrayList<Route>();
        page.route("**/VAADIN/dynamic/**", request -> {
            if (request.request().headers().containsKey("x-name")) held.add(request);
            else request.resume();
        });
        drop(text("một.txt"), text("hai.txt"), text("ba.txt"), text("bốn.txt"), zip("hồ sơ.zip", "năm.txt", "sáu.txt"));
        assertThat(page.locator(".vk-files li[data-state=sending]")).hasCount(3);

        choose("Công khai");
        page.unroute("**/VAADIN/dynamic/**");
        held.forEach(Route::resume);
        assertThat(page.locator(".vk-files li[data-state=kept]")).hasCount(6);
        drop(text("bảy.txt"));
        assertThat(page.locator(".vk-files li[data-state=kept]")).hasCount(7);

        for (var name : List.of("một.txt", "hai.txt", "ba.txt", "bốn.txt", "năm.txt", "sáu.txt"))
            assertThat(access(name)).as(name).isEqualTo(AccessLevel.RESTRICTED);
        assertThat(access("bảy.txt")).isEqualTo(AccessLevel.PUBLIC);
    }

    @Test
    void the_lines_of_what_lay_in_an_archive_stand_below_it() throws IOException {
        drop(zip("hồ sơ.zip", "trong 1.txt", "trong 2.txt"), text("sau một.txt"), text("sau hai.txt"));

        assertThat(page.locator(".vk-files li[data-state=kept]")).hasCount(4);
        assertThat(page.locator(".vk-files b"))
                .hasText(new String[] {"hồ sơ.zip", "trong 1.txt", "trong 2.txt", "sau một.txt", "sau hai.txt"});
    }

    @Test
    void a_folder_without_files_is_told_as_one() {
        page.evaluate("document.querySelector('.vk-drop').dispatchEvent("
                + "new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer: new DataTransfer()}))");

        assertThat(page.locator(".vk-nothing")).containsText("Không có tệp nào");
        drop(text("một.txt"));
        assertThat(page.locator(".vk-nothing")).isHidden();
    }

    private void drop(FilePayload... files) {
        page.locator("vk-upload input[type=file]").first().setInputFiles(files);
    }

    private FilePayload text(String name) {
        return new FilePayload(name, "text/plain", (name + token).getBytes(UTF_8));
    }

    private FilePayload zip(String name, String... inside) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var one : inside) {
                zip.putNextEntry(new ZipEntry(one));
                zip.write((one + token).getBytes(UTF_8));
            }
        }
        return new FilePayload(name, "application/zip", packed.toByteArray());
    }

    private AccessLevel access(String file) {
        return kept(page.locator(".vk-files li")
                        .filter(new Locator.FilterOptions()
                                .setHas(page.getByText(file, new Page.GetByTextOptions().setExact(true)))))
                .access();
    }
}
