package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vankho.PortalTest;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.People;
import vn.vankho.identity.Role;
import vn.vankho.identity.TestPeople;
import vn.vankho.shell.BrokenPage;

/** A page that breaks while it is made is a page that says so, wherever one comes from. */
@PortalTest
class BrokenPageTests {
    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @LocalServerPort
    int port;

    private RealBrowser browser;

    @BeforeEach
    void open() {
        browser = RealBrowser.at("http://127.0.0.1:" + port);
    }

    @AfterEach
    void close() {
        if (browser != null) browser.close();
    }

    @Test
    void a_page_that_cannot_be_made_says_so_and_leads_home() {
        var clerk = TestPeople.person(accounts, people, "Nguyễn Thị Lan", Role.CLERK);
        var page = browser.signedIn(clerk.login(), TestPeople.PASSWORD);

        page.navigate("/" + BrokenPage.ROUTE);

        assertThat(page.locator(".vk-empty")).containsText("Trang gặp lỗi");
        page.locator(".vk-empty a").click();
        assertThat(page.locator(".vk-home")).isVisible();
    }

    @Test
    void it_says_so_to_who_has_not_signed_in_too() {
        var clerk = TestPeople.person(accounts, people, "Trần Văn Bình", Role.CLERK);
        var page = browser.signedIn(clerk.login(), TestPeople.PASSWORD);
        page.context().clearCookies();

        page.navigate("/" + BrokenPage.ROUTE);

        assertThat(page.locator(".vk-empty")).containsText("Trang gặp lỗi");
        // the frame itself may be what is broken
        assertThat(page.locator(".vk-shell")).hasCount(0);
    }
}
