package vn.vankho.journeys;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vankho.PortalTest;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.People;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.identity.TestPeople;

/** A whole portal, and people who come to it. All journeys share one portal. */
@PortalTest
abstract class Journey {
    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @LocalServerPort
    private int port;

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Who has replaced the password of the administrator: else the browser leads there first. */
    Person person(String name, Role role) {
        var person = TestPeople.person(accounts, people, name, role);
        accounts.changeOwnPassword(TestPeople.PASSWORD, TestPeople.PASSWORD + " hơn", false, person.viewer());
        accounts.changeOwnPassword(TestPeople.PASSWORD + " hơn", TestPeople.PASSWORD, false, person.viewer());
        return person;
    }

    /** What a script of the person calls. */
    Api api(Person person) {
        return new Api(port, person.login(), TestPeople.PASSWORD);
    }
}
