package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;

/** The page speaks one language, also in the words that come with the framework. */
class LanguageTests extends BrowserJourney {
    @Test
    void the_line_to_the_server_is_spoken_of_in_the_language_of_the_page() {
        var staff = person("Hoàng Thị Mai", Role.STAFF);
        var page = signedIn(staff);
        assertThat(page.locator("html")).hasAttribute("lang", "vi");
        assertThat(page.locator(".vk-tips")).containsText("-\"kế hoạch\"");
        says(page, "Đã kết nối lại", "đang thử lại", "kiểm tra mạng");
        assertThat(page.getByText("Toggle child items")).hasCount(0);
        assertThat(page.getByText("Mở hoặc thu các mục con").first()).isAttached();
        assertThat(page.getByLabel("More options")).hasCount(0);

        page.context().addCookies(List.of(new Cookie("vankho-language", "en").setUrl(address())));
        page.reload();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        says(page, "Connected again", "trying again", "Check the network");
    }

    @Test
    void the_button_that_shows_a_password_is_named_in_the_language_of_the_page() {
        var staff = person("Hoàng Thị Mai", Role.STAFF);
        var page = signedIn(staff);
        var buttons = page.locator("vaadin-password-field-button");
        page.navigate("/tai-khoan");
        assertThat(buttons).hasCount(3);
        for (int i = 0; i < 3; i++) assertThat(buttons.nth(i)).hasAttribute("aria-label", "Hiện mật khẩu");

        page.context().clearCookies();
        page.navigate("/dang-nhap");
        assertThat(buttons).hasAttribute("aria-label", "Hiện mật khẩu");
        page.context().addCookies(List.of(new Cookie("vankho-language", "en").setUrl(address())));
        page.reload();
        assertThat(buttons).hasAttribute("aria-label", "Show password");
    }

    private static void says(Page page, String online, String lost, String gaveUp) {
        page.waitForFunction("word => window.Vaadin.connectionIndicator?.onlineText === word", online);
        assertThat((String) page.evaluate("window.Vaadin.connectionIndicator.reconnectingText"))
                .contains(lost);
        assertThat((String) page.evaluate("window.Vaadin.connectionIndicator.offlineText"))
                .contains(gaveUp);
    }
}
