package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies in a folder that is dropped, and what becomes of files when they were kept, asked of the script alone. */
class UploadFatesTests {
    /** A folder in which a file and another folder lie, of which one file cannot be read. */
    private static final String FOLDER = """
            () => {
              const file = (name, bad) => ({ name, isFile: true,
                file: (good, no) => (bad ? no(new Error('locked')) : good(new File([name], name))) });
              const folder = (name, ...inside) => ({ name, isDirectory: true, createReader: () => {
                let asked = 0;
                return { readEntries: (good) => good(asked++ ? [] : inside) };
              } });
              const dropped = folder('ho so', file('mot.txt'), folder('dot 1', file('hai.txt'), file('ba.txt', true)));
              const drop = new Event('drop', { bubbles: true, cancelable: true });
              Object.defineProperty(drop, 'dataTransfer', { value: { items: [{ kind: 'file', webkitGetAsEntry: () => dropped }] } });
              document.querySelector('.vk-drop').dispatchEvent(drop);
            }""";

    private final List<String> folders = new ArrayList<>();
    private ScriptPage scripts;

    @BeforeEach
    void open() {
        scripts = new ScriptPage("<vk-upload target=\"/send\" follow=\"/fates\" many></vk-upload>");
        scripts.page.route("**/send", this::keep);
        scripts.page.route(
                "**/fates",
                asked -> json(
                        asked,
                        "[{\"link\":\"/d/hai.txt\",\"away\":true,\"last\":true,\"text\":\"put away\"},"
                                + "{\"link\":\"/d/mot.txt\",\"away\":false,\"last\":true,\"text\":\"found\"}]"));
        scripts.open("""
                async () => {
                  await import('/upload.js');
                  window.known = 0;
                  const box = document.querySelector('vk-upload');
                  box.addEventListener('known', () => known++);
                  box.words = { kept: 'kept', unreadable: 'unreadable', open: 'open' };
                }""");
    }

    @AfterEach
    void close() {
        scripts.close();
    }

    @Test
    void each_file_of_a_folder_is_sent_with_where_it_lay_and_one_that_cannot_be_read_is_told() {
        scripts.page.evaluate(FOLDER);

        assertThat(line("mot.txt").locator("small")).hasText("ho so");
        assertThat(line("hai.txt").locator("small")).hasText("ho so/dot 1");
        assertThat(line("ba.txt")).containsText("unreadable locked");
        assertThat(line("ba.txt")).hasAttribute("data-state", "failed");
        assertThat(line("mot.txt")).containsText("found");
        assertThat(line("hai.txt")).containsText("put away");
        assertThat(folders).containsExactlyInAnyOrder("ho%20so", "ho%20so%2Fdot%201");
    }

    @Test
    void a_kept_file_is_followed_until_its_last_word_be_it_that_it_was_put_away() {
        scripts.page.evaluate(FOLDER);

        assertThat(line("hai.txt")).containsText("put away");
        assertThat(line("hai.txt")).hasAttribute("data-state", "refused");
        assertThat(line("hai.txt").locator("a")).hasCount(0);
        assertThat(line("mot.txt")).containsText("found");
        assertThat(line("mot.txt").locator("a")).hasAttribute("href", "/d/mot.txt");
        assertThat(scripts.page.evaluate("known > 0")).isEqualTo(true);
    }

    private Locator line(String file) {
        return scripts.page.locator(".vk-files li").filter(new Locator.FilterOptions().setHasText(file));
    }

    private void keep(Route route) {
        var name = route.request().headers().get("x-name");
        folders.add(route.request().headers().get("x-folder"));
        json(route, "{\"state\":\"KEPT\",\"text\":\"\",\"link\":\"/d/" + name + "\",\"inside\":[]}");
    }

    private static void json(Route route, String body) {
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(body));
    }
}
