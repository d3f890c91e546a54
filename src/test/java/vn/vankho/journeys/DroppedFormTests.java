package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentRoutes;

/** What the form says in the moment of a drop holds for all that was dropped: what is said later does not, and what is being typed does. */
class DroppedFormTests extends UploadJourney {
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

    @BeforeEach
    void openForm() {
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
        assertThat(kept(line()).access()).isEqualTo(AccessLevel.RESTRICTED);
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
        assertThat(kept(line()).tags()).containsExactly("chờ ký");
    }

    @Test
    void a_label_goes_with_what_is_dropped_while_it_is_being_typed() {
        type("gấp");
        page.evaluate(SLOW_FOLDER, "nội dung " + token);
        page.evaluate("tell()");

        assertThat(page.locator(".vk-files li[data-state=kept]")).hasCount(1);
        assertThat(kept(line()).tags()).containsExactly("gấp");
    }

    private void type(String label) {
        page.getByLabel("Nhãn", new GetByLabelOptions().setExact(true)).pressSequentially(label);
    }

    private Locator line() {
        return page.locator(".vk-files li");
    }
}
