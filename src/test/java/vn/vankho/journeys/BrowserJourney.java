package vn.vankho.journeys;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.vankho.identity.Person;
import vn.vankho.identity.TestPeople;

/** A journey with Chromium; skipped where there is none. */
abstract class BrowserJourney extends Journey {
    RealBrowser browser;

    @BeforeEach
    void openBrowser() {
        browser = RealBrowser.at(address());
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) browser.close();
    }

    Page signedIn(Person person) {
        return browser.signedIn(person.login(), TestPeople.PASSWORD);
    }
}
