package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** What the form says in the moment of a drop holds for all that was dropped: what is said later does not, and what is being typed does. */
class DroppedFormTests extends BrowserJourney {
    /** A folder on the network: it tells what lies in it when {@code tell} is called. */
    private static final String SLOW_FOLDER = """
            (text) => {
              const file = { name: 'trong.txt', isFile: true, file: (good) => good(new File([text], 'trong.txt')) };
              const told = new Promise((tell) => (window.tell = tell));
              let asked = 0;
              const reader = { readEntries: (good) => (asked++ ? good([]) : told.then(() => good([file]))) };
              const folder = { name: 'Hồ sơ', isDirectory: true, createReader: () => reader };
              const drop = new Event('drop', { bubbles: true, cancelable: true });
              Object.defineProperty(drop, 'dataTransfer', { value: { items: [{ kind: 'file', webkitGetAsEntry: () => folder }] } });
              document.querySelector('.vk-drop').dispatchEvent(drop);
            }""";

    /** As a browser does when files are dragged out of another window. */
    private static final String OTHER_WINDOW = """
            () => {
              document.hasFocus = () => false;
              document.activeElement.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
            }""";

    private static final int OPENED = 10;

    @Autowired
    Documents documents;

    private final String token = UUID.randomUUID().toString();
    private Person clerk;
    private Page page;

    @BeforeEach
    void open() {
        clerk = person("Nguyễn Thị Lan", Role.CLERK);
        page = signedIn(clerk);
        page.navigate("/" + DocumentRoutes.UPLOAD);
        page.locator(".vk-page > vk-upload").waitFor();
        page.locator("vaadin-details-summary").click();
    }

    @Test
    void a_folder_that_takes_long_to_read_is_kept_as_was_said_when_it_was_dropped() {
        choose("Giới hạn");
        page.evaluate(SLOW_FOLDER, "nội dung " + token);
        assertThat(page.locator(".vk-nothing")).containsText("Đang đọc thư mục");
        choose("Công khai");
        page.evaluate("tell()");

        assertThat(page.locator(".vk-files li[data-state=kept]")).hasCount(1);
        assertThat(page.locator(".vk-nothing")).isHidden();
        assertThat(kept().access()).isEqualTo(AccessLevel.RESTRICTED);
    }

    @Test
    void who_leaves_while_a_folder_is_read_is_asked_first() {
        page.evaluate(SLOW_FOLDER, "nội dung " + token);
        page.locator("vaadin-side-nav-item[path='" + DocumentRoutes.LIST + "']").click();

        page.locator("vaadin-button", new Page.LocatorOptions().setHasText("Ở lại"))
                .click();
        page.evaluate("tell()");
        assertThat(page.locator(".vk-files li[data-state=kept]")).hasCount(1);
    }

    @Test
    void a_label_that_was_typed_before_files_were_dragged_in_from_another_window_goes_with_them() {
        type("chờ ký");
        page.evaluate(OTHER_WINDOW);
        page.locator("vk-upload input[type=file]")
                .first()
                .setInputFiles(new FilePayload("một.txt", "text/plain", token.getBytes(UTF_8)));

        assertThat(page.locator(".vk-files li[data-state=kept]")).hasCount(1);
        assertThat(kept().tags()).containsExactly("chờ ký");
    }

    @Test
    void a_label_goes_with_what_is_dropped_while_it_is_being_typed() {
        type("gấp");
        page.evaluate(SLOW_FOLDER, "nội dung " + token);
        page.evaluate("tell()");

        assertThat(page.locator(".vk-files li[data-state=kept]")).hasCount(1);
        assertThat(kept().tags()).containsExactly("gấp");
    }

    private void type(String label) {
        page.getByLabel("Nhãn", new GetByLabelOptions().setExact(true)).pressSequentially(label);
    }

    /** What the server says of the form meanwhile closes the list: then it is opened again. */
    private void choose(String access) {
        var item = page.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(access))
                .first();
        for (int left = OPENED; ; left--) {
            page.locator("vaadin-select")
                    .filter(new Locator.FilterOptions().setHasText("Mức truy cập"))
                    .click();
            try {
                item.click(new Locator.ClickOptions().setTimeout(5_000));
                return;
            } catch (TimeoutError e) {
                if (left == 0) throw e;
                page.keyboard().press("Escape");
            }
        }
    }

    private DocumentData kept() {
        var link = page.locator(".vk-files li a").getAttribute("href");
        return documents
                .view(DocumentRoutes.onPage(link).orElseThrow(), clerk.viewer())
                .data();
    }
}
