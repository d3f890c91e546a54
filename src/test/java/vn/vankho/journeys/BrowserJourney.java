package vn.vankho.journeys;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vankho.PortalTest;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.People;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.identity.TestPeople;

/** A whole portal and Chromium before it: what a journey needs for its first step. All journeys share one portal. */
@PortalTest
abstract class BrowserJourney {
    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @LocalServerPort
    int port;

    RealBrowser browser;

    @BeforeEach
    void openBrowser() {
        browser = RealBrowser.at(address());
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) browser.close();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    Person person(String name, Role role) {
        return TestPeople.person(accounts, people, name, role);
    }

    Page signedIn(Person person) {
        return browser.signedIn(person.login(), TestPeople.PASSWORD);
    }
}
