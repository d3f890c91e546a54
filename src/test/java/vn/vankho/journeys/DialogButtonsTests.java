package vn.vankho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Role;

/** In every dialog the way out stands first and the deed at the end: who answers by habit does not lose anything. */
class DialogButtonsTests extends BrowserJourney {
    @Autowired
    Documents documents;

    @Test
    void a_question_before_something_is_lost_has_its_buttons_where_a_form_has_them() {
        var clerk = person("Nguyễn Thị Lan", Role.CLERK);
        var title = "Công văn " + UUID.randomUUID();
        var page = signedIn(clerk);
        page.navigate("/"
                + DocumentRoutes.page(TestDocuments.keep(
                        documents,
                        "cv.txt",
                        title.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        TestDocuments.data(title, AccessLevel.INTERNAL),
                        clerk)));

        button(page, "Sửa thông tin").click();
        assertThat(left(page, "Hủy")).isLessThan(left(page, "Lưu"));
        button(page, "Hủy").click();
        button(page, "Hủy").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));

        button(page, "Bỏ vào thùng rác").click();
        var deed = page.locator("vaadin-confirm-dialog vaadin-button[slot='reject-button']");
        deed.waitFor();
        assertThat(left(page, "Hủy")).isLessThan(deed.boundingBox().x);
        page.waitForFunction("document.activeElement.closest('vaadin-button')?.textContent.trim() === 'Hủy'");
    }

    private static double left(Page page, String name) {
        button(page, name).waitFor();
        return button(page, name).boundingBox().x;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
