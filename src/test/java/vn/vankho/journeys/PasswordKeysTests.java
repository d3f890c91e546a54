package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.identity.TestPeople;

/** Passwords by the keys alone. */
class PasswordKeysTests extends BrowserJourney {
    @Test
    void a_new_password_is_sent_by_enter_and_a_wrong_one_keeps_the_name_that_was_typed() {
        var lan = person("Nguyễn Thị Lan", Role.CLERK);
        var page = signedIn(lan);
        page.navigate("/tai-khoan");
        var fields = page.locator("vaadin-password-field input");
        fields.nth(0).fill(TestPeople.PASSWORD);
        fields.nth(1).fill("Ba con voi qua cau treo");
        fields.nth(2).fill("Ba con voi qua cau treo");

        page.keyboard().press("Enter");

        assertThat(page.getByText("Đã đổi mật khẩu")).isVisible();

        page.context().clearCookies();
        page.navigate("/dang-nhap");
        page.locator("input[name=username]").fill(lan.login());
        page.locator("input[name=password]").fill(TestPeople.PASSWORD);
        page.keyboard().press("Enter");

        page.waitForURL(url -> url.contains("refused=wrong"));
        assertThat(page.locator("input[name=username]")).hasValue(lan.login());
        assertThat(page.locator("input[name=password]")).isFocused();
        page.keyboard().type("Ba con voi qua cau treo");
        page.keyboard().press("Enter");
        assertThat(page.locator("vk-search input")).isVisible();
    }
}
