package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** How people come back to what they know: by the list below the search box, a saved search, the days of issue. */
class FindAgainTests extends BrowserJourney {
    @Autowired
    Documents documents;

    /** Letters that no other document has. */
    private final String word = "kho" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private DocumentId newer;
    private Page page;

    @BeforeEach
    void open() {
        var clerk = person("Nguyễn Thị Lan", Role.CLERK);
        keep("Quy định lưu trữ " + word, LocalDate.of(2025, 3, 12), clerk);
        newer = keep("Quy định tiêu hủy " + word, LocalDate.of(2026, 5, 20), clerk);
        page = signedIn(clerk);
    }

    @Test
    void the_list_below_the_search_box_is_walked_with_keys_and_begins_with_what_was_opened_lately() {
        var box = page.locator("vk-search input");
        page.keyboard().press("/");
        assertThat(box).isFocused();
        assertThat(lines()).hasCount(0);
        page.keyboard().type(word);
        assertThat(lines()).hasCount(2);
        assertThat(box).hasAttribute("aria-expanded", "true");

        page.keyboard().press("ArrowDown");
        assertThat(chosen()).containsText("tiêu hủy");
        assertThat(box).hasAttribute("aria-activedescendant", "vk-suggestion-0");
        page.keyboard().press("ArrowDown");
        assertThat(chosen()).containsText("lưu trữ");
        // beyond the last line one is back in the box
        page.keyboard().press("ArrowDown");
        assertThat(chosen()).hasCount(0);

        page.keyboard().press("Escape");
        assertThat(lines()).hasCount(0);
        assertThat(box).isFocused();
        assertThat(box).hasValue(word);

        page.keyboard().type(" tieu huy");
        assertThat(page.locator("vk-search li.k-title")).hasCount(1);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/" + DocumentRoutes.page(newer));
        assertThat(page.locator("h1.vk-document-title")).containsText("tiêu hủy");
        assertThat(lines()).hasCount(0);
        assertThat(box).hasValue("");

        page.navigate("/");
        box.waitFor();
        page.keyboard().press("/");
        assertThat(lines()).hasCount(1);
        assertThat(lines()).containsText("Quy định tiêu hủy " + word);
        assertThat(lines()).hasClass("k-recent");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/" + DocumentRoutes.page(newer));
    }

    @Test
    void enter_asks_for_what_is_typed_and_opens_no_line_that_was_marked_for_less() {
        page.keyboard().press("/");
        page.keyboard().type(word);
        assertThat(lines()).hasCount(2);
        page.keyboard().press("ArrowDown");
        assertThat(chosen()).hasCount(1);
        // a slow line: the list of before still stands there
        page.route("**/*v-r=uidl*", request -> {});

        page.keyboard().type(" x");

        assertThat(lines()).hasCount(2);
        assertThat(chosen()).hasCount(0);
        assertThat(page.locator("vk-search input")).not().hasAttribute("aria-activedescendant", "vk-suggestion-0");
    }

    @Test
    void a_search_is_kept_under_a_name_asked_again_renamed_and_thrown_away() {
        page.navigate("/tim-kiem?q=" + word + "&tu=2026-01-01");
        page.locator("vaadin-button[aria-label='Lưu tìm kiếm']").click();
        var name = page.locator("vaadin-dialog vaadin-text-field input");
        assertThat(name).isFocused();
        name.fill("Việc của năm " + word);
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-notification-card")).containsText("Đã lưu tìm kiếm “Việc của năm " + word);

        page.navigate("/");
        page.locator(".vk-saved a").click();
        page.waitForURL(Pattern.compile(".*/tim-kiem\\?q=" + word + "&tu=2026-01-01"));
        assertThat(page.locator(".vk-hit")).hasCount(1);

        page.navigate("/");
        var card = page.locator(".vk-card:has(.vk-saved)");
        card.locator("vaadin-button[aria-label^='Đổi tên']").focus();
        page.keyboard().press("Enter");
        assertThat(name).isFocused();
        name.fill("Việc của quý " + word);
        page.keyboard().press("Enter");
        assertThat(card.locator("a")).hasText("Việc của quý " + word);
        assertThat(card.locator("vaadin-button[aria-label^='Đổi tên']")).isFocused();

        card.locator("vaadin-button[aria-label^='Xóa']").click();
        assertThat(card).isHidden();
        page.reload();
        assertThat(page.locator(".vk-home h1")).isVisible();
        assertThat(card).hasCount(0);
    }

    @Test
    void days_of_issue_narrow_what_was_found_until_their_chip_is_taken_away() {
        page.navigate("/tim-kiem?q=" + word);
        assertThat(page.locator(".vk-hit")).hasCount(2);

        page.locator(".vk-days vaadin-date-picker input").first().fill("01/01/2026");
        page.keyboard().press("Enter");
        page.waitForURL("**/tim-kiem?q=" + word + "&tu=2026-01-01");
        assertThat(page.locator(".vk-hit")).hasCount(1);
        assertThat(page.locator(".vk-hit")).containsText("tiêu hủy");
        assertThat(page.locator(".vk-days vaadin-date-picker input").first()).hasValue("01/01/2026");

        page.locator(".vk-chip").click();
        page.waitForURL("**/tim-kiem?q=" + word);
        assertThat(page.locator(".vk-hit")).hasCount(2);
        assertThat(page.locator(".vk-chip")).hasCount(0);

        page.locator(".vk-days vaadin-date-picker input").last().fill("31/12/2025");
        page.keyboard().press("Enter");
        page.waitForURL("**/tim-kiem?q=" + word + "&den=2025-12-31");
        assertThat(page.locator(".vk-hit")).containsText("lưu trữ");
        assertThat(page.locator(".vk-chip")).containsText("Đến 31/12/2025");
    }

    @Test
    void where_nothing_is_found_the_answer_has_the_whole_page() {
        page.navigate("/tim-kiem?q=qwrtpsdfghjkl");

        assertThat(page.locator(".vk-empty h2")).containsText("Không tìm thấy");
        org.assertj.core.api.Assertions.assertThat(page.locator(".vk-hits").boundingBox().width)
                .isGreaterThan(900);
        page.setViewportSize(390, 844);
        // a button that opens nothing
        assertThat(page.locator(".vk-filter-button")).isHidden();
    }

    private Locator lines() {
        return page.locator("vk-search li");
    }

    private Locator chosen() {
        return page.locator("vk-search li[aria-selected=true]");
    }

    private DocumentId keep(String title, LocalDate issuedOn, Person keeper) {
        var data = TestDocuments.said(title)
                .kind(DocumentKind.LEGAL)
                .issued(issuedOn)
                .access(AccessLevel.INTERNAL)
                .data();
        var id = TestDocuments.keep(documents, title + ".txt", title.getBytes(UTF_8), data, keeper);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> documents.look(id, keeper.viewer()).steps().stream()
                        .anyMatch(step -> step.kind() == StepKind.INDEX && step.state() == StepState.DONE));
        return id;
    }
}
