package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Role;

/** What a clerk types into the form of a document, with the browser's own idea of a day. */
class EditDocumentTests extends BrowserJourney {
    @Autowired
    Documents documents;

    @Test
    void a_day_that_is_none_stays_in_the_form_with_a_sentence() throws Exception {
        var clerk = person("Lê Thu Hà", Role.CLERK);
        var title = "Công văn " + UUID.randomUUID();
        var id = TestDocuments.keep(
                documents,
                "cong van.txt",
                title.getBytes(StandardCharsets.UTF_8),
                TestDocuments.data(title, AccessLevel.INTERNAL),
                clerk);
        var page = signedIn(clerk);
        page.navigate("/" + DocumentRoutes.page(id));
        page.getByText("Sửa thông tin").click();
        var day = page.getByLabel("Ngày ban hành", new GetByLabelOptions().setExact(true));
        day.fill("31/02/2026");
        day.press("Enter");
        save(page);

        assertThat(page.locator(".vk-refusal")).containsText("ngày/tháng/năm");
        assertThat(day).hasValue("31/02/2026");

        day.fill("28/02/2026");
        day.press("Enter");
        save(page);

        assertThat(page.locator(".vk-refusal")).hasCount(0);
        assertThat(documents.look(id, clerk.viewer()).data().issuedOn()).hasToString("2026-02-28");
    }

    @Test
    void the_words_of_the_office_are_found_without_diacritics_and_a_word_of_ones_own_is_taken_at_once()
            throws Exception {
        var clerk = person("Lê Thu Hà", Role.CLERK);
        var title = "Công văn " + UUID.randomUUID();
        var id = TestDocuments.keep(
                documents,
                "cong van.txt",
                title.getBytes(StandardCharsets.UTF_8),
                TestDocuments.data(title, AccessLevel.INTERNAL),
                clerk);
        var page = signedIn(clerk);
        page.navigate("/" + DocumentRoutes.page(id));
        page.getByText("Sửa thông tin").click();
        var exact = new GetByLabelOptions().setExact(true);
        page.getByLabel("Loại văn bản", exact).pressSequentially("quyet di");
        var offered = page.locator("vaadin-combo-box-item:not([hidden])").first();
        assertThat(offered).hasText("Quyết định");
        offered.click();
        page.getByLabel("Cơ quan ban hành", exact).pressSequentially("Tổ công tác liên xã");
        save(page);

        assertThat(page.locator("vaadin-dialog-overlay, vaadin-dialog[opened]")).hasCount(0);
        var data = documents.look(id, clerk.viewer()).data();
        assertThat(data.typeName()).isEqualTo("Quyết định");
        assertThat(data.issuer()).isEqualTo("Tổ công tác liên xã");
    }

    @Test
    void a_label_that_was_typed_and_not_entered_is_saved_with_the_others() throws Exception {
        var clerk = person("Vũ Thị Lan", Role.CLERK);
        var title = "Tờ trình " + UUID.randomUUID();
        var id = TestDocuments.keep(
                documents,
                "to trinh.txt",
                title.getBytes(StandardCharsets.UTF_8),
                TestDocuments.data(title, AccessLevel.INTERNAL),
                clerk);
        var page = signedIn(clerk);
        page.navigate("/" + DocumentRoutes.page(id));
        page.getByText("Sửa thông tin").click();
        var labels = page.getByLabel("Nhãn", new GetByLabelOptions().setExact(true));
        labels.pressSequentially("gấp");
        labels.press("Enter");
        labels.pressSequentially("chờ ký");
        save(page);

        assertThat(page.locator("vaadin-dialog-overlay, vaadin-dialog[opened]")).hasCount(0);
        assertThat(documents.look(id, clerk.viewer()).data().tags()).containsExactlyInAnyOrder("gấp", "chờ ký");
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Lưu").setExact(true))
                .click();
    }
}
