package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list below the box of uploads and when its files are sent, asked of the script alone. */
class UploadListTests {
    private static final String WORDS = "['files', 'opened', 'refused', 'more', 'waiting', 'sending', 'kept']";

    private final List<String> sent = new ArrayList<>();
    private ScriptPage scripts;

    @BeforeEach
    void open() {
        scripts = new ScriptPage("<vk-upload target=\"/send\" many></vk-upload>");
        scripts.page.route("**/send", this::answer);
    }

    @AfterEach
    void close() {
        scripts.close();
    }

    @Test
    void files_behind_a_large_archive_are_told_what_became_of_them() {
        upload();
        drop("hồ sơ.zip", "một.exe", "hai.exe");

        assertThat(scripts.page.locator(".vk-files li[data-state=refused]")).hasCount(2);
        assertThat(line("hai.exe")).containsText("không nhận");
        assertThat(line("hai.exe").locator("button")).isHidden();
        assertThat(scripts.page.locator(".vk-more")).containsText("51");
    }

    @Test
    void nothing_is_sent_before_the_server_has_heard_of_the_drop() {
        scripts.page.addInitScript("window.drops = []");
        upload();
        scripts.page.evaluate("""
                () => {
                  const box = document.querySelector('vk-upload');
                  box.setAttribute('told', '');
                  box.addEventListener('dropped', (event) => drops.push(event.detail));
                }""");
        drop("một.exe");
        assertThat(line("một.exe")).containsText("waiting");
        assertThat(sent).isEmpty();

        scripts.page.evaluate("document.querySelector('vk-upload').go(drops[0])");
        assertThat(line("một.exe")).containsText("không nhận");
    }

    private void upload() {
        scripts.open("""
                async () => {
                  await import('/upload.js');
                  const words = Object.fromEntries(%s.map((word) => [word, word]));
                  words.more = '{n}';
                  document.querySelector('vk-upload').words = words;
                }""".formatted(WORDS));
    }

    private void drop(String... names) {
        var files = IntStream.range(0, names.length)
                .mapToObj(at -> new FilePayload(names[at], "", new byte[] {1}))
                .toArray(FilePayload[]::new);
        scripts.page.locator("vk-upload input[type=file]").first().setInputFiles(files);
    }

    private Locator line(String file) {
        return scripts.page.locator(".vk-files li").filter(new Locator.FilterOptions().setHasText(file));
    }

    /** Of an archive, that 250 files lay in it; of all else, that it is not taken. */
    private void answer(Route route) {
        var name = route.request().headers().get("x-name");
        sent.add(name);
        var inside = IntStream.range(0, 250)
                .mapToObj(no -> "{\"name\":\"" + no + ".txt\",\"folder\":\"\",\"state\":\"KEPT\",\"text\":\"\"}")
                .collect(Collectors.joining(","));
        route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json")
                .setBody(
                        name.endsWith(".zip")
                                ? "{\"state\":\"OPENED\",\"text\":\"\",\"inside\":[" + inside + "]}"
                                : "{\"state\":\"REFUSED\",\"text\":\"không nhận\",\"inside\":[]}"));
    }
}
