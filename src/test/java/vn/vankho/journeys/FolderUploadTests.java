package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.identity.Role;

/** A whole folder comes in with the folders inside it, and each file knows where it lay. */
class FolderUploadTests extends BrowserJourney {
    @TempDir
    Path temporary;

    private final String token = UUID.randomUUID().toString();
    private Path folder;
    private Page page;

    @BeforeEach
    void open() throws IOException {
        folder = temporary.resolve("Hồ sơ ISO 2026");
        var inside = Files.createDirectories(folder.resolve("Đợt 1"));
        JourneyFiles.write(folder, "mục lục.txt", "mục lục " + token);
        JourneyFiles.write(inside, "phiếu.txt", "phiếu " + token);
        page = signedIn(person("Nguyễn Thị Lan", Role.CLERK));
        page.navigate("/" + DocumentRoutes.UPLOAD);
        page.locator(".vk-page > vk-upload").waitFor();
    }

    @Test
    void a_chosen_folder_keeps_its_paths() {
        page.locator("vk-upload input[webkitdirectory]").setInputFiles(folder);

        bothAreKeptWithTheirPaths();
    }

    @Test
    void a_dropped_folder_keeps_its_paths() {
        drop(folder);

        bothAreKeptWithTheirPaths();
    }

    private void bothAreKeptWithTheirPaths() {
        assertThat(page.locator(".vk-files li[data-state=kept]")).hasCount(2);
        assertThat(line("mục lục.txt").locator("small")).hasText("Hồ sơ ISO 2026");
        assertThat(line("phiếu.txt").locator("small")).hasText("Hồ sơ ISO 2026/Đợt 1");

        var document = page.waitForPopup(() -> line("phiếu.txt").locator("a").click());
        document.locator("vaadin-tab", new Page.LocatorOptions().setHasText("Phiên bản"))
                .click();
        assertThat(document.locator("vaadin-tabsheet")).containsText("Thư mục gốc: Hồ sơ ISO 2026/Đợt 1");
    }

    private Locator line(String file) {
        return page.locator(".vk-files li").filter(new Locator.FilterOptions().setHasText(file));
    }

    /** What a file manager does: only the browser itself can make a drop that holds a folder. */
    private void drop(Path dropped) {
        var place = page.locator(".vk-drop").boundingBox();
        var files = new JsonArray();
        files.add(dropped.toString());
        var data = new JsonObject();
        data.add("items", new JsonArray());
        data.add("files", files);
        data.addProperty("dragOperationsMask", 1);
        var protocol = page.context().newCDPSession(page);
        for (var type : List.of("dragEnter", "dragOver", "drop")) {
            var event = new JsonObject();
            event.addProperty("type", type);
            event.addProperty("x", place.x + place.width / 2);
            event.addProperty("y", place.y + 20);
            event.add("data", data);
            protocol.send("Input.dispatchDragEvent", event);
        }
    }
}
