package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.shell.BrokenPage;

/** A page that breaks while it is made is a page that says so, wherever one comes from. */
class BrokenPageTests extends BrowserJourney {
    @Test
    void a_page_that_cannot_be_made_says_so_and_leads_home() {
        var clerk = person("Nguyễn Thị Lan", Role.CLERK);
        var page = signedIn(clerk);

        page.navigate("/" + BrokenPage.ROUTE);

        assertThat(page.locator(".vk-empty")).containsText("Trang gặp lỗi");
        page.locator(".vk-empty a").click();
        assertThat(page.locator(".vk-home")).isVisible();
    }

    @Test
    void it_says_so_to_who_has_not_signed_in_too() {
        var clerk = person("Trần Văn Bình", Role.CLERK);
        var page = signedIn(clerk);
        page.context().clearCookies();

        page.navigate("/" + BrokenPage.ROUTE);

        assertThat(page.locator(".vk-empty")).containsText("Trang gặp lỗi");
        // the frame itself may be what is broken
        assertThat(page.locator(".vk-shell")).hasCount(0);
    }
}
